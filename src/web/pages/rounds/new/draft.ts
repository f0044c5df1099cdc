import type { RolloverProgram } from '../../../../collection/index.ts';
import type { Organisation } from '../../../../organisations/index.ts';
import { sentLine } from '../sent-line.ts';
import { FATES, type Fate, fieldOf } from './fates.ts';
import { heirFields } from './heirs.ts';

/** What the page knows before anybody chooses. */
export interface Source {
  fiscalYear: number;
  sourceYear: number;
  programs: readonly RolloverProgram[];
  organisations: readonly Organisation[];
}

/** The form as it stands: what was sent, and what the house proposes where nothing was. */
export interface Draft {
  text: (field: string) => string;
  fateOf: (program: string) => Fate;
}

export type SentForm = Record<string, unknown>;

/** @param form `null` before anything was sent: then the proposals stand */
export function draftOf(source: Source, form: SentForm | null): Draft {
  const proposed = form === null ? proposals(source) : new Map<string, string>();
  const own = (field: string) => (form === null ? (proposed.get(field) ?? '') : sentLine(form, field));
  const heirs = heirFields(source);
  // What is said of a whole division holds for those of its programs of which nothing else is said.
  const text = (field: string) => own(field) || own(heirs.get(field) ?? '');
  return {
    text,
    fateOf: (program) => FATES.find((each) => each === text(fieldOf('fate', program))) ?? 'continued',
  };
}

function proposals({ fiscalYear, programs, organisations }: Source): Map<string, string> {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return new Map([
    ['submitBy', fridayBefore(`${fiscalYear + 1}-05-31`)],
    ['approveBy', fridayBefore(`${fiscalYear + 1}-06-07`)],
    ['acceptBy', fridayBefore(`${fiscalYear + 1}-06-21`)],
    ['threshold', '30'],
    ...programs.map(({ program, organisation }): [string, string] => [
      fieldOf('organisation', program),
      organisation === null ? '' : (names.get(organisation) ?? ''),
    ]),
  ]);
}

/** The Friday on or before a day: a day on which somebody is in the office. */
function fridayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 2) % 7));
  return day.toISOString().slice(0, 10);
}
