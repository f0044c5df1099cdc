import { formatFiscalYear } from '../../values/index.ts';
import type { AnnualReport, TextLine } from '../annual-report.ts';
import { OVERVIEW_HEADING } from '../texts/policy-overview.ts';
import { slotOfNote, slotOfSection, studySlots } from '../texts/slots.ts';
import type { ChapterId } from './chapter-ids.ts';
import type { SaidPlace } from './correction.ts';
import { targetOfSlot } from './text-targets.ts';
import { NOTHING } from './words.ts';

/** What a report says outside the lists and sheets. Texts are matched by their slot, the same in every edition. */
export function saidInText(report: AnnualReport, chapterOf: ChapterId): SaidPlace[] {
  const notes = report.economicNotes.map((note) =>
    said(
      {
        slot: slotOfNote(note),
        target: `economic-notes-${note.fiscalYear}`,
        place: `${formatFiscalYear(note.fiscalYear)}の経済概況`,
      },
      note,
      note.paragraphs,
    ),
  );
  const sections = report.sections.flatMap((section) => {
    const slot = slotOfSection(section);
    if (slot === null || section.paragraphs.length === 0) return [];
    const where = section.kind === 'trends' ? '動向 ' : '';
    const target = targetOfSlot(slot, section.policies, chapterOf);
    return [said({ slot, place: `${where}${section.heading}`, target }, section, section.paragraphs)];
  });
  const studies = studySlots(report.caseStudies, report.sections).map(({ slot, study }, index) => {
    const firms = study.firms.map((each) => each.name).join('、');
    const title = study.title === null ? [] : [{ text: study.title, line: study.line }];
    return said({ slot, target: `case-study-${index + 1}`, place: `事例紹介（${firms}）` }, study, [
      ...title,
      ...study.paragraphs,
    ]);
  });
  return [...sections, ...notes, ...studies];
}

function said(
  { slot, place, target }: { slot: string; place: string; target: string },
  { line, pdfPage }: { line: number; pdfPage?: number },
  paragraphs: readonly TextLine[],
): SaidPlace {
  const texts = paragraphs.map((each) => each.text.trim()).filter((each) => each !== OVERVIEW_HEADING);
  const text = texts.join('\n');
  return {
    ...{ subject: `text/${slot}`, target, place, attribute: 'text' },
    ...{ program: null, programId: null, policy: null, no: null, item: '本文' },
    ...{ said: text === '' ? NOTHING : text, line, ...(pdfPage === undefined ? {} : { pdfPage }) },
  };
}
