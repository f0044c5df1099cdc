import { formatFiscalYear, shortEra } from '../../src/values/index.ts';
import { chapter, chapterOf } from './chapter.ts';
import { masterList } from './master-list.ts';
import { madeUpProgram } from './program.ts';

/** What a made-up report is made from; the same wish always gives the same text. */
export interface Wish {
  programs: number;
  seed: number;
  fiscalYear: number;
  prefecture: string;
}

/** Policies ⑥ and ⑦ share one list and one chapter. */
const CHAPTERS = [[1], [2], [3], [4], [5], [6, 7], [8]];

/** A whole annual report without a contradiction, in the layout of the text made from the published ones. */
export function madeUpReport(wish: Wish): string {
  const year = formatFiscalYear(wish.fiscalYear);
  const programs = Array.from({ length: wish.programs }, (_, index) =>
    madeUpProgram(wish.seed, index, wish.programs, wish.fiscalYear),
  );
  const chapters = CHAPTERS.filter((policies) => chapterOf(programs, policies).length > 0);
  const firstPage = (at: number) =>
    20 +
    chapters.slice(0, at).reduce((pages, policies) => pages + 2 + chapterOf(programs, policies).length, 0);
  return [
    year,
    '',
    `${wish.prefecture}中小企業振興基本条例に基づく年次報告`,
    '',
    wish.prefecture,
    '',
    `2 ${year}中小企業振興施策`,
    '',
    '別紙1',
    '',
    `(1) ${year}中小企業振興施策一覧`,
    '',
    ...masterList(programs, shortEra(wish.fiscalYear)),
    '',
    `## (2) ${year}中小企業振興施策実施状況及び事例紹介`,
    '',
    ...chapters.flatMap((policies, at) => chapter(programs, policies, firstPage(at), wish.fiscalYear)),
  ].join('\n');
}
