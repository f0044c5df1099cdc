import type { AnnualReport, CaseStudy, Picture } from '../annual-report.ts';
import { studySlots, UNTITLED_STUDY } from './slots.ts';
import type { TextSlot } from './text-slot.ts';
import { carried, linesOf, type ToldTexts, textFor } from './told-texts.ts';

/** Pictures by their id. */
export type PictureBytes = ReadonlyMap<string, Pick<Picture, 'mediaType' | 'bytes'>>;

/** The document's case studies, then those that only the ledger has. */
export function studiesWithTexts(report: AnnualReport, told: ToldTexts, pictures: PictureBytes): CaseStudy[] {
  const stated = studySlots(report.caseStudies, report.sections);
  const known = new Set(stated.map((each) => each.slot));
  const kept = stated.flatMap(({ slot, study }) => {
    const text = textFor(told, slot, study.paragraphs);
    if (text === undefined) return [study];
    return text.state === 'omitted' ? [] : [{ ...study, ...studyOf(text, study.line, pictures) }];
  });
  const added = [...told.texts.values()].filter(
    (each) => each.kind === 'case-study' && each.state !== 'omitted' && !known.has(each.slot),
  );
  return [...kept, ...added.map((text) => studyOf(text, 0, pictures))];
}

function studyOf(text: TextSlot, line: number, bytes: PictureBytes): CaseStudy {
  const { program = null, firms = [], pictures = [] } = text.details;
  const shown = pictures.flatMap((each) => {
    const held = bytes.get(each.id);
    return held === undefined ? [] : [{ ...each, ...held }];
  });
  return {
    ...{
      program,
      firms,
      title: text.heading === UNTITLED_STUDY ? null : text.heading,
      paragraphs: linesOf(text, line),
      line,
      policies: text.policies,
    },
    ...(shown.length === 0 ? {} : { pictures: shown }),
    ...carried(text),
  };
}
