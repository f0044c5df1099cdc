import type { ThemeDemand } from '../../../supports/index.ts';
import { themeName } from './tables.ts';
import { words } from './words.ts';

/** What was searched for in vain, by theme; words only where several have searched for them. */
export function DemandTable({ demand }: { demand: readonly ThemeDemand[] }) {
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.theme}</th>
          <th scope="col" class="count">
            {words.searches}
          </th>
          <th scope="col">{words.demandWords}</th>
        </tr>
      </thead>
      <tbody>
        {demand.map(({ theme, count, words: found }) => (
          <tr>
            <th scope="row">{themeName(theme)}</th>
            <td class="count" data-head={words.searches}>
              {count.toLocaleString('ja-JP')}
            </td>
            <td data-head={words.demandWords}>
              {found.map((each) => words.times(each.words, each.count)).join('、')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
