import type { SourceLine } from '../../formats/source.ts';
import { parseFiscalYear } from '../../values/index.ts';
import { tight } from './line.ts';

/** Where a report says whose year it is, with the weight of each place. */
const SAYINGS: readonly [RegExp, number][] = [
  [/^((?:令和|平成|昭和)(?:\d+|元)年度)$/, 3],
  [/((?:令和|平成|昭和)(?:\d+|元)年度)(?:の本県)?中小企業(?:振興施策|の動向)/, 5],
  [/((?:令和|平成|昭和)(?:\d+|元)年度)に(?:実施した中小企業|おける中小企業)/, 2],
  [/(?:^|[^A-Z])([RHS]\d{1,2})事業費/, 4],
];

/** The fiscal year (western, of its start) that the document names most; `null` when it never says. */
export function fiscalYearOf(lines: readonly SourceLine[]): number | null {
  const votes = new Map<number, number>();
  for (const line of lines) {
    const text = tight(line.text);
    for (const [saying, weight] of SAYINGS) {
      const year = parseFiscalYear(saying.exec(text)?.[1] ?? '');
      if (year !== null) votes.set(year, (votes.get(year) ?? 0) + weight);
    }
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const PREFECTURE = /^(北海道|東京都|(?:京都|大阪)府|[一-龠]{2,3}県)(?=$|中小|小規模|議会|知事)/;

/** The prefecture that publishes the report, from its cover or the ordinance's name; `null` when it never says. */
export function jurisdictionOf(lines: readonly SourceLine[]): string | null {
  for (const line of lines) {
    const name = PREFECTURE.exec(tight(line.text))?.[1];
    if (name) return name;
  }
  return null;
}
