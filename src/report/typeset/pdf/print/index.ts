import type { Complaint, DocumentTree, Part } from '../../../document.ts';
import type { Coverage } from '../fonts/index.ts';
import { printBlocks } from './blocks.ts';
import { headingIdsOf, idsOf } from './ids.ts';
import { anchorOf, type Preparation } from './preparation.ts';
import type { PrintAttachment, PrintPart, PrintTree } from './print-tree.ts';
import { plainWords, UNTITLED } from './words.ts';

export type { PrintAttachment } from './print-tree.ts';

/** Points between the margins, as `template/page.typ` sets them. */
const TEXT_WIDTH = { portrait: 460, landscape: 737.89 } as const;

export interface Printable {
  tree: PrintTree;
  /** The pictures that the tree names. */
  files: Map<string, Uint8Array>;
  complaints: Complaint[];
}

/**
 * Everything about the document that can be decided before it is set. What can't be printed is replaced, with a
 * complaint.
 * @param broken files of an earlier attempt that are no pictures.
 */
export function printTree(
  tree: DocumentTree,
  fonts: Coverage,
  attachments: PrintAttachment[] = [],
  broken: ReadonlySet<string> = new Set(),
): Printable {
  const preparation: Preparation = {
    fonts,
    known: new Set(idsOf(tree)),
    headings: headingIdsOf(tree),
    taken: new Set(),
    files: new Map(),
    complaints: [],
    where: tree.title,
    depth: 0,
    floor: 0,
    isInside: false,
    broken,
    tables: 0,
    pictures: 0,
  };
  const firstBody = tree.parts.findIndex(({ kind }) => kind === 'body');
  const parts = tree.parts.map((part, at) => printPart(preparation, part, at === firstBody));
  const printed: PrintTree = {
    title: plainWords(preparation, tree.title) || UNTITLED,
    issuer: plainWords(preparation, tree.issuer),
    date: dateParts(tree.date),
    draftMark: tree.draftMark === null ? null : plainWords(preparation, tree.draftMark),
    parts,
    ids: [...preparation.taken],
    attachments,
  };
  return { tree: printed, files: preparation.files, complaints: preparation.complaints };
}

function printPart(preparation: Preparation, part: Part, firstBody: boolean): PrintPart {
  const id = anchorOf(preparation, part.id) ?? '';
  return {
    id,
    kind: part.kind,
    orientation: part.orientation,
    runningHead: plainWords(preparation, part.runningHead),
    firstBody,
    blocks: printBlocks(preparation, part.blocks, TEXT_WIDTH[part.orientation]),
  };
}

function dateParts(date: string): PrintTree['date'] {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return [year ?? 1970, month ?? 1, day ?? 1];
}
