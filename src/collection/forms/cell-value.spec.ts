import { describe, expect, it } from 'vitest';
import type { ReturnedCell } from '../../formats/index.ts';
import type { QuestionKind } from '../question.ts';
import { readCell } from './cell-value.ts';

const cell = (content: string | number | Partial<ReturnedCell>): ReturnedCell => ({
  ...{ row: 5, column: 5, address: 'E5', key: 'k', kind: 'text', text: '', number: null },
  ...{ isFormula: false, isLocked: false, comment: null },
  ...(typeof content === 'object'
    ? content
    : typeof content === 'number'
      ? { kind: 'number', number: content, text: String(content) }
      : { kind: content === '' ? 'empty' : 'text', text: content }),
});
const choices = [
  { value: '', label: 'なし' },
  { value: '○', label: '○（全部）' },
  { value: '△', label: '△（一部）' },
];
const read = (kind: QuestionKind, content: Parameters<typeof cell>[0], base = '') =>
  readCell(cell(content), { kind, choices }, base);

describe('what a cell says', () => {
  it.each<[QuestionKind, string | number | Partial<ReturnedCell>, string]>([
    ['yen', 1234, '1,234'],
    ['yen', 1234.0000000000002, '1,234'],
    ['yen', '1234', '1,234'],
    ['yen', '１，２３４', '1,234'],
    ['yen', '1,234千円', '1,234'],
    ['yen', '▲12', '▲12'],
    ['yen', -12, '▲12'],
    ['yen', 0, '0'],
    ['yen', '', ''],
    ['yen', '－', ''],
    ['mark', '○', '1'],
    ['mark', '〇', '1'],
    ['mark', 1, '1'],
    ['mark', 'レ', '1'],
    ['mark', { kind: 'boolean', text: 'TRUE' }, '1'],
    ['mark', { kind: 'boolean', text: 'FALSE' }, ''],
    ['mark', '×', ''],
    ['mark', '', ''],
    ['choice', '△（一部）', '△'],
    ['choice', '△(一部)', '△'],
    ['choice', '△', '△'],
    ['choice', '〇（全部）', '○'],
    ['choice', 'なし', ''],
    ['choice', '', ''],
    ['quantity', 22, '22'],
    ['quantity', { kind: 'number', number: 58, text: '58名' }, '58名'],
    ['quantity', '延べ\n58名', '延べ 58名'],
    ['line', '  灯台　', '灯台'],
    ['prose', '一行目\n\n二行目\n', '一行目\n\n二行目'],
    ['prose', '=1+1', '=1+1'],
  ])('%s %j → %j', (kind, content, value) => {
    expect(read(kind, content)).toEqual({ value, said: null });
  });

  it.each<[QuestionKind, string, string | number]>([
    ['yen', '1234', 1234],
    ['yen', '１，２３４', 1234],
    ['yen', '-', '-'],
    ['yen', '千二百', '千二百'],
    ['mark', '1', '○'],
    ['choice', '△', '△（一部）'],
    ['prose', '一\r\n二 ', '一\n二'],
    ['line', '灯台\n守り', '灯台 守り'],
  ])('%s: where %j stood and the cell says %j, nothing changed', (kind, base, content) => {
    expect(read(kind, content, base).value).toBe(base);
  });
});

describe('what cannot be kept is told, and what stood before stays', () => {
  it.each<[QuestionKind, string | Partial<ReturnedCell>, RegExp]>([
    ['quantity', { kind: 'date', text: '2026/3/4' }, /^が日付（2026\/3\/4）になっています。.*文字列/],
    ['yen', { kind: 'error', text: '#REF!', isFormula: true }, /^に計算の誤り（#REF!）が入っています。/],
    ['yen', '千二百', /^に「千二百」と書かれていて、金額として読めません。/],
    ['yen', '1,234円', /金額として読めません。.*千円単位の 0 以上の整数/],
    ['yen', { kind: 'number', number: 12.5, text: '12.5' }, /金額として読めません/],
    ['mark', 'たぶん', /^に「たぶん」と書かれていて、選択肢にありません。.*○ を選び/],
    ['choice', '□', /次から選びます：なし、○（全部）、△（一部）$/],
    ['line', '港'.repeat(201), /^が長すぎます。200字までのところ、201字あります。/],
  ])('%s', (kind, content, message) => {
    const { value, said } = read(kind, content, '前');
    expect(value).toBeNull();
    expect(said).toMatchObject({ severity: 'error', message: expect.stringMatching(message) });
  });
});

it('a formula gives its result, and a date in a text what is shown, with a word about it', () => {
  expect(read('yen', { kind: 'number', number: 2468, text: '2,468', isFormula: true })).toEqual({
    value: '2,468',
    said: { severity: 'info', message: 'は計算式の結果「2,468」を読みました。式は残りません。' },
  });
  expect(read('line', { kind: 'date', text: '令和8年3月4日' })).toMatchObject({
    value: '令和8年3月4日',
    said: { severity: 'info' },
  });
});
