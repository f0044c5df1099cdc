import { formatFiscalYear } from '../../values/index.ts';
import type { AnnualReport, TextLine } from '../annual-report.ts';
import { slotOfSection, studySlots } from '../texts/slots.ts';
import type { SaidPlace } from './correction.ts';
import { NOTHING } from './words.ts';

/** What a report says outside the lists and sheets. Texts are matched by their slot, the same in every edition. */
export function saidInText(report: AnnualReport): SaidPlace[] {
  const notes = report.economicNotes.map((note) =>
    said(
      {
        subject: `economic-note-${note.fiscalYear}`,
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
    return [said({ subject: slot, place: `${where}${section.heading}` }, section, section.paragraphs)];
  });
  const studies = studySlots(report.caseStudies, report.sections).map(({ slot, study }) => {
    const firms = study.firms.map((each) => each.name).join('、');
    const title = study.title === null ? [] : [{ text: study.title, line: study.line }];
    return said({ subject: slot, place: `事例紹介（${firms}）` }, study, [...title, ...study.paragraphs]);
  });
  return [...sections, ...notes, ...studies];
}

function said(
  { subject, place }: { subject: string; place: string },
  { line, pdfPage }: { line: number; pdfPage?: number },
  paragraphs: readonly TextLine[],
): SaidPlace {
  const text = paragraphs.map((each) => each.text).join('\n');
  return {
    ...{ subject: `text/${subject}`, target: subject.replace(/[^a-z0-9-]/g, ''), place, attribute: 'text' },
    ...{ program: null, programId: null, policy: null, no: null, item: '本文' },
    ...{ said: text === '' ? NOTHING : text, line, ...(pdfPage === undefined ? {} : { pdfPage }) },
  };
}
