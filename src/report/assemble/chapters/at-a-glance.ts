import type { MasterRow } from '../../../ledger/annual-report.ts';
import { drawOverview } from '../../../trends/index.ts';
import { normalise } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Figure } from '../../document.ts';
import { policyKey } from '../ids.ts';
import { money } from '../words.ts';
import type { Chapter } from './chapters.ts';

/** In pt, as wide as the text on A4. */
const WIDTH = 453;
/** More bars would be a page of their own. */
const MOST_BARS = 12;

/**
 * What opens a chapter: how many programs, what they cost, how the groups share it, from the rows of 別紙1. Nothing
 * where 別紙1 has no row of the policy. Its words stand in the picture: they are no part of what the paper says.
 */
export function atAGlance(chapter: Chapter, { report }: ReportContent): Figure[] {
  const rows = once(report.masterList.filter((row) => chapter.policies.includes(row.policy)));
  if (rows.length === 0) return [];
  const own = rows.filter((row) => !row.isRelisting);
  const count = (is: (row: MasterRow) => boolean) => String(rows.filter(is).length);
  const figures = [
    { label: '事業数', value: String(rows.length), unit: relisted(rows.length - own.length) },
    { label: '事業費（再掲を除く）', value: money(costOf(own)), unit: '千円' },
    { label: '新規', value: count((row) => row.isNew), unit: '事業' },
    { label: '重点', value: count((row) => row.isPriority), unit: '事業' },
    { label: '主要成果', value: count((row) => row.isKeyResult), unit: '事業' },
  ];
  const bars = barsOf(own);
  const title = '事業数と事業費';
  const alt = [
    ...figures.map(({ label, value, unit }) => `${label} ${value}${unit}`),
    ...bars.map(({ name, said }) => `${name} ${said}`),
  ].join('、');
  return [
    {
      ...{ kind: 'figure', id: `policy-${policyKey(chapter.policies)}-at-a-glance`, number: null, title: '' },
      ...{ unit: null, alt: `${title}。${alt}。`, data: null, source: null, notes: [] },
      picture: {
        kind: 'svg',
        svg: drawOverview(
          { title, description: alt, figures, barsTitle: '取組ごとの事業費（千円、再掲を除く）', bars },
          WIDTH,
        ),
      },
    },
  ];
}

/** Policies that share a chapter may list a program twice: then it counts where it is not 再掲. */
function once(rows: readonly MasterRow[]): MasterRow[] {
  const byName = new Map<string, MasterRow>();
  for (const row of rows) {
    const name = normalise(row.name);
    if (!byName.has(name) || !row.isRelisting) byName.set(name, row);
  }
  return [...byName.values()];
}

const relisted = (count: number): string => (count === 0 ? '事業' : `事業（うち再掲${count}）`);

const costOf = (rows: readonly MasterRow[]): number => rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0);

function barsOf(rows: readonly MasterRow[]) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  if (groups.length < 2 || groups.length > MOST_BARS || groups.includes(null)) return [];
  return groups.map((group) => {
    const own = rows.filter((row) => row.group === group);
    return { name: group!, value: costOf(own), said: `${money(costOf(own))}（${own.length}事業）` };
  });
}
