import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Matrix } from './geometry.ts';

/** The parts of pdf.js that we use; its own types leave the operator list open. */
export interface Engine {
  OPS: Operators;
  getDocument(options: Record<string, unknown>): { promise: Promise<PdfFile>; destroy(): Promise<void> };
}

/** pdf.js's numbers of the drawing operators that matter here. */
export type Operators = Record<
  | 'save'
  | 'restore'
  | 'beginGroup'
  | 'endGroup'
  | 'transform'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'beginText'
  | 'setFont'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setLeading'
  | 'setTextRise'
  | 'setTextMatrix'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'nextLine'
  | 'showText'
  | 'showSpacedText'
  | 'beginMarkedContent'
  | 'beginMarkedContentProps'
  | 'endMarkedContent'
  | 'constructPath'
  | 'fill'
  | 'eoFill'
  | 'stroke'
  | 'closeStroke'
  | 'fillStroke'
  | 'eoFillStroke'
  | 'closeFillStroke'
  | 'closeEOFillStroke',
  number
>;

export interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getAttachments(): Promise<Record<string, { filename: string; content: Uint8Array }> | null>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): { transform: Matrix; width: number; height: number };
  getOperatorList(options: Record<string, unknown>): Promise<OperatorList>;
  getStructTree(): Promise<StructureNode | null>;
  commonObjs: Objects;
  objs: Objects;
  cleanup(): void;
}

interface Objects {
  has(name: string): boolean;
  get(name: string): unknown;
}

export interface OperatorList {
  fnArray: number[];
  argsArray: (unknown[] | null)[];
}

export interface Font {
  name?: string;
  fontMatrix?: Matrix;
  vertical?: boolean;
  /** The file only names the font. */
  missingFile?: boolean;
}

export interface TextGlyph {
  unicode: string;
  /** In thousandths of the font size. */
  width: number;
  isSpace: boolean;
}

export interface StructureNode {
  role?: string;
  /** What is said instead of a picture. */
  alt?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
}

let loaded: Promise<Engine> | null = null;

/** pdf.js, loaded when the first PDF comes. */
export function loadEngine(): Promise<Engine> {
  loaded ??= withoutWarnings(() => import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Promise<Engine>;
  return loaded;
}

/** While it loads, pdf.js warns that it can't draw without a canvas; we only read. */
async function withoutWarnings<T>(work: () => Promise<T>): Promise<T> {
  const { warn, log } = console;
  console.warn = () => {};
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
    console.log = log;
  }
}

/** Only errors; they reach us as exceptions. */
const SILENT = 0;
/** Pictures are never decoded: a scan of 600 dpi would cost 100 MB a page. */
const NO_PICTURES = 1;

/** Opens a PDF for reading; needs neither network nor canvas nor evaluation of code in fonts. */
export async function openPdf(
  engine: Engine,
  bytes: Uint8Array,
): Promise<{ pdf: PdfFile; close(): Promise<void> }> {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = engine.getDocument({
    // pdf.js takes the buffer for itself, and the caller may still need it.
    data: new Uint8Array(bytes),
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts/'),
    wasmUrl: join(home, 'wasm/'),
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    fontExtraProperties: true,
    maxImageSize: NO_PICTURES,
    verbosity: SILENT,
  });
  const close = () => task.destroy();
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    await close();
    throw error;
  }
}
