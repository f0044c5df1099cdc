import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Part } from '../../document.ts';
import { placesOf } from '../place.ts';
import { missing } from '../prose.ts';
import { masterTable } from './master-table.ts';
import { grandProof } from './proof.ts';

/** 別紙1: chapter 2 opens with the list of all programs, on landscape pages. `sheets`: see `sheetsByName`. */
export function masterListPart(content: ReportContent, sheets: ReadonlyMap<string, string>): Part {
  const year = formatFiscalYear(content.fiscalYear);
  const heading = headingOf(content, /施策一覧$/);
  const chapter = headingOf(content, /中小企業振興施策$/);
  return {
    id: 'chapter-2-list',
    orientation: 'landscape',
    kind: 'body',
    runningHead: `2 ${year}中小企業振興施策　(1) 施策一覧`,
    blocks: [
      { kind: 'heading', level: 1, id: 'programs', text: `2 ${year}中小企業振興施策`, ...placesOf(chapter) },
      { kind: 'paragraph', style: 'note', text: '別紙1' },
      {
        kind: 'heading',
        level: 2,
        id: 'master-list',
        text: `(1) ${year}中小企業振興施策一覧`,
        ...placesOf(heading),
      },
      ...list(content, sheets),
    ],
  };
}

const headingOf = ({ report }: ReportContent, words: RegExp) =>
  report.sections.find(({ kind, heading }) => kind === 'other' && words.test(heading.trim()));

const list = (content: ReportContent, sheets: ReadonlyMap<string, string>): Block[] =>
  content.report.masterList.length === 0
    ? [missing()]
    : [masterTable(content, sheets), ...grandProof(content)];
