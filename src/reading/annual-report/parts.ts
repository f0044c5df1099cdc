import type { SourceLine } from '../../formats/source.ts';
import type { SectionKind } from '../../ledger/annual-report.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { headingNumber, headingWords, isRow, plain, textLineOf, tight } from './line.ts';
import { isOutlineMark, policyOfHeading } from './marks.ts';

const ERA_YEAR = '(?:(?:令和|平成|昭和)(?:\\d+|元)年度)?';

/** The headings that divide a report, by their fixed words. */
const PARTS: readonly [RegExp, SectionKind][] = [
  [/^目次$/, 'contents'],
  [/^はじめに$/, 'foreword'],
  [/^[《<【]?中小企業の定義[》>】]?$/, 'foreword'],
  [new RegExp(`^(?:1|\\(1\\))?${ERA_YEAR}の?本県(?:の)?中小企業の動向$`), 'trends'],
  [/^(?:\(2\))?本県(?:の)?中小企業を取り巻く環境$/, 'environment'],
  [/^(?:\(3\))?年度別の経済概況等?$/, 'environment'],
  [/^別紙\d*$/, 'other'],
  [new RegExp(`^2?${ERA_YEAR}中小企業振興施策$`), 'other'],
  [new RegExp(`^(?:\\(1\\))?${ERA_YEAR}中小企業振興施策一覧$`), 'other'],
  [new RegExp(`^(?:\\(2\\))?${ERA_YEAR}中小企業振興施策(?:の)?実施状況(?:及び事例紹介)?$`), 'other'],
  [/^3?参考資料$/, 'ordinance'],
  [/^[^\s、。]{2,12}(?:中小企業|小規模企業)[^\s、。]{0,12}条例$/, 'ordinance'],
  [/庁内連絡会議設置要綱$/, 'council'],
  [/庁内連絡会議構成員$/, 'council'],
];

/** The part that a heading opens, or `null`. A row of the table of contents is no heading. */
export function partOf(line: SourceLine): SectionKind | null {
  if (isRow(line) && line.cells.slice(1).some((cell) => cell.trim() !== '')) return null;
  const text = tight(line.text);
  return PARTS.find(([heading]) => heading.test(text))?.[1] ?? null;
}

export const isPartHeading = (line: SourceLine): boolean => partOf(line) !== null;

/** A heading that opens a part. Within the table of contents the same words are entries, not headings. */
export function readPartHeading(cursor: Cursor, draft: Draft): boolean {
  const line = cursor.peek();
  const kind = line ? partOf(line) : null;
  if (!line || kind === null) return false;
  const next = cursor.peek(1);
  if (draft.part === 'contents' && ((next && isContentsEntry(next)) || isEntry(cursor, draft))) return false;
  if (draft.part === 'cover' && next && /^に基づく/.test(tight(next.text))) return false;
  draft.open(kind, cursor.take());
  return true;
}

/** Where the contents have lost their page numbers: words that come again below, and stand here for the first time. */
function isEntry(cursor: Cursor, draft: Draft): boolean {
  const line = cursor.peek();
  return line !== undefined && cursor.comesAgain() && !draft.hasWritten(tight(line.text));
}

const isContentsEntry = (line: SourceLine): boolean =>
  /(?:\t|\s|[.…‥・·]{2,})\s*\d{1,3}\s*$/.test(line.text.normalize('NFKC')) && plain(line.text).length < 80;

/** `① 中小企業の…を図ること` opens the chapter of a policy; two such headings in a row share one chapter. */
export function readPolicyHeading(cursor: Cursor, draft: Draft): boolean {
  const line = cursor.peek();
  const policy = line && draft.part !== 'contents' ? chapterPolicy(cursor, draft) : null;
  if (!line || policy === null) return false;
  const sharesChapter = draft.part === 'policy-overview' && draft.awaitsChapter;
  draft.policies = sharesChapter ? [...new Set([...draft.policies, policy])] : [policy];
  draft.open('policy-overview', cursor.take(), draft.policies);
  draft.awaitsChapter = true;
  return true;
}

/** A number in another form than ① opens a chapter only where 【取組の概要】 follows: prose has such numbers, too. */
export function chapterPolicy(cursor: Cursor, draft: Draft): number | null {
  const line = cursor.peek();
  if (!line) return null;
  const stated = policyOfHeading(line);
  if (stated !== null) return stated;
  const outlineFollows = [1, 2, 3].some((ahead) => {
    const next = cursor.peek(ahead);
    return next !== undefined && isOutlineMark(next);
  });
  const isHeading = outlineFollows && !isRow(line) && !isPartHeading(line) && !/。$/.test(plain(line.text));
  if (!isHeading) return null;
  return headingNumber(line.text) ?? draft.policyNames.get(headingWords(line.text)) ?? null;
}

/** What our own print says where there is nothing to print. */
const NOTHING = '資料なし';

/** 【取組の概要】 and every other line under an open heading is kept as its prose. */
export function readProse(cursor: Cursor, draft: Draft): boolean {
  const line = cursor.peek();
  if (!line || draft.part === null || (isRow(line) && draft.part !== 'contents')) return false;
  draft.awaitsChapter = false;
  if (tight(line.text) !== NOTHING) return draft.write(textLineOf(cursor.take()));
  draft.head(cursor.take());
  return true;
}

/** The cover stands before every heading: title, date, prefecture. */
export function openCover(cursor: Cursor, draft: Draft): void {
  const first = cursor.peek();
  const ahead = Array.from({ length: 12 }, (_, index) => cursor.peek(index));
  if (first && ahead.some((line) => line && /年次報告/.test(tight(line.text)))) draft.open('cover', first);
}
