import { sentLine } from '../sent-line.ts';
import { FATES, type Fate, fieldOf } from './fates.ts';
import { heirFields } from './heirs.ts';
import type { Source } from './source.ts';

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

function proposals({ fiscalYear, today, programs, organisations }: Source): Map<string, string> {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return new Map([
    ...dueDays(fiscalYear, today),
    ['threshold', '30'],
    ...programs.map(({ program, organisation }): [string, string] => [
      fieldOf('organisation', program),
      organisation === null ? '' : (names.get(organisation) ?? ''),
    ]),
  ]);
}

/** Who answers needs so many days at least. */
const TIME_TO_ANSWER = 14;

/** The end of May after the year, a week for the approver, two more for the secretariat; of a late round from today on. */
export function dueDays(fiscalYear: number, today: string): [string, string][] {
  const usual = `${fiscalYear + 1}-05-31`;
  const earliest = daysAfter(today, TIME_TO_ANSWER + 6);
  const submitBy = fridayBefore(usual < earliest ? earliest : usual);
  return [
    ['submitBy', submitBy],
    ['approveBy', daysAfter(submitBy, 7)],
    ['acceptBy', daysAfter(submitBy, 21)],
  ];
}

/** The Friday on or before a day: a day on which somebody is in the office. */
const fridayBefore = (iso: string): string => {
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return daysAfter(iso, -((weekday + 2) % 7));
};

function daysAfter(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
