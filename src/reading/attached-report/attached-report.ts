import type { SourceDocument } from '../../formats/source.ts';
import type { AnnualReport } from '../../ledger/annual-report.ts';
import { annualReport } from './annual-report-shape.ts';
import { list, record, type Shape } from './shape.ts';

/** Under this name a report that carries its own data holds what `kakehashi read --format json` would say of it. */
export const REPORT_ATTACHMENT = 'kakehashi-report.json';

/** The report inside a document, or why what stands there is none; `null` for a document without one. */
export type AttachedReport = { report: AnnualReport } | { wrong: string } | null;

interface Output {
  schemaVersion: 1;
  documents: AnnualReport[];
}

const isOne: Shape<1> = (value, place) => (value === 1 ? null : `${place}: 1 ではありません`);
const output = record<Output>({ schemaVersion: isOne, documents: list(annualReport) }, {});

/** The data that the document carries. It is foreign input: one field that is not as it should be refuses all. */
export function attachedReport({ file, attachments = [] }: SourceDocument): AttachedReport {
  const attachment = attachments.find(({ name }) => name === REPORT_ATTACHMENT);
  if (!attachment) return null;
  const data = parsed(attachment.bytes);
  if (data === undefined) return { wrong: 'JSON として読めません' };
  const wrong = output(data, '');
  if (wrong) return { wrong: wrong.replace(/^\./, '') };
  const [report, ...others] = (data as Output).documents;
  if (report === undefined || others.length > 0) return { wrong: 'documents: 報告書が一つではありません' };
  return { report: { ...report, file } };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
