import type { AnnualReport } from '../annual-report.ts';
import { notesWithTexts } from './notes-with-texts.ts';
import { sectionsWithTexts } from './sections-with-texts.ts';
import { type PictureBytes, studiesWithTexts } from './studies-with-texts.ts';
import type { TextSlot } from './text-slot.ts';
import { type TextMode, toldTexts } from './told-texts.ts';

/** The report with what people wrote in its places, so that whoever prints it sees one report. */
export function reportWithTexts(
  report: AnnualReport,
  slots: readonly TextSlot[],
  mode: TextMode,
  pictures: PictureBytes,
): AnnualReport {
  const told = toldTexts(slots, mode);
  return {
    ...report,
    sections: sectionsWithTexts(report, slots, told),
    economicNotes: notesWithTexts(report.economicNotes, told),
    caseStudies: studiesWithTexts(report, told, pictures),
  };
}
