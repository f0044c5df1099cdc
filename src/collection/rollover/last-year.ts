import type { Indicator, MasterRow, ProgramEntry } from '../../ledger/index.ts';
import { formatThousandYen, parseThousandYen } from '../../values/index.ts';
import type { Values } from '../question.ts';
import { cellKey, lastRow, MAX_ROWS, withChanges } from '../questions/index.ts';

const OFFICE = /[(（]([^()（）]*)[)）]$/;
const mark = (is: boolean): string => (is ? '1' : '');
/** A cost that is not stated is said to be none; an empty part of the funding stays empty. */
const part = (amount: number | null): string => (amount === null ? '' : formatThousandYen(amount));

/** What a year states of a program, under the keys of the form. */
export function lastYearOf(row: MasterRow | null, entry: ProgramEntry | null): Values {
  const stated = row ?? entry;
  return withChanges(
    {},
    {
      ...{ name: stated?.name ?? '', period: row?.period ?? '', isNew: mark(stated?.isNew === true) },
      ...{ isPriority: mark(row?.isPriority === true), isKeyResult: mark(row?.isKeyResult === true) },
      ...{ foundation: row?.foundation ?? '', office: OFFICE.exec(stated?.divisions[0] ?? '')?.[1] ?? '' },
      ...{ team: entry?.teams.join('\n') ?? '', cost: formatThousandYen(stated?.cost ?? null) },
      ...{ national: part(row?.national ?? null), other: part(row?.other ?? null) },
      ...{ general: part(row?.general ?? null) },
      ...{ overview: entry?.overview ?? '', result: entry?.result ?? '' },
      ...rowsOf(entry?.indicators ?? []),
    },
  );
}

function rowsOf(indicators: readonly Indicator[]): Values {
  const rows = indicators.filter((each) => !isRepeated(each, indicators)).slice(0, MAX_ROWS);
  const cells = rows.flatMap(({ label, previous, current }, at) => [
    [cellKey(at + 1, 'label'), label],
    [cellKey(at + 1, 'previous'), previous],
    [cellKey(at + 1, 'current'), current],
  ]);
  return Object.fromEntries(cells) as Values;
}

/** Where paper splits a row over several lines, the second one may say nothing new. */
const isRepeated = ({ continuationOf, label, current }: Indicator, all: readonly Indicator[]): boolean =>
  all.some((each) => each.line === continuationOf && each.label === label && each.current === current);

const MONEY = ['cost', 'national', 'other', 'general'];
const JOINED = ['overview', 'result', 'team'];

/** Several programs of last year as one: amounts are added, texts and tables stand one below the other. */
export function mergedLastYear(parts: readonly Values[]): Values {
  const merged: Record<string, string> = { ...parts[0] };
  for (const key of MONEY) merged[key] = sum(parts.map((each) => each[key] ?? ''));
  for (const key of JOINED) merged[key] = unique(parts.map((each) => each[key] ?? '')).join('\n');
  merged.name = unique(parts.map((each) => each.name ?? '')).join('、');
  for (const key of ['isPriority', 'isKeyResult'])
    merged[key] = mark(parts.some((each) => each[key] === '1'));
  return withChanges({}, parts.slice(1).reduce(appendRows, merged));
}

/** A program that is one part of last year's: its money can't be compared with the whole. */
export function partOfLastYear(whole: Values): Values {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !MONEY.includes(key)));
}

const sum = (amounts: readonly string[]): string => {
  const stated = amounts.map(parseThousandYen).filter((each) => each !== null);
  return stated.length === 0 ? (amounts[0] ?? '') : formatThousandYen(stated.reduce((a, b) => a + b, 0));
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((each) => each !== ''))];

function appendRows(into: Values, from: Values): Values {
  const start = rowCount(into);
  const moved = Array.from({ length: rowCount(from) }, (_, at) => at + 1).flatMap((row) =>
    (['label', 'previous', 'current'] as const).map(
      (cell) => [cellKey(start + row, cell), from[cellKey(row, cell)] ?? ''] as const,
    ),
  );
  return { ...into, ...Object.fromEntries(moved) };
}

const rowCount = (values: Values): number => lastRow({ values, lastYear: {}, counted: {} });
