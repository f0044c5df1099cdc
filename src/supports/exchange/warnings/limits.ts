import { splitList } from '../cells/list.ts';
import { isFolded, lengthOf } from '../cells/text.ts';
import type { ColumnRule } from '../column-rule.ts';
import type { Cell, ExportRow } from '../export-row.ts';
import { type ExchangeWarning, warning } from './warning.ts';

/** Half-width katakana, with its marks. */
const HALF_WIDTH = /[\uff61-\uff9f]/;

/** What a form's rules say of the cells that a support gives; each column is told once, whatever the number of calls. */
export function limitWarnings(
  rules: readonly ColumnRule[],
  cells: Readonly<Record<string, (row: ExportRow) => Cell>>,
  rows: readonly ExportRow[],
): ExchangeWarning[] {
  return rules.flatMap((rule) => {
    const texts = [...new Set(rows.map((row) => String(cells[rule.name]?.(row) ?? '')))];
    return [
      ...texts.flatMap((text) => ofText(rule, text)).slice(0, 1),
      ...(texts.some(isFolded)
        ? [warning(rule.name, 'CSVでは改行が空白になります。段落を残すには、JSONでも渡してください。')]
        : []),
    ];
  });
}

function ofText(rule: ColumnRule, text: string): ExchangeWarning[] {
  if (text === '') {
    return rule.isRequired
      ? [warning(rule.name, '必須の項目ですが、書くことがありません。書き加えてください。')]
      : [];
  }
  return [...ofLength(rule, text), ...ofItems(rule, text), ...ofWidth(rule, text)];
}

function ofLength({ name, most, isAdvice }: ColumnRule, text: string): ExchangeWarning[] {
  const actual = lengthOf(text);
  if (most === undefined || actual <= most) return [];
  const allowed = isAdvice ? `${most}字以内が勧められています` : `${most}字までです`;
  return [warning(name, `${allowed}（今は${actual}字）。短く書き直してください。`, most, actual)];
}

function ofItems({ name, mostItems, mostOfItem }: ColumnRule, text: string): ExchangeWarning[] {
  const items = splitList(text);
  const longest = Math.max(...items.map(lengthOf));
  return [
    ...(mostItems !== undefined && items.length > mostItems
      ? [
          warning(
            name,
            `${mostItems}個までです（今は${items.length}個）。大事なものから${mostItems}個に絞ってください。`,
            mostItems,
            items.length,
          ),
        ]
      : []),
    ...(mostOfItem !== undefined && longest > mostOfItem
      ? [
          warning(
            name,
            `一つ${mostOfItem}字までです（長いものは${longest}字）。短い言葉にしてください。`,
            mostOfItem,
            longest,
          ),
        ]
      : []),
  ];
}

const ofWidth = ({ name, isWideOnly }: ColumnRule, text: string): ExchangeWarning[] =>
  isWideOnly && HALF_WIDTH.test(text)
    ? [warning(name, '半角のカタカナは使えません。全角にしてください。')]
    : [];
