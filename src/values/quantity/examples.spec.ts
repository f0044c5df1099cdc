import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsUnder } from '../example-table.ts';
import { amountsInText, type NoValueReason, parseQuantity, printQuantity, type Qualifier } from './index.ts';

const PAGE = readFileSync(new URL('./examples.md', import.meta.url), 'utf8');

const QUALIFIERS: Record<Qualifier, string> = {
  none: 'なし',
  cumulative: '延べ',
  runningTotal: '累計',
  total: '計',
  each: '各',
  ofWhich: 'うち',
  about: '約',
  atLeast: '以上',
  atMost: '以下',
};
const REASONS: Record<NoValueReason, string> = {
  'none-stated': '記載なし',
  cancelled: '中止',
  'no-result': '実績なし',
  'as-needed': '随時',
  pending: '集計中',
  empty: '空欄',
  text: '文章',
};

type Shown = { value: number; unit: string; decimals: number; qualifier: Qualifier; label?: string };
const showValue = ({ value, unit, decimals, label }: Shown) =>
  `${label === undefined ? '' : `${label}=`}${value.toFixed(decimals)} ${unit}`.trim();
const showValues = (values: Shown[]) => values.map(showValue).join('; ');
const showQualifiers = (values: Shown[]) => values.map(({ qualifier }) => QUALIFIERS[qualifier]).join('; ');

describe('指標の欄 (examples.md)', () => {
  const rows = rowsUnder(PAGE, '## 欄');

  it('has at least sixty rows', () => expect(rows.length).toBeGreaterThanOrEqual(60));

  it.each(rows)('%s', (printed, values, qualifiers, note, reason) => {
    const quantity = parseQuantity(printed!);
    expect({
      values: showValues(quantity.values),
      qualifiers: showQualifiers(quantity.values),
      note: quantity.note ?? '',
      reason: quantity.reason === null ? '' : REASONS[quantity.reason],
    }).toEqual({ values, qualifiers, note, reason });
    expect(printQuantity(quantity)).toBe(printed);
  });
});

describe('文章の中の数 (examples.md)', () => {
  it.each(rowsUnder(PAGE, '## 文章の中の数'))('%s', (prose, values, qualifiers) => {
    const amounts = amountsInText(prose!);
    expect([showValues(amounts), showQualifiers(amounts)]).toEqual([values, qualifiers]);
  });
});
