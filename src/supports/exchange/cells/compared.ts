import type { Comparison, Requirement } from '../../condition.ts';
import { splitList } from './list.ts';
import { readYen } from './number.ts';

export type NumberRequirement = Extract<Requirement, { kind: 'number' }>;

/** 以上, 超, 以下, 未満 (以内 is 以下): GIF 451-4 asks that whether the limit itself is in be said. */
const WORDS: Record<Comparison, string> = {
  'at-least': '以上',
  'more-than': '超',
  'at-most': '以下',
  'less-than': '未満',
};
const COMPARISONS = new Map<string, Comparison>([
  ...(Object.entries(WORDS) as [Comparison, string][]).map(([is, word]) => [word, is] as const),
  ['以内', 'at-most'],
  ['を超える', 'more-than'],
]);

export type ComparedFact = 'employees' | 'capital' | 'yearsSinceFounding';

const UNITS: Record<ComparedFact, string> = { employees: '人', capital: '円', yearsSinceFounding: '年' };

/** 「20人以下」「50000000円以下」「5年未満」. */
export const writeCompared = ({ is, limit }: NumberRequirement, of: ComparedFact): string =>
  `${limit}${UNITS[of]}${WORDS[is]}`;

/** Whether a limit is written in plain digits; others have no place in a cell. */
export const isPlainNumber = (limit: number): boolean => /^\d+(?:\.\d+)?$/.test(String(limit));

/** What a cell asks of a number, or undefined where it says anything else: prose is never taken for a condition. */
export function readCompared(text: string, of: ComparedFact): NumberRequirement[] | undefined {
  const read = splitList(text).map((item) => requirementOf(item, of));
  return read.includes(undefined) ? undefined : read.flatMap((each) => each ?? []);
}

const COMPARED = /^(.+?)(以上|超|以下|未満|以内|を超える)$/;
const NUMBERS: Record<ComparedFact, (text: string) => number | undefined> = {
  employees: (text) => plainNumber(/^([\d,.]+)[人名]?$/.exec(text)?.[1]),
  capital: readYen,
  yearsSinceFounding: (text) => plainNumber(/^([\d.]+)年?$/.exec(text)?.[1]),
};

function requirementOf(item: string, of: ComparedFact): NumberRequirement | undefined {
  const [, amount = '', word = ''] = COMPARED.exec(item.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const [limit, is] = [NUMBERS[of](amount), COMPARISONS.get(word)];
  return limit === undefined || is === undefined ? undefined : { kind: 'number', of, is, limit };
}

const plainNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : undefined;
