import type { Support } from '../support.ts';

/**
 * 下書き · 承認待ち · 承認済み (public from its day on) · 取り下げ. What the public sees follows from state and day (`shownOn`), so
 * that no clock has to strike for it.
 */
export type SupportState = 'draft' | 'submitted' | 'approved' | 'withdrawn';

/** How a version came to be. */
export type Via = 'browser' | 'import' | 'sample';

/** Fields of a support that a person or a file gives; its number never changes. */
export type SupportField = Exclude<keyof Support, 'id'>;

/** A support as it is kept: what is being written, and what the public has seen so far. */
export interface KeptSupport {
  id: string;
  /** Id of the organisation that keeps it; `null`: the secretariat does (supports of the nation, of others' files). */
  owner: string | null;
  state: SupportState;
  version: number;
  working: Support;
  /** What was public before the working version; `null`: nothing yet. */
  published: Support | null;
  /** ISO date from which the approved version is public; while another is being written, from which `published` has been. */
  publishOn: string | null;
  /** ISO date of the owner's last word that it holds; `null`: nobody has confirmed it. */
  confirmedOn: string | null;
  /** Fields that a person wrote: no import overwrites them. */
  edited: readonly SupportField[];
  /** When and by whom the working version was written. */
  changedAt: string;
  changedBy: string;
}
