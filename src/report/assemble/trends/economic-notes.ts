import type { EconomicNote } from '../../../ledger/annual-report.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block } from '../../document.ts';
import { heading } from '../heading.ts';
import { placesOf } from '../place.ts';
import { carriedNotice, missing, prose, proseOrNothing } from '../prose.ts';

/** (3) of chapter 1: 年度別の経済概況等, one note a year. */
export function economicNotes({ report, edition }: ReportContent): Block[] {
  const stated = report.sections.find(
    (each) => each.kind === 'environment' && /年度別の経済概況/.test(each.heading),
  );
  return [
    heading(2, 'economic-notes', '(3) 年度別の経済概況等', stated),
    ...proseOrNothing(stated?.paragraphs ?? []),
    ...(report.economicNotes.length === 0 ? [missing()] : []),
    ...report.economicNotes.flatMap((note) => yearNote(note, edition.kind === 'draft')),
  ];
}

const yearNote = (note: EconomicNote, isDraft: boolean): Block[] => [
  {
    ...heading(4, `economic-notes-${note.fiscalYear}`, `＜${formatFiscalYear(note.fiscalYear)}＞`),
    ...placesOf(note),
  },
  ...carriedNotice(note, isDraft),
  ...prose(note.paragraphs),
];
