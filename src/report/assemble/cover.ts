import { formatFiscalYear } from '../../values/index.ts';
import type { ReportContent } from '../content.ts';
import type { Part } from '../document.ts';
import { ordinanceName } from './words.ts';

/** 令和2年度 青森県中小企業振興基本条例に基づく年次報告. */
export const reportTitle = (content: ReportContent): string =>
  `${formatFiscalYear(content.fiscalYear)} ${ordinanceName(content)}に基づく年次報告`;

export function coverPart(content: ReportContent): Part {
  return {
    id: 'cover',
    orientation: 'portrait',
    kind: 'cover',
    runningHead: '',
    blocks: [
      {
        kind: 'cover',
        year: formatFiscalYear(content.fiscalYear),
        titleLines: [ordinanceName(content), 'に基づく年次報告'],
        issued: content.edition.issued,
        issuer: content.jurisdiction.name,
        notes: coverNotes(content),
      },
    ],
  };
}

/** What a reader must know of this copy before the first page. */
function coverNotes({ edition, isSample }: ReportContent): string[] {
  const numbered = edition.number > 1 ? `第${edition.number}版` : null;
  const kind = { published: numbered, corrected: numbered ? `${numbered}（訂正版）` : '訂正版', draft: '案' }[
    edition.kind
  ];
  return [...(kind === null ? [] : [kind]), ...(isSample ? ['見本データによる作成例'] : [])];
}
