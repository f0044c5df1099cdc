import type { EconomicNote } from '../../../ledger/annual-report.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block } from '../../document.ts';
import { placesOf } from '../place.ts';
import { carriedNotice, missing, prose } from '../prose.ts';

/** (3) of chapter 1: 年度別の経済概況等, one note a year. */
export function economicNotes({ report, edition }: ReportContent): Block[] {
  const stated = report.sections.find(
    ({ kind, heading }) => kind === 'environment' && /年度別の経済概況/.test(heading),
  );
  const text = '(3) 年度別の経済概況等';
  return [
    { kind: 'heading', level: 2, id: 'economic-notes', text, ...placesOf(stated) },
    ...(report.economicNotes.length === 0 ? [missing()] : []),
    ...report.economicNotes.flatMap((note) => yearNote(note, edition.kind === 'draft')),
  ];
}

const yearNote = (note: EconomicNote, isDraft: boolean): Block[] => [
  {
    kind: 'heading',
    level: 4,
    id: `economic-notes-${note.fiscalYear}`,
    text: `＜${formatFiscalYear(note.fiscalYear)}＞`,
    ...placesOf(note),
  },
  ...carriedNotice(note, isDraft),
  ...prose(note.paragraphs),
];
