import type { AnnualReport, Section, TextLine } from '../annual-report.ts';
import { splitOverview } from './policy-overview.ts';
import { policyOfSlot, slotOfGroup, slotOfNote, slotOfSection, studySlots } from './slots.ts';
import type { TextDetails, TextVersion } from './text.ts';

/** What was printed or written for one slot in one year. */
export interface Passage {
  slot: string;
  fiscalYear: number;
  /** `null`: the place bears its usual heading. The title of a case study. */
  heading: string | null;
  paragraphs: string[];
  details: TextDetails;
  /** The version that somebody wrote in the ledger; `null` for what a document says. */
  version: TextVersion | null;
}

/** The groups (取組の柱) under each policy of a year, in the order of the paper. */
export type Groups = ReadonlyMap<number, readonly string[]>;

type Prose = Pick<AnnualReport, 'sections' | 'economicNotes' | 'caseStudies'>;

/** What a year's documents say in each slot; slots of which the text is not held are left out. */
export function passagesOf(prose: Prose, fiscalYear: number, groups: Groups): Passage[] {
  const passages = [
    ...prose.sections.flatMap((section) => fromSection(section, groups)),
    ...prose.economicNotes.map((note) => passage(slotOfNote(note), note.paragraphs)),
    ...studySlots(prose.caseStudies, prose.sections).map(({ slot, study }) => ({
      ...passage(slot, study.paragraphs),
      heading: study.title,
      details: { program: study.program, firms: study.firms },
    })),
  ];
  const said = passages.filter((each) => each.paragraphs.length > 0);
  return said.map((each) => ({ ...each, fiscalYear, version: null }));
}

/** What somebody wrote, in the same form. */
export function passageOfText(version: TextVersion): Passage {
  const { slot, fiscalYear, heading, paragraphs, details } = version;
  return { slot, fiscalYear, heading, paragraphs, details, version };
}

type Unsigned = Omit<Passage, 'fiscalYear' | 'version'>;

function fromSection(section: Section, groups: Groups): Unsigned[] {
  const slot = slotOfSection(section);
  if (slot === null) return [];
  if (section.kind !== 'policy-overview') return [passage(slot, section.paragraphs)];
  const policy = policyOfSlot(slot) ?? 0;
  const names = section.policies.flatMap((each) => groups.get(each) ?? []);
  const overview = splitOverview(section.paragraphs, names);
  return [
    passage(slot, overview.lead),
    ...overview.groups.map(({ name, paragraphs }) => passage(slotOfGroup(policy, name), paragraphs)),
  ];
}

function passage(slot: string, paragraphs: readonly TextLine[]): Unsigned {
  return { slot, heading: null, paragraphs: paragraphs.map((each) => each.text), details: {} };
}
