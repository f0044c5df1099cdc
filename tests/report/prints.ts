import { readSource } from '../../src/formats/index.ts';
import type { AnnualReport } from '../../src/ledger/annual-report.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import {
  assembleReport,
  type ReportContent,
  typesetPdf,
  typesetWord,
  typesetWorkbook,
} from '../../src/report/index.ts';
import { differences } from './went-in.ts';

export const PAPERS = ['pdf', 'docx', 'xlsx'] as const;
export type Paper = (typeof PAPERS)[number];

/** Prints the content and reads it again; what came back otherwise than it went in, one line each. */
export async function lostInPrint(content: ReportContent, paper: Paper): Promise<string[]> {
  const tree = assembleReport(content);
  const { bytes, complaints } = await {
    pdf: () => typesetPdf(tree, { standard: 'ua-1' }),
    docx: () => typesetWord(tree),
    xlsx: () => typesetWorkbook(tree),
  }[paper]();
  const back = readAnnualReport(await readSource(bytes, `報告.${paper}`), { fromPages: true });
  const unprintable = complaints.flatMap(({ kind, message }) =>
    kind === 'glyph' ? [...(/「(.)」（U\+/u.exec(message)?.[1] ?? '')] : [],
  );
  const lost = differences(withoutGlyphs(content.report, unprintable), back);
  return back.unplaced.length > 0 && lost.length > 0
    ? [...lost, ...back.unplaced.map(({ text }) => `余り: ${text}`)]
    : lost;
}

/** A character that the fonts lack is printed as 〓, and the print's complaint has said so. */
function withoutGlyphs(report: AnnualReport, characters: readonly string[]): AnnualReport {
  const text = characters.reduce((json, each) => json.replaceAll(each, '〓'), JSON.stringify(report));
  return JSON.parse(text);
}
