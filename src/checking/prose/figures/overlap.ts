import { bigrams, compareKey } from '../../../values/index.ts';

/** Words between which a label falls into the things it names. */
const JOINTS =
  /[「」『』()・、,/]|及び|並びに|又は|に係る|に関する|に向けた|における|による|への|での|との|から|した|する|等|の|を|が|で|に|と/u;
/** How labels end: what is counted stands before it. */
const COUNT_SUFFIX = /(?:開催|実施)?(?:延べ)?(?:件|回|者|校|社|人)?数$/u;
/** Pairs of letters that stand in almost every label tell little. */
const COMMON = new Set([
  ...[
    '開催',
    '実施',
    '参加',
    '企業',
    '県内',
    '件数',
    '回数',
    '者数',
    '社数',
    '校数',
    '人数',
    '事業',
    '支援',
    '補助',
    '業者',
  ],
  ...['業数', '加者', '加企', '助金', '補助', '対象', '実績'],
]);
const COMMON_WEIGHT = 0.25;
/** So long a stretch of the label in the prose, word for word, is no accident: 交通費, 月間PV. */
const TELLING_STRETCH = 3;

/** An indicator's label taken apart, once for all the prose that it is held against. */
export interface Label {
  segments: readonly string[];
  /** Pairs of neighbouring letters with what they tell. */
  pairs: ReadonlyMap<string, number>;
  /** The sum of what its pairs tell: セミナーの開催数 tells little, and other seminars fit it as well. */
  weight: number;
}

export function takeApart(label: string): Label {
  const segments = label
    .normalize('NFKC')
    .replace(/^\s*\(\d+\)/, '')
    .split(JOINTS)
    .map((part) => levelled(part).replace(COUNT_SUFFIX, '').replace(/延べ/gu, ''))
    .filter((part) => part.length > 1);
  const all = segments.flatMap((segment) => bigrams(segment));
  const pairs = new Map(all.map((pair) => [pair, COMMON.has(pair) ? COMMON_WEIGHT : 1]));
  return { segments, pairs, weight: [...pairs.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** 漁網修理研修会開催回数 → 漁網修理研修会: what a label counts. */
export function withoutCount(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/^\s*\(\d+\)/, '')
    .replace(/の?(?:開催|実施)?(?:延べ)?(?:件|回)?数$/u, '');
}

/** Prose and labels alike, as a person compares them, without white space. */
export function levelled(text: string): string {
  return compareKey(text).replace(/\s/g, '');
}

/**
 * How much of a label stands in a piece of levelled prose: 0 nothing, 1 all of it. Pairs of letters are looked for,
 * because prose puts 実施 and を between what the label joins.
 */
export function labelShare(label: Label, prose: string): number {
  let found = 0;
  for (const [pair, weight] of label.pairs) if (prose.includes(pair)) found += weight;
  return label.weight === 0 ? 0 : found / label.weight;
}

/** Whether the levelled prose holds a telling stretch of the label word for word. */
export function sharesStretch(label: Label, prose: string): boolean {
  return label.segments.some((segment) => stretches(segment).some((stretch) => prose.includes(stretch)));
}

function stretches(segment: string): string[] {
  const count = Math.max(0, segment.length - TELLING_STRETCH + 1);
  const all = Array.from({ length: count }, (_, i) => segment.slice(i, i + TELLING_STRETCH));
  return all.filter((stretch) => !COMMON.has(stretch.slice(0, 2)) && !COMMON.has(stretch.slice(1, 3)));
}
