import { MAX_ATTACHMENT_BYTES, MAX_PDF_PAGES } from '../limits.ts';
import type { Attachment, SourceDocument, SourceLine } from '../source.ts';
import { type Situation, unreadable } from '../unreadable.ts';
import { type Engine, loadEngine, openPdf, type PdfFile } from './engine.ts';
import { mendCutPdf } from './mend.ts';
import { joinAcrossPages, type PageRow } from './page-breaks.ts';
import { readPage } from './read-page.ts';

/**
 * A PDF as neutral lines: one per paragraph, one with all its cells per table row. A file that was cut is read
 * as far as pdf.js can recover its pages.
 * @throws {UnreadableFile} when it is broken, encrypted, or has no text.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const engine = await loadEngine();
  const { pdf, close, wasCut } = await openOrMend(engine, bytes).catch((error: unknown) => {
    throw unreadable(file, situationOf(error));
  });
  try {
    const { lines, damaged } = await readPages(engine, pdf, wasCut);
    if (lines.length === 0) throw unreadable(file, nothingRead(pdf, damaged));
    const attachments = await attachmentsOf(pdf);
    const truncated = wasCut || damaged > 0;
    return {
      file,
      format: 'pdf',
      encoding: 'pdf',
      lines,
      truncated,
      ...(attachments ? { attachments } : {}),
    };
  } finally {
    await close();
  }
}

async function openOrMend(engine: Engine, bytes: Uint8Array) {
  const wasCut = !hasEnd(bytes);
  const opened = await openPdf(engine, bytes).catch((error: unknown) => {
    const mended = wasCut ? mendCutPdf(bytes) : null;
    if (!mended) throw error;
    return openPdf(engine, mended);
  });
  return { ...opened, wasCut };
}

/** The files that the PDF carries (ISO 32000-2, 7.11.4); damaged and huge ones are left out. */
async function attachmentsOf(pdf: PdfFile): Promise<Attachment[] | null> {
  const files = Object.values((await pdf.getAttachments().catch(() => null)) ?? {});
  const small = files.filter(({ content }) => content?.byteLength <= MAX_ATTACHMENT_BYTES);
  return small.length > 0 ? small.map(({ filename, content }) => ({ name: filename, bytes: content })) : null;
}

async function readPages(engine: Engine, pdf: PdfFile, wasCut: boolean) {
  const pages: PageRow[][] = [];
  let damaged = 0;
  const last = Math.min(pdf.numPages, MAX_PDF_PAGES);
  for (let number = 1; number <= last; number++) {
    try {
      pages.push(await readPage(engine, await pdf.getPage(number), number, wasCut));
    } catch {
      damaged++;
    }
  }
  return { lines: joinAcrossPages(pages).map(lineOf), damaged };
}

function lineOf({ line, pdfPage, text, cells, isMargin }: PageRow): SourceLine {
  return {
    line,
    ...(pdfPage === undefined ? {} : { pdfPage }),
    text,
    cells,
    ...(isMargin ? { isMargin } : {}),
  };
}

function nothingRead({ numPages }: PdfFile, damaged: number): Situation {
  return damaged > 0 ? { why: 'pdf-broken' } : { why: 'pdf-without-text', pages: numPages };
}

function situationOf(error: unknown): Situation {
  return error instanceof Error && error.name === 'PasswordException'
    ? { why: 'pdf-encrypted' }
    : { why: 'pdf-broken' };
}

/** A whole PDF ends with `%%EOF` (ISO 32000-1, 7.5.5); readers accept it in the last 1024 bytes. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1024)).includes('%%EOF');
}
