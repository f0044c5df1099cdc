import type { Paragraph, Table } from 'docx';
import type { Block } from '../../document.ts';
import type { Registry } from '../office/index.ts';

/** What every part of the Word file is set with. */
export interface Setting {
  registry: Registry;
  /** The next number of its kind: Word wants bookmarks and drawings numbered, each once. */
  next(kind: 'bookmark' | 'drawing'): number;
  /** Ids of headings that the contents list: only these are headings to Word's own table of contents. */
  listed: ReadonlySet<string>;
}

export function settingOf(registry: Registry, listed: ReadonlySet<string>): Setting {
  const counts = { bookmark: 0, drawing: 0 };
  return {
    registry,
    listed,
    next(kind) {
      counts[kind] += 1;
      return counts[kind];
    },
  };
}

/** What a section or a cell is made of. */
export type Setter = Paragraph | Table;

/** Sets what stands inside of something else. */
export type SetInside = (blocks: readonly Block[], room: Room) => Promise<Setter[]>;

/** Room for blocks: its width in twentieths of a point. */
export interface Room {
  width: number;
  /** What must stand on the page of what follows it. */
  keepNext?: boolean;
}
