import type { Groups, Passage } from './passage.ts';
import type { SectionWish } from './standard-sections.ts';

/** Everything that the slots of a year are made of. */
export interface YearOfTexts extends SectionWish {
  /** Of this year's lists; empty while no document covers the year. */
  groups: Groups;
  /** What documents and people said for this year and all before it. */
  passages: readonly Passage[];
  /** As documents have them. */
  sections: ReadonlyMap<string, StatedPlace>;
}

/** How documents have a section. */
export interface StatedPlace {
  /** In the newest document that has it: ⑦ may speak for ⑥ as well. */
  policies: number[];
  /** In this year's document; `null` when it has no such section. */
  heading: string | null;
}
