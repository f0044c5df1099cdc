import type { ChartPoint } from '../chart.ts';

/** What a cell of a statistical table says; `unreadable` when it is neither a number nor a mark for none. */
export type ValueCell = Pick<ChartPoint, 'value' | 'status'> | 'empty' | 'unreadable';

const NUMBER = /^([+△▲-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:倍|件|名|人|社|回|品目|億円|万人|ポイント|%)?$/;
/** 0 means less than half of the unit and is a number; these mean that there is none, or that it is kept secret. */
const NONE = /^(?:[-‐‑–—―ー]+|\.{2,}|…+|x|\*{2,}|n\.?a\.?|該当なし|不詳)$/i;
const STATUS_WORDS: readonly [RegExp, ChartPoint['status']][] = [
  [/^[p]\s*|\s*(?:p|\(?速報値?\)?)$/i, 'preliminary'],
  [/^[r]\s*|\s*(?:r|\(?(?:改[定訂]|訂正)値?\)?)$/i, 'revised'],
  [/\s*\(?(?:確報|確定)値?\)?$/, 'final'],
];

/** 1,307 △3.3 ▲ 4.0 −1 p1.05 1.05r 1.05(速報) -, …, x. A blank cell states nothing at all. */
export function readValue(cell: string): ValueCell {
  const bare = cell
    .normalize('NFKC')
    .replace(/[−－﹣]/g, '-')
    .replace(/\s/g, '')
    .replace(/^\*(?=\d)|(?<=\d)\*+$|(?<=\d)\(?注?\d*\)$/g, '');
  if (bare === '') return 'empty';
  if (NONE.test(bare)) return { value: null, status: null };
  const [mark, status] = STATUS_WORDS.find(([words]) => words.test(bare)) ?? [/$^/, null];
  const match = NUMBER.exec(bare.replace(mark, ''));
  const digits = `${match?.[2] ?? ''}${match?.[3] ?? ''}`;
  if (!match || digits === '') return 'unreadable';
  const size = Number(digits.replaceAll(',', ''));
  const isNegative = /[△▲-]/.test(match[1] ?? '') && size !== 0;
  return { value: isNegative ? -size : size, status };
}
