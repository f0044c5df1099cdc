import type { Condition } from '../condition.ts';
import { PURPOSES } from '../purposes.ts';
import type { Support } from '../support.ts';
import { searchKey } from './search-key.ts';

/** A part of a support that is searched. */
export interface Field {
  /** How much a word counts that stands here. */
  weight: number;
  /** So many characters are usual; in a longer text a word counts less. */
  usual: number;
  /** Whether a single character is looked for in it. */
  isShort: boolean;
  textOf(support: Support): string;
}

/** Stands between two texts of a field: no word reaches over it. */
export const APART = '|';

const together = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(APART);

/** What a support asks of its own says whom it is for. */
const questionsIn = (condition: Condition): readonly string[] => {
  if (condition.kind === 'question') return [condition.text];
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(questionsIn) : [];
};

/** The title is the first of them. */
export const FIELDS: readonly Field[] = [
  { weight: 6, usual: 16, isShort: true, textOf: ({ title }) => title },
  {
    ...{ weight: 4, usual: 24, isShort: true },
    textOf: ({ subtitle, keywords }) => together(subtitle, ...(keywords ?? [])),
  },
  { weight: 4, usual: 24, isShort: false, textOf: ({ reading }) => reading ?? '' },
  { weight: 2.5, usual: 50, isShort: false, textOf: ({ summary }) => summary },
  {
    ...{ weight: 1.5, usual: 12, isShort: false },
    textOf: ({ purposes }) => together(...purposes.map((purpose) => PURPOSES[purpose])),
  },
  {
    ...{ weight: 1, usual: 250, isShort: false },
    textOf: ({ content, plain, who, uses, program, disaster, condition }) =>
      together(content, plain, who, uses, program, disaster, ...questionsIn(condition)),
  },
  { weight: 1, usual: 10, isShort: false, textOf: ({ operator }) => operator.name },
];

/** Names are what people misspell: title, short name, keywords, operator; as they are compared. */
export const namesKey = ({ title, subtitle, keywords = [], operator }: Support): string =>
  searchKey(together(title, subtitle, operator.name, ...keywords));

/** No text of a support holds it, so that all fields are levelled in one go. */
const BETWEEN = '¦';

/** The texts of all fields, as they are compared. */
export const fieldKeys = (support: Support): string[] =>
  searchKey(FIELDS.map(({ textOf }) => textOf(support).replaceAll(BETWEEN, APART)).join(BETWEEN)).split(
    BETWEEN,
  );
