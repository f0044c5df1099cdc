import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Part } from '../../document.ts';
import { heading } from '../heading.ts';
import { missing } from '../prose.ts';
import { saidUnder } from '../said-under.ts';
import { masterTable } from './master-table.ts';
import { grandProof } from './proof.ts';

/** 別紙1: chapter 2 opens with the list of all programs, on landscape pages. `sheets`: see `sheetsByName`. */
export function masterListPart(content: ReportContent, sheets: ReadonlyMap<string, string>): Part {
  const year = formatFiscalYear(content.fiscalYear);
  const chapter = saidUnder(content, /中小企業振興施策$/);
  const appendix = saidUnder(content, /^別紙/);
  const list = saidUnder(content, /施策一覧$/);
  const opening = heading(1, 'programs', `2 ${year}中小企業振興施策`, chapter.section);
  return {
    id: 'chapter-2-list',
    orientation: 'landscape',
    kind: 'body',
    runningHead: opening.text,
    blocks: [
      opening,
      ...chapter.blocks,
      { kind: 'paragraph', style: 'note', text: appendix.section?.heading ?? '別紙1' },
      ...appendix.blocks,
      heading(2, 'master-list', `(1) ${year}中小企業振興施策一覧`, list.section),
      ...list.blocks,
      ...listed(content, sheets),
    ],
  };
}

const listed = (content: ReportContent, sheets: ReadonlyMap<string, string>): Block[] =>
  content.report.masterList.length === 0 && !content.report.subtotals.some(({ where }) => where === 'master')
    ? [missing()]
    : [masterTable(content, sheets), ...grandProof(content)];
