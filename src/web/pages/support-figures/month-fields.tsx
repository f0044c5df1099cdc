import type { MonthSpan } from '../../../supports/index.ts';
import { words } from './words.ts';

/** Chooses the months; those of which nothing is counted are offered where they are chosen already. */
export function MonthFields({ period, months }: { period: MonthSpan; months: readonly string[] }) {
  const offered = [...new Set([...months, period.from, period.to])].sort();
  return (
    <form class="filters" method="get" action="/support-figures" data-submit-on-change>
      {(['from', 'to'] as const).map((end) => (
        <p>
          <label for={`months-${end}`}>{words[end]}</label>
          <select id={`months-${end}`} name={end}>
            {offered.map((month) => (
              <option value={month} selected={month === period[end]}>
                {words.monthText(month)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p>
        <button class="button button--second button--small" type="submit">
          {words.show}
        </button>
      </p>
    </form>
  );
}
