import type { Complaint } from '../../../document.ts';
import type { Coverage } from '../fonts/index.ts';

/** What the making of a print tree gathers on its way through the document. */
export interface Preparation {
  fonts: Coverage;
  /** Ids that stand in the document. */
  known: ReadonlySet<string>;
  /** Those of headings. */
  headings: ReadonlySet<string>;
  /** Ids that are taken by what was prepared so far. */
  taken: Set<string>;
  files: Map<string, Uint8Array>;
  complaints: Complaint[];
  /** What a complaint names: the last heading, sheet or table. */
  where: string;
  /** Depth of the last heading, and of the sheet around it (0 outside of sheets). */
  depth: number;
  floor: number;
  /** Inside of a sheet or side by side, where no page can begin. */
  isInside: boolean;
  /** Files that turned out to be no pictures. */
  broken: ReadonlySet<string>;
  /** Counted, to name them. */
  tables: number;
  pictures: number;
}

export function complain(preparation: Preparation, kind: Complaint['kind'], message: string): void {
  preparation.complaints.push({
    kind,
    where: preparation.where,
    message: `${preparation.where}：${message}`,
  });
}

/** Runs `make` under a name for its complaints. */
export function within<T>(preparation: Preparation, where: string, make: () => T): T {
  const before = preparation.where;
  preparation.where = where;
  const made = make();
  preparation.where = before;
  return made;
}

/** An id is the anchor of the first thing that bears it. */
export function anchorOf(preparation: Preparation, id: string): string | null {
  if (!preparation.taken.has(id)) {
    preparation.taken.add(id);
    return id;
  }
  complain(
    preparation,
    'reference',
    `印「${id}」が二か所にあります。頁番号とリンクは先にあるものを指します。文書を作る側の誤りですので、開発者に知らせてください。`,
  );
  return null;
}
