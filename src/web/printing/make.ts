import { zip } from '../../formats/index.ts';
import { type DocumentTree, makerOf, type ReportContent, typesetPdf } from '../../report/index.ts';
import type { PrintFormat, PrintStep } from './formats.ts';
import type { Printed } from './printer.ts';

/** The one file that a browser is sent: a folder goes as an archive. Takes all of a core and some hundred megabytes. */
export async function printed(
  content: ReportContent,
  format: PrintFormat,
  tell: (step: PrintStep) => void,
): Promise<Printed> {
  const made = await makerOf(content)(format, tell);
  if ('bytes' in made) return { ...made, fileCount: null };
  tell('zip');
  const { files, complaints } = made;
  return { bytes: zip(files), pageCount: null, fileCount: files.length, complaints };
}

/** Any document as a PDF that a screen reader reads (UA-1). */
export const printedTree = async (tree: DocumentTree): Promise<Printed> => ({
  ...(await typesetPdf(tree, { standard: 'ua-1' })),
  fileCount: null,
});
