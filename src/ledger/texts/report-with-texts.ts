import type {
  AnnualReport,
  CaseStudy,
  EconomicNote,
  Picture,
  Section,
  SectionKind,
  TextLine,
} from '../annual-report.ts';
import { nameKey } from '../names.ts';
import { joinOverview, splitOverview } from './policy-overview.ts';
import { policyOfSlot, slotOfGroup, slotOfNote, slotOfSection, studySlots, UNTITLED_STUDY } from './slots.ts';
import type { TextSlot } from './text-slot.ts';

/**
 * `fill`: what people wrote stands only where the document's own words are not held. `over`: it stands above the
 * document. `draft`: the same, with last year's texts (marked) and the headings of what is still missing.
 */
export type TextMode = 'fill' | 'over' | 'draft';

/** Pictures by their id. */
export type PictureBytes = ReadonlyMap<string, Pick<Picture, 'mediaType' | 'bytes'>>;

/** The report with what people wrote in its places, so that whoever prints it sees one report. */
export function reportWithTexts(
  report: AnnualReport,
  slots: readonly TextSlot[],
  mode: TextMode,
  pictures: PictureBytes,
): AnnualReport {
  const told = new Map(slots.filter((each) => isTold(each, mode)).map((each) => [each.slot, each]));
  return {
    ...report,
    sections: withSections(report, slots, told, mode),
    economicNotes: withNotes(report.economicNotes, told, mode),
    caseStudies: withStudies(report, told, mode, pictures),
  };
}

type Told = ReadonlyMap<string, TextSlot>;

function isTold({ state }: TextSlot, mode: TextMode): boolean {
  if (state === 'written') return true;
  if (state === 'omitted') return mode !== 'fill';
  return state === 'carried' && mode === 'draft';
}

const carried = ({ carriedFrom, isStanding }: TextSlot) =>
  carriedFrom === null || isStanding ? {} : { carriedFrom };

const linesOf = ({ state, paragraphs }: TextSlot, line: number): TextLine[] =>
  state === 'omitted' ? [] : paragraphs.map((text) => ({ text, line }));

const isFree = (mode: TextMode, paragraphs: readonly TextLine[]): boolean =>
  mode !== 'fill' || paragraphs.length === 0;

function withSections(
  report: AnnualReport,
  slots: readonly TextSlot[],
  told: Told,
  mode: TextMode,
): Section[] {
  const order = new Map(slots.map((each, at) => [each.slot, at]));
  const orderOf = (section: Section) => order.get(slotOfSection(section) ?? '') ?? null;
  const sections = [...report.sections];
  const known = new Set(sections.map(slotOfSection));
  for (const slot of slots.filter((each) => isSection(each) && !known.has(each.slot))) {
    if (mode !== 'draft' && !isMentioned(slot, told)) continue;
    const after = sections.findIndex((each) => (orderOf(each) ?? -1) > order.get(slot.slot)!);
    const end = sections.findIndex((each) => each.kind === 'furniture');
    const at = after >= 0 ? after : end >= 0 ? end : sections.length;
    sections.splice(at, 0, emptySection(slot));
  }
  return sections.map((section) => sectionWith(section, report, told, mode));
}

const isSection = ({ kind }: TextSlot): boolean =>
  kind !== 'policy-group' && kind !== 'economic-note' && kind !== 'case-study';

/** A policy's chapter is there as soon as one of its groups has words. */
const isMentioned = ({ slot }: TextSlot, told: Told): boolean =>
  told.has(slot) || [...told.keys()].some((each) => each.startsWith(`${slot}:`));

const emptySection = ({ kind, policies, heading }: TextSlot): Section => ({
  ...{ kind: kind as SectionKind, policies, heading, paragraphs: [], line: 0 },
});

function sectionWith(section: Section, report: AnnualReport, told: Told, mode: TextMode): Section {
  const slot = slotOfSection(section);
  if (slot === null) return section;
  if (section.kind === 'policy-overview') return overviewWith(section, slot, report, told, mode);
  const text = told.get(slot);
  if (text === undefined || !isFree(mode, section.paragraphs)) return section;
  const heading = text.version > 0 ? text.heading : section.heading;
  return { ...section, heading, paragraphs: linesOf(text, section.line), ...carried(text) };
}

/** The general part and each group are written apart and printed as one. */
function overviewWith(
  section: Section,
  slot: string,
  { masterList }: AnnualReport,
  told: Told,
  mode: TextMode,
): Section {
  const own = [...told.values()].filter((each) => each.slot === slot || each.slot.startsWith(`${slot}:`));
  if (own.length === 0) return section;
  const rows = masterList.filter((row) => section.policies.includes(row.policy) && row.group !== null);
  const listed = [...new Set(rows.map((row) => row.group!))];
  const stated = splitOverview(section.paragraphs, listed);
  const pick = (key: string, words: TextLine[]) => {
    const text = told.get(key);
    return text !== undefined && isFree(mode, words) ? linesOf(text, section.line) : words;
  };
  const policy = policyOfSlot(slot) ?? 0;
  const written = own.filter((each) => each.slot !== slot).map((each) => each.slot.slice(slot.length + 1));
  const names = namesInOrder([...listed, ...stated.groups.map((each) => each.name), ...written]);
  const groups = names.map((name) => {
    const words = stated.groups.find((each) => nameKey(each.name) === nameKey(name))?.paragraphs ?? [];
    return { name, paragraphs: pick(slotOfGroup(policy, name), words) };
  });
  const paragraphs = joinOverview({ lead: pick(slot, stated.lead), groups }, section.line);
  const years = own.flatMap((each) => Object.values(carried(each)));
  return { ...section, paragraphs, ...(years.length === 0 ? {} : { carriedFrom: Math.min(...years) }) };
}

const namesInOrder = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.findIndex((each) => nameKey(each) === nameKey(name)) === at);

function withNotes(notes: readonly EconomicNote[], told: Told, mode: TextMode): EconomicNote[] {
  const kept = notes.map((note) => {
    const text = told.get(slotOfNote(note));
    if (text === undefined || !isFree(mode, note.paragraphs)) return note;
    return { ...note, paragraphs: linesOf(text, note.line), ...carried(text) };
  });
  const known = new Set(notes.map(slotOfNote));
  const added = [...told.values()].filter((each) => each.kind === 'economic-note' && !known.has(each.slot));
  const further = added.map((text) => ({
    ...{ fiscalYear: Number(text.slot.slice(-4)), paragraphs: linesOf(text, 0), line: 0 },
    ...carried(text),
  }));
  const all = [...kept, ...further].filter(
    (each) => mode === 'fill' || each.paragraphs.length > 0 || each.line > 0,
  );
  return further.length === 0 ? all : all.sort((a, b) => a.fiscalYear - b.fiscalYear);
}

function withStudies(report: AnnualReport, told: Told, mode: TextMode, pictures: PictureBytes): CaseStudy[] {
  const stated = studySlots(report.caseStudies, report.sections);
  const known = new Set(stated.map((each) => each.slot));
  const kept = stated.flatMap(({ slot, study }) => {
    const text = told.get(slot);
    if (text === undefined || !isFree(mode, study.paragraphs)) return [study];
    return text.state === 'omitted' ? [] : [{ ...study, ...studyOf(text, study.line, pictures) }];
  });
  const added = [...told.values()].filter(
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
