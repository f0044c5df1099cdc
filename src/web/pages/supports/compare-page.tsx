import {
  amountWords,
  type FoundSupport,
  type PlaceName,
  PURPOSES,
  requirementWords,
  SUPPORT_KINDS,
} from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import { openingWords } from '../../portal/opening-text.ts';
import { StatusMark } from '../../portal/support-item.tsx';
import { words as shared } from '../../portal/words.ts';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

interface ComparePageProps {
  site: Site;
  found: readonly FoundSupport[];
  today: string;
  placeName: PlaceName;
}

const text = words.compared;

/** Several supports side by side, row by row the same question. */
export function ComparePage({ site, found, today, placeName }: ComparePageProps) {
  const rows: [string, (each: FoundSupport) => unknown][] = [
    ['判定', ({ match }) => <StatusMark status={match.status} />],
    [words.three.who, ({ support }) => support.who ?? words.whoOpen],
    [
      words.three.what,
      ({ support }) => support.uses ?? support.purposes.map((each) => PURPOSES[each]).join('、'),
    ],
    [words.three.howMuch, ({ support }) => amountWords(support) ?? shared.notStated],
    [words.three.when, ({ opening }) => openingWords(opening, today)],
    [words.facts.kind, ({ support }) => SUPPORT_KINDS[support.kind]],
    [words.facts.operator, ({ support }) => support.operator.name],
    [
      words.verdict.open,
      ({ match }) => match.open.map((each) => requirementWords(each, placeName)).join('、') || '－',
    ],
    [
      words.conditions,
      ({ match }) => match.against.map((each) => requirementWords(each, placeName)).join('、') || '－',
    ],
    [words.papers, ({ support }) => (support.papers ?? []).map(({ name }) => name).join('、') || '－'],
  ];
  return (
    <PortalLayout site={site} title={text.title}>
      <h1>{text.title}</h1>
      {found.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <section class="sides" aria-label={text.title} tabindex={0}>
          <table class="compare">
            <thead>
              <tr>
                <th scope="col">{text.item}</th>
                {found.map(({ support }) => (
                  <th scope="col">
                    <a href={`/supports/${support.id}`}>{support.title}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, cell]) => (
                <tr>
                  <th scope="row">{name}</th>
                  {found.map((each) => (
                    <td>{cell(each)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </PortalLayout>
  );
}
