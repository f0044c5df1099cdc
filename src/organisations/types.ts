/**
 * A division (課) with the fiscal years in which documents show it. The documents never date a change: it lies
 * between the last report that prints the old name and the first that prints the new one.
 */
export interface Division {
  jurisdiction: string;
  name: string;
  /** 部局; `null` when no document says it. */
  bureau: string | null;
  /** First fiscal year whose report prints the name; `null` when it was there in the first document already. */
  validFrom: number | null;
  /** Last fiscal year before a later name; `null` while none is known. */
  validTo: number | null;
  /** Last fiscal year for which a document prints the name. */
  lastSeen: number;
}

/** That one division carries on the work of another. */
export interface Succession {
  jurisdiction: string;
  from: string;
  to: string;
  /** `renamed`: one to one; `merged`: several into one; `split`: one into several. */
  kind: 'renamed' | 'merged' | 'split';
  /** The first fiscal year whose documents show the later name. */
  year: number;
  /** Which work went there, when it was not all. */
  part: string | null;
  sure: 'high' | 'medium' | 'low';
  /** Why it is believed, in Japanese. */
  evidence: string;
}

/** A division in the line of another, oldest first. */
export interface TimelineEntry {
  role: 'earlier' | 'self' | 'later';
  division: Division;
  /** How it is joined with the line; `null` for the division itself. */
  via: Succession | null;
}
