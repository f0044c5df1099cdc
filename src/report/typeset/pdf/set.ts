import type { Complaint, DocumentTree } from '../../document.ts';
import { type Coverage, printable } from './fonts/index.ts';
import { type PrintAttachment, type Printable, printTree } from './print/index.ts';
import { Diagnostics, openTypst, type Typst, type TypstDocument } from './typst.ts';
import { smallDocument } from './warm-up.ts';

export interface Attachment {
  name: string;
  mediaType: string;
  /** Japanese, for the list of attachments of the reader's program. */
  description: string;
  bytes: Uint8Array;
}

export interface PdfOrder {
  tree: DocumentTree;
  standard: 'ua-1' | 'a-3a';
  attachments: Attachment[];
  /** Rather no PDF than one that misses the standard. */
  strict: boolean;
}

export interface SetPdf {
  bytes: Uint8Array;
  /** Id → printed page number, of what stands on numbered pages. */
  pages: [id: string, page: number][];
  pageCount: number;
  complaints: Complaint[];
}

/** What is read once and serves every document. */
export interface Press {
  typst: Typst;
  fonts: Coverage;
}

/** Loads template and fonts, and sets a small document: the first one takes longest. */
export function openPress(): Press {
  const press = { typst: openTypst(), fonts: printable() };
  setPdf(press, { tree: smallDocument, standard: 'ua-1', attachments: [], strict: false });
  return press;
}

/**
 * Sets one document. What Typst remembers of it stays until `forget`.
 * @throws when the standard is not met and `strict` asks for it.
 */
export function setPdf({ typst, fonts }: Press, order: PdfOrder): SetPdf {
  const { printed, document } = compile(typst, fonts, order);
  const refused: Complaint[] = [];
  const bytes = write(typst, document, order, refused);
  const pages = (typst.ask(document, '<pages>') as [string, number | null][]).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  );
  return { bytes, pages, pageCount: document.numOfPages, complaints: [...printed.complaints, ...refused] };
}

/** A file that looks like a picture and is none shows only now: then once more without it. */
function compile(
  typst: Typst,
  fonts: Coverage,
  order: PdfOrder,
): { printed: Printable; document: TypstDocument } {
  const printed = printTree(order.tree, fonts, attachmentsOf(order));
  try {
    return { printed, document: lay(typst, printed, order) };
  } catch (error) {
    const broken = [...printed.files.keys()].filter((file) => !typst.canDraw(file));
    if (broken.length === 0) throw error;
    const rest = printTree(order.tree, fonts, attachmentsOf(order), new Set(broken));
    return { printed: rest, document: lay(typst, rest, order) };
  }
}

function lay(typst: Typst, { tree, files }: Printable, { attachments }: PdfOrder): TypstDocument {
  const attached = attachments.map(({ bytes }, at): [string, Uint8Array] => [attachmentFile(at), bytes]);
  const data = Buffer.from(JSON.stringify(tree));
  typst.lay(new Map([...files, ...attached, ['document.json', data]]));
  return typst.compile();
}

const attachmentFile = (at: number): string => `attachment-${at + 1}`;

/** A PDF holds a name once (ISO 32000-1, 7.7.4): 事業.csv, 事業 (2).csv. */
function attachmentsOf({ attachments }: PdfOrder): PrintAttachment[] {
  const seen = new Map<string, number>();
  return attachments.map(({ bytes: _, ...attachment }, at) => {
    const times = (seen.get(attachment.name) ?? 0) + 1;
    seen.set(attachment.name, times);
    const name = times === 1 ? attachment.name : attachment.name.replace(/(\.[^.]*)?$/, ` (${times})$1`);
    return { ...attachment, name, file: attachmentFile(at) };
  });
}

function write(
  typst: Typst,
  document: TypstDocument,
  { standard, strict, tree }: PdfOrder,
  complaints: Complaint[],
): Uint8Array {
  try {
    return typst.pdf(document, standard);
  } catch (error) {
    if (strict || !(error instanceof Diagnostics)) throw error;
    complaints.push({
      kind: 'standard',
      where: tree.title,
      message: `${tree.title}：PDF の規格（${NAMES[standard]}）を満たせません（${error.sentences.join('、')}）。規格によらない PDF にしました。公表する前に開発者に知らせてください。`,
    });
    return typst.pdf(document, undefined);
  }
}

const NAMES = { 'ua-1': 'PDF/UA-1', 'a-3a': 'PDF/A-3a' } as const;
