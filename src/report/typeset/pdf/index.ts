import type { Complaint, DocumentTree } from '../../document.ts';
import type { Attachment } from './set.ts';
import { pressInThread } from './thread.ts';

export type { Attachment } from './set.ts';

export interface PdfOptions {
  /** PDF/UA-1 for readers, PDF/A-3a for archives, with the attachments inside. */
  standard: 'ua-1' | 'a-3a';
  attachments?: Attachment[];
  /** Rather no PDF than one that misses the standard: what is published. Otherwise it is a complaint. */
  strict?: boolean;
}

export interface TypesetPdf {
  bytes: Uint8Array;
  /** The number printed on the page where the thing with this id begins; what stands before page 1 has none. */
  pages: Map<string, number>;
  /** Sheets of paper's sides, cover and contents included. */
  pageCount: number;
  complaints: Complaint[];
}

/**
 * Sets the document as A4 pages, in a thread of its own. The same document gives the same bytes.
 * @throws {Error} when `strict` and the standard is not met.
 */
export async function typesetPdf(
  tree: DocumentTree,
  { standard, attachments = [], strict = false }: PdfOptions,
): Promise<TypesetPdf> {
  const set = await pressInThread().ask({ tree, standard, attachments, strict });
  return { ...set, pages: new Map(set.pages) };
}

/** Loads fonts and typesetter while the caller still reads its facts. */
export function warmUpPdf(): void {
  pressInThread();
}
