import type { ReportContent } from '../content.ts';
import type { Block, DocumentTree, Part } from '../document.ts';
import { chapterParts, chaptersOf } from './chapters/index.ts';
import { contentsPart } from './contents.ts';
import { coverPart, reportTitle } from './cover.ts';
import { errataPart } from './errata.ts';
import { forewordPart } from './foreword.ts';
import { masterListPart } from './master-list/index.ts';
import { sheetsByName } from './name-cell.ts';
import { referencePart } from './reference/index.ts';
import { trendsPart } from './trends/index.ts';
import { withUniqueIds } from './unique-ids.ts';

/**
 * The annual report (年次報告, 条例第10条) of a year as a document: everything that the content states, place by place,
 * under ids that stay the same from edition to edition. Pure: the same content is the same tree.
 *
 * @param withErrata ends with the 正誤表; on paper an edition has it as a sheet of its own
 */
export function assembleReport(
  content: ReportContent,
  { withErrata = content.edition.kind === 'corrected' }: { withErrata?: boolean } = {},
): DocumentTree {
  const chapters = chaptersOf(content);
  const sheets = chapters.flatMap(({ programs }) => programs.filter(({ hasSheet }) => hasSheet));
  const body = withUniqueIds([
    forewordPart(content),
    trendsPart(content),
    masterListPart(content, sheetsByName(sheets)),
    ...chapterParts(content, chapters),
    referencePart(content),
  ]);
  const whole = withErrata ? [...body, errataPart(content, idsOf(body))] : body;
  return {
    title: reportTitle(content),
    issuer: content.jurisdiction.name,
    date: content.edition.date,
    draftMark: content.edition.kind === 'draft' ? '案' : null,
    parts: [coverPart(content), contentsPart(whole), ...whole],
  };
}

/** As the web edition shows it: what is corrected stands in the same place as the report. */
export const assembleWebReport = (content: ReportContent): DocumentTree =>
  assembleReport(content, {
    withErrata: content.edition.kind === 'corrected' || content.corrections.length > 0,
  });

const idsOf = (parts: readonly Part[]): Set<string> =>
  new Set(parts.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(blockIds)]));

function blockIds(block: Block): string[] {
  const own = 'id' in block && block.id !== undefined ? [block.id] : [];
  if (block.kind === 'table') return [...own, ...block.body.flatMap(({ id }) => id ?? [])];
  return 'blocks' in block ? [...own, ...block.blocks.flatMap(blockIds)] : own;
}
