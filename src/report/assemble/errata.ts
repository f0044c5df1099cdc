import { formatFiscalYear } from '../../values/index.ts';
import type { Correction, ReportContent } from '../content.ts';
import type { Block, Cell, DocumentTree, Part, Row } from '../document.ts';
import { placesOf } from './place.ts';
import { cell, columns, table } from './table.ts';
import { dateText, ordinanceName } from './words.ts';

const NONE = '訂正する箇所はない。';

/** The last part of a corrected edition. `ids`: what can be referred to, so that no page number is asked in vain. */
export function errataPart(content: ReportContent, ids: ReadonlySet<string>): Part {
  const page = (each: Correction) => {
    const id = [bandOf(each), each.target].find((target) => target !== null && ids.has(target));
    return cell(id ? [{ pageOf: id }] : '');
  };
  return {
    id: 'chapter-errata',
    orientation: 'portrait',
    kind: 'body',
    runningHead: '正誤表',
    page: 'errata',
    blocks: [
      { kind: 'heading', level: 1, id: 'errata', text: '正誤表' },
      { kind: 'paragraph', style: 'body', text: introduction(content) },
      ...corrections(content.corrections, '頁', page),
    ],
  };
}

/** 別紙1 runs over pages: the policy's band in it is nearer than the table's heading. */
const bandOf = ({ target, policy }: Correction): string | null =>
  target === 'master-list' && policy !== null ? `master-list-${policy}` : null;

/** The 正誤表 as a document of its own: places are those of the document that it corrects. */
export function assembleErrata(content: ReportContent): DocumentTree {
  const year = formatFiscalYear(content.fiscalYear);
  const report = `${year} ${ordinanceName(content)}に基づく年次報告`;
  const title = `${report} 正誤表`;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, id: 'errata', text: '正誤表' },
    { kind: 'paragraph', style: 'lead', text: report },
    {
      kind: 'paragraph',
      style: 'source',
      text: `${dateText(content.edition.date)}　${content.jurisdiction.name}`,
    },
    { kind: 'paragraph', style: 'body', text: introduction(content) },
    ...corrections(content.corrections, '原文の位置', ({ line, pdfPage }) => cell(placeText(line, pdfPage))),
  ];
  return {
    title,
    issuer: content.jurisdiction.name,
    date: content.edition.date,
    draftMark: content.edition.kind === 'draft' ? '案' : null,
    parts: [{ id: 'chapter-errata', orientation: 'portrait', kind: 'body', runningHead: '正誤表', blocks }],
  };
}

const introduction = ({ corrections: all }: ReportContent): string =>
  all.length === 0 ? NONE : `次の${all.length}か所を訂正する。`;

function placeText(line: number, pdfPage: number | undefined): string {
  if (line <= 0) return '';
  return pdfPage === undefined ? `${line}行目` : `${pdfPage}頁${line}行目`;
}

function corrections(
  all: readonly Correction[],
  place: string,
  placeOf: (each: Correction) => Cell,
): Block[] {
  if (all.length === 0) return [];
  return [
    table({
      id: 'errata-table',
      summary: '訂正する箇所ごとの、誤り、正しい記載、理由',
      style: 'plain',
      columns: columns([place === '頁' ? 6 : 12, 'e'], [26, 's'], [21, 's'], [21, 's'], [25, 's']),
      head: [{ cells: [place, '箇所', '誤', '正', '理由'].map((head) => cell(head)) }],
      body: all.map(
        (each): Row => ({
          cells: [
            placeOf(each),
            cell(each.item === '' ? each.place : `${each.place}　${each.item}`, { isRowHead: true }),
            ...[each.wrong, each.right, each.reason].map((text) => cell(text)),
          ],
          ...placesOf(each),
        }),
      ),
    }),
  ];
}
