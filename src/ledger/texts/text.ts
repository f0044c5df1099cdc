/** `written`: printed. `omitted`: somebody said that this year's report goes without it. */
export type TextState = 'written' | 'omitted';

/** A picture as one text shows it. */
export interface ShownPicture {
  /** The ledger's id, from `savePicture`. */
  id: string;
  /** Read aloud instead of the picture. */
  alt: string;
  caption: string | null;
}

/** What a case study has besides its words; empty for every other text. */
export interface TextDetails {
  program?: string | null;
  firms?: { name: string; place: string | null }[];
  pictures?: ShownPicture[];
}

/** One version of what somebody wrote for a place of a year's report. */
export interface TextVersion {
  fiscalYear: number;
  slot: string;
  /** From 1. */
  version: number;
  /** `null`: the place bears its usual heading. The title of a case study. */
  heading: string | null;
  paragraphs: string[];
  details: TextDetails;
  state: TextState;
  author: string;
  /** ISO 8601. */
  writtenAt: string;
}
