import type { SlotKind } from './slots.ts';
import type { TextDetails } from './text.ts';

/**
 * `written`: somebody wrote it for this year. `document`: a document of the year says it. `carried`: last written for
 * an earlier year. `missing`: nobody ever wrote it. `omitted`: somebody said that this year goes without it.
 */
export type SlotState = 'written' | 'document' | 'carried' | 'missing' | 'omitted';

/** A place of a year's report in which only people write, and what stands there. */
export interface TextSlot {
  slot: string;
  kind: SlotKind;
  policies: number[];
  /** As printed this year: ① 中小企業の…; the title of a case study. */
  heading: string;
  state: SlotState;
  /** The report is not finished without it. */
  isRequired: boolean;
  /** The same text every year until somebody changes it (the ordinance, the notes on years that are over). */
  isStanding: boolean;
  paragraphs: string[];
  details: TextDetails;
  /** To be given back when saving; 0 while nobody has written for this year. */
  version: number;
  /** The fiscal year for which a carried text was written. */
  carriedFrom: number | null;
  author: string | null;
  /** ISO 8601. */
  writtenAt: string | null;
}

/** What keeps a report from being finished: texts that are missing, and last year's that nobody has looked over. */
export function isOpen({ state, isRequired, isStanding }: TextSlot): boolean {
  return (state === 'missing' && isRequired) || (state === 'carried' && !isStanding);
}
