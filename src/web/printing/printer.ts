import type { Complaint, DocumentTree, ReportContent } from '../../report/index.ts';
import type { PrintFormat, PrintStep } from './formats.ts';

/** A file as it was printed. */
export interface Printed {
  bytes: Uint8Array;
  /** `null` where pages are not counted. */
  pageCount: number | null;
  /** Files inside an archive; `null` for a single file. */
  fileCount: number | null;
  /** What could not be printed, and where. */
  complaints: readonly Complaint[];
}

export interface Printer {
  /**
   * @param tell called when a step begins
   * @throws {PrintingStopped} when printing takes more time or memory than one report may
   */
  print(content: ReportContent, format: PrintFormat, tell: (step: PrintStep) => void): Promise<Printed>;
  /** A document of a page or two as PDF. @throws {PrintingStopped} */
  printTree(tree: DocumentTree): Promise<Printed>;
}

/** Printing was stopped; `message` says in Japanese why and what to do. */
export class PrintingStopped extends Error {
  override readonly name = 'PrintingStopped';
}
