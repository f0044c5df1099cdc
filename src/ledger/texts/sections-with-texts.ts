import type { AnnualReport, Section, SectionKind } from '../annual-report.ts';
import { overviewWithTexts } from './overview-with-texts.ts';
import { slotOfSection } from './slots.ts';
import type { TextSlot } from './text-slot.ts';
import { carried, linesOf, type ToldTexts, textFor } from './told-texts.ts';

/** Sections that the document lacks stand where the paper has them; a draft has all, with nothing below some. */
export function sectionsWithTexts(
  report: AnnualReport,
  slots: readonly TextSlot[],
  told: ToldTexts,
): Section[] {
  const order = new Map(slots.map((each, at) => [each.slot, at]));
  const orderOf = (section: Section) => order.get(slotOfSection(section) ?? '') ?? null;
  const sections = [...report.sections];
  const known = new Set(sections.map(slotOfSection));
  for (const slot of slots.filter((each) => isSection(each) && !known.has(each.slot))) {
    if (told.mode !== 'draft' && !isMentioned(slot, told)) continue;
    const after = sections.findIndex((each) => (orderOf(each) ?? -1) > order.get(slot.slot)!);
    const end = sections.findIndex((each) => each.kind === 'furniture');
    const at = after >= 0 ? after : end >= 0 ? end : sections.length;
    sections.splice(at, 0, emptySection(slot));
  }
  return sections.map((section) => sectionWith(section, report, told));
}

const isSection = ({ kind }: TextSlot): boolean =>
  kind !== 'policy-group' && kind !== 'economic-note' && kind !== 'case-study';

/** A policy's chapter is there as soon as one of its groups has words. */
const isMentioned = ({ slot }: TextSlot, { texts }: ToldTexts): boolean =>
  texts.has(slot) || [...texts.keys()].some((each) => each.startsWith(`${slot}:`));

const emptySection = ({ kind, policies, heading }: TextSlot): Section => ({
  ...{ kind: kind as SectionKind, policies, heading, paragraphs: [], line: 0 },
});

function sectionWith(section: Section, report: AnnualReport, told: ToldTexts): Section {
  const slot = slotOfSection(section);
  if (slot === null) return section;
  if (section.kind === 'policy-overview') return overviewWithTexts(section, slot, report, told);
  const text = textFor(told, slot, section.paragraphs);
  if (text === undefined) return section;
  const heading = text.version > 0 ? text.heading : section.heading;
  return { ...section, heading, paragraphs: linesOf(text, section.line), ...carried(text) };
}
