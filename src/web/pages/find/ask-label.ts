import type { Ask, PlaceName } from '../../../supports/index.ts';
import { filterWords, profileWords } from './told.ts';
import { words } from './words.ts';

/** Longer ones say nothing more in a list or a mail. */
const LONGEST = 120;

/** What is asked for on one line: 「電気代」・青森市・従業員8人. */
export const askLabel = (ask: Ask, placeName: PlaceName): string =>
  short([
    ...(ask.text === undefined ? [] : [`「${ask.text.replaceAll(/[\s\p{Cc}]+/gu, ' ')}」`]),
    ...facts(ask, placeName),
  ]);

/** The same without anything that somebody typed: for mails to addresses that nobody has confirmed. */
export const plainLabel = (ask: Ask, placeName: PlaceName): string =>
  short([...facts(ask, placeName), ...(ask.text === undefined ? [] : [words.label.words])]);

const facts = (ask: Ask, placeName: PlaceName): string[] => [
  ...profileWords(ask.profile ?? {}, placeName),
  ...filterWords(ask),
];

function short(parts: readonly string[]): string {
  const label = parts.join('・') || words.label.everything;
  return label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label;
}
