import type { Origin, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Paragraph } from '../../document.ts';
import { ALL_RELISTINGS, money } from '../words.ts';
import type { Chapter } from './chapters.ts';

/** 小計 of a policy list; relistings are in it, as they are in the rows above it. */
export interface ListTotal {
  label: string;
  cost: number | null;
  place: Origin | null;
}

/** As published: the sum that the paper states for this list. Corrected, or where no list states one: computed. */
export function listTotals(chapter: Chapter, { report, edition }: ReportContent): ListTotal[] {
  const stated = report.subtotals.filter(({ where }) => where === 'list');
  const label = entriesOf(chapter).some((entry) => entry.isRelisting) ? `小計${ALL_RELISTINGS}` : '小計';
  if (edition.kind !== 'published' || stated.length === 0) {
    const isCosted = entriesOf(chapter).some(({ cost }) => cost !== null);
    return isCosted ? [{ label, cost: sumOf(entriesOf(chapter)), place: null }] : [];
  }
  return stated
    .filter(({ policies }) => isOf(policies, chapter))
    .map((total) => ({ label: total.includesRelistings ? label : '小計', cost: total.cost, place: total }));
}

/** How the sum comes about; a printed sum that the rows don't give is told by its difference. */
export function listProof(chapter: Chapter, content: ReportContent): Paragraph[] {
  const cost = listTotals(chapter, content)[0]?.cost ?? null;
  if (cost === null) return [];
  const entries = entriesOf(chapter);
  const sum = sumOf(entries);
  const again = entries.filter((entry) => entry.isRelisting);
  const parts =
    again.length === 0
      ? ''
      : `うち再掲${again.length}事業 ${money(sumOf(again))}千円、再掲を除くと ${money(sum - sumOf(again))}千円`;
  const text =
    sum === cost
      ? `小計 ${money(cost)}千円＝${entries.length}事業の合計${parts && `（${parts}）`}。`
      : `${entries.length}事業の合計は ${money(sum)}千円で、印刷された小計とは ${money(Math.abs(cost - sum))}千円違う。`;
  return [{ kind: 'paragraph', style: 'proof', text }];
}

const entriesOf = ({ programs }: Chapter): ProgramEntry[] =>
  programs.filter(({ hasRow }) => hasRow).map(({ entry }) => entry);

const sumOf = (entries: readonly ProgramEntry[]): number =>
  entries.reduce((sum, { cost }) => sum + (cost ?? 0), 0);

const isOf = (policies: readonly number[], chapter: Chapter): boolean =>
  policies.length === 0 || policies[0] === 0
    ? chapter.policies.length === 0
    : policies.some((policy) => chapter.policies.includes(policy));
