import type { Section } from '../../ledger/annual-report.ts';
import type { ReportContent } from '../content.ts';
import type { Block } from '../document.ts';
import { proseOrNothing } from './prose.ts';

/** Our own line of proof, which comes back as prose when a printed report is read. */
const PROOF = /^(?:合計|小計の和) ?[△▲]?[\d,]+/;

/** A heading of chapter 2 that the report knows by its words, with what is said under it. */
export function saidUnder(
  { report }: ReportContent,
  words: RegExp,
): { section: Section | undefined; blocks: Block[] } {
  const section = report.sections.find(({ kind, heading }) => kind === 'other' && words.test(heading.trim()));
  const lines = section?.paragraphs.filter(({ text }) => !PROOF.test(text)) ?? [];
  return { section, blocks: proseOrNothing(lines) };
}
