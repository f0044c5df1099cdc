import { compareKey, parseDay } from '../../../../values/index.ts';
import type { FormContext } from './context.ts';
import { placesOfText, textOfPlaces } from './place-names.ts';
import { durationOfText, percentOfText, textOfDuration, wholeOfText, yenOfText } from './quantities.ts';
import { words } from './words.ts';

export type CellKind =
  | 'line'
  | 'text'
  | 'url'
  | 'phone'
  | 'day'
  | 'yen'
  | 'percent'
  | 'whole'
  | 'duration'
  | 'choice'
  | 'yes-no'
  | 'places'
  | 'relation'
  | 'kept';

/** One field of the form and its place in a support. */
export interface Cell {
  /** In the form; in a row behind the row's name. */
  name: string;
  /** 「perUnit.yen」; in a row within it. */
  at: string;
  kind: CellKind;
  label: string;
  hint?: string;
  /** So many characters are kept. */
  limit?: number;
  isRequired?: boolean;
  /** Its length is shown while one types. */
  isCounted?: boolean;
  /** Of a choice. */
  choices?: readonly (readonly [value: string, text: string])[];
  /** Lines of a text. */
  rows?: number;
}

/** What a text means: a value, nothing at all, or what is wrong with it. */
export type ReadCell = { value: unknown } | { message: string } | null;

/** Cells in which one chooses, or which one does not see, say nothing of whether a row was filled in. */
export const isTyped = ({ kind }: Cell): boolean => kind !== 'choice' && kind !== 'kept';

export function readCell(cell: Cell, text: string, context: FormContext): ReadCell {
  if (text === '') return cell.isRequired ? { message: missing(cell) } : null;
  const { limit } = cell;
  if (limit !== undefined && text.length > limit) return { message: words.tooLong(limit, text.length) };
  return READ[cell.kind](text, cell, context);
}

const missing = ({ kind }: Cell): string => (kind === 'choice' ? words.choose : words.fillIn);

const orMessage = (value: unknown, message: string): ReadCell =>
  value === null || value === undefined ? { message } : { value };

const READ: Record<CellKind, (text: string, cell: Cell, context: FormContext) => ReadCell> = {
  line: (text) => ({ value: text.replace(/\s*\n\s*/g, ' ') }),
  text: (text) => ({ value: text }),
  url: (text) => orMessage(urlOf(text), words.wrongUrl),
  phone: (text) => orMessage(phoneOf(text), words.wrongPhone),
  day: (text) => orMessage(parseDay(text), words.wrongDay),
  yen: (text) => orMessage(yenOfText(text), words.wrongYen),
  percent: (text) => orMessage(percentOfText(text), words.wrongPercent),
  whole: (text) => orMessage(wholeOfText(text), words.wrongNumber),
  duration: (text) => orMessage(durationOfText(text), words.wrongDuration),
  choice: (text, { choices = [] }) =>
    choices.some(([value]) => value === text) ? { value: text } : { message: words.choose },
  'yes-no': (text) => ({ value: text === '1' }),
  places: (text, _, { places }) => {
    const { codes, unknown } = placesOfText(text, places);
    return unknown.length > 0 ? { message: words.unknownPlaces(unknown.join('、')) } : { value: codes };
  },
  relation: (text, _, { titles, base }) => {
    // Also one that has gone since: it stays until somebody takes it away.
    const isOld = base?.relations?.some(({ to }) => to === text) ?? false;
    const found = isOld ? text : relationOf(text, titles);
    return found === null ? { message: words.unknownRelation(text) } : { value: found };
  },
  kept: (text) => orMessage(parsed(text), words.brokenKept),
};

/** What a person sees of a value in its field. */
export function cellText({ kind }: Cell, value: unknown, context: FormContext): string {
  if (value === undefined || value === null) return '';
  switch (kind) {
    case 'yen':
    case 'whole':
      return (value as number).toLocaleString('ja-JP');
    case 'duration':
      return textOfDuration(String(value));
    case 'yes-no':
      return value === true ? '1' : '0';
    case 'places':
      return textOfPlaces(value as string[], context.places);
    case 'relation':
      return titled(String(value), context.titles);
    case 'kept':
      return JSON.stringify(value);
    default:
      return String(value);
  }
}

function urlOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !/\s/.test(text) ? text : null;
}

/** ０１７－７３４－… as people type it is 017-734-…. */
function phoneOf(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑–—―−ー－]/g, '-')
    .replace(/\s/g, '');
  return /^[0-9()-]{6,20}$/.test(plain) ? plain : null;
}

/** A support by its number, by 「題名（番号）」, or by a title that no other has. */
export function relationOf(text: string, titles: FormContext['titles']): string | null {
  const number = /（([a-z0-9][a-z0-9-]*)）$/.exec(text)?.[1] ?? text;
  if (titles.some(({ id }) => id === number)) return number;
  const same = titles.filter(({ title }) => compareKey(title) === compareKey(text));
  return same.length === 1 ? same[0]!.id : null;
}

export const titled = (id: string, titles: FormContext['titles']): string => {
  const found = titles.find((each) => each.id === id);
  return found === undefined ? id : `${found.title}（${id}）`;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
