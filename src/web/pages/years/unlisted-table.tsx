import type { PolicyRow } from '../../../ledger/index.ts';
import { placeText } from '../../components/origin.tsx';
import type { Links } from '../../links.ts';
import { placeKind } from '../../words.ts';
import { words } from './words.ts';

/** Programs of papers that state neither money nor policies: what they do, who does it, where it is said. */
export function UnlistedTable({ links, rows }: { links: Links; rows: PolicyRow[] }) {
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.description}</th>
          <th scope="col">{words.division}</th>
          <th scope="col">{words.place}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row" class="name">
              <a href={links.program(row.programId)}>{row.name}</a>
            </th>
            <td class={row.description === null ? 'is-empty' : undefined} data-head={words.description}>
              {row.description}
            </td>
            <td class={row.divisions.length === 0 ? 'is-empty' : 'division'} data-head={words.division}>
              {row.divisions.map((name, i) => (
                <>
                  {i > 0 && <br />}
                  <a href={links.division(name)}>{name}</a>
                </>
              ))}
            </td>
            <td class="nowrap" data-head={words.place}>
              <a class="figure" href={links.origin(row.origin)}>
                {placeKind(row.origin)} {placeText(row.origin)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
