import { expect, it } from 'vitest';
import { withNewerShipped } from './newer-shipped.ts';
import type { WordRow } from './word-list.ts';

/** 「言葉=目的」 */
const rows = (...words: string[]): WordRow[] =>
  words.map((each) => {
    const [word = '', purpose = ''] = each.split('=');
    return { key: word, cells: [word, '', purpose] };
  });
const merged = (shipped: WordRow[], kept: WordRow[], newer: WordRow[]) =>
  withNewerShipped({ shipped, kept }, newer).map(({ cells: [word, , purpose] }) => `${word}=${purpose}`);

const SHIPPED = rows('電気代=省エネ', '人手=採用', '看板=販路');

it.each<[what: string, kept: WordRow[], newer: WordRow[], is: string[]]>([
  [
    '職員が触っていない行は、新しい版のとおりになる',
    [...SHIPPED, ...rows('漬物=販路')],
    rows('電気代=省エネ・脱炭素', '人手=採用', '灯油=省エネ'),
    ['電気代=省エネ・脱炭素', '人手=採用', '漬物=販路', '灯油=省エネ'],
  ],
  [
    '職員が直した行は、職員のとおりのまま',
    rows('電気代=固定費', '人手=採用', '看板=販路'),
    rows('電気代=省エネ・脱炭素', '看板=販路'),
    ['電気代=固定費', '看板=販路'],
  ],
  [
    '職員が消した行は、新しい版にあっても戻らない',
    rows('電気代=省エネ', '看板=販路'),
    rows('電気代=省エネ', '人手=採用・定着', '看板=販路'),
    ['電気代=省エネ', '看板=販路'],
  ],
  [
    '職員が足した言葉が新しい版にもあれば、職員のとおり',
    [...SHIPPED, ...rows('灯油=資金')],
    [...SHIPPED, ...rows('灯油=省エネ')],
    ['電気代=省エネ', '人手=採用', '看板=販路', '灯油=資金'],
  ],
])('%s', (_, kept, newer, is) => expect(merged(SHIPPED, kept, newer)).toEqual(is));
