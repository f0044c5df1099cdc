import type { OrganisationName, OrganisationSuccession } from '../../../organisations/index.ts';
import type { Site } from '../../site.ts';
import { dayText, periodText } from './days.ts';
import { words } from './words.ts';

/** What it was called, newest first. */
export function Names({ names }: { names: readonly OrganisationName[] }) {
  return (
    <section>
      <h2>{words.names}</h2>
      <ol class="timeline timeline--wide">
        {names.map((each) => (
          <li>
            <span class="timeline__when">{periodText(each)}</span>
            <span>
              {each.name}
              {each.kana !== null && <span class="small quiet">　{each.kana}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SuccessionsProps {
  site: Site;
  title: string;
  /** Which end of each succession is the other organisation. */
  end: 'from' | 'to';
  list: readonly OrganisationSuccession[];
  nameOf: ReadonlyMap<string, string>;
}

export function Successions({ site, title, end, list, nameOf }: SuccessionsProps) {
  return (
    <section class="section">
      <h2>{title}</h2>
      {list.length === 0 ? (
        <p class="quiet">{words.noAfter}</p>
      ) : (
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{words.other}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.how}</th>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((each) => (
              <tr>
                <th scope="row" class="name">
                  <a href={site.links.at(`/organisations/${each[end]}`)}>{nameOf.get(each[end])}</a>
                </th>
                <td class="nowrap" data-head={words.when}>
                  {dayText(each.day)}
                </td>
                <td data-head={words.how}>{words.succession[each.kind]}</td>
                <td data-head={words.part}>{each.part ?? words.wholeWork}</td>
                <td data-head={words.evidence}>{each.evidence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
