/** From a document tree to paper. Each kind of paper is loaded only when it is wanted: Typst alone is 50 MB. */
import type { DocumentTree } from '../document.ts';
import type { PdfOptions, TypesetPdf } from './pdf/index.ts';

export type { Attachment, PdfOptions, TypesetPdf } from './pdf/index.ts';
export { blockStyles, type RenderContext, renderBlocks, typesetWeb, type WebFile } from './web/index.ts';

/** Id → printed page number, as the PDF has them. */
export type Pages = ReadonlyMap<string, number>;

/** See pdf/index.ts. */
export const typesetPdf = async (tree: DocumentTree, options: PdfOptions): Promise<TypesetPdf> =>
  (await import('./pdf/index.ts')).typesetPdf(tree, options);

/** Loads fonts and typesetter while the caller still reads its facts. */
export const warmUpTypesetting = async (): Promise<void> => (await import('./pdf/index.ts')).warmUpPdf();

/** See word/index.ts. */
export const typesetWord = async (tree: DocumentTree, options: { pages?: Pages } = {}) =>
  (await import('./word/index.ts')).typesetWord(tree, options);

/** See workbook/index.ts. */
export const typesetWorkbook = async (tree: DocumentTree, options: { pages?: Pages } = {}) =>
  (await import('./workbook/index.ts')).typesetWorkbook(tree, options);
