import { type ComparedFact, readCompared } from '../cells/compared.ts';
import { type Places, readPlaces, withMunicipalities } from '../places.ts';
import { readIndustriesOf } from '../table/facts.ts';
import type { Row } from '../table/row.ts';
import type { ColumnConditions } from './condition-of.ts';

/** Conditions of a row's columns, and what of them can only be kept as words. */
export interface ReadConditions {
  conditions: ColumnConditions;
  /** 「従業員条件：小規模な事業者」. */
  words: string[];
}

export interface ConditionColumns {
  places?: string;
  industries?: string;
  numbers?: readonly (readonly [column: string, of: ComparedFact])[];
}

/**
 * What columns of codes and numbers ask. Where a column holds anything that is not understood, it asks nothing and stays
 * words: half of a list would leave out firms that the other half takes.
 */
export function readConditions(row: Row, columns: ConditionColumns, places: Places): ReadConditions {
  const words: string[] = [];
  const keep = (column: string) => words.push(`${row.head(column)}：${row.text(column)}`);
  const conditions: ColumnConditions = {
    ...(columns.places !== undefined && { places: placesIn(row, columns.places, places, keep) }),
    ...(columns.industries !== undefined && { industries: industriesIn(row, columns.industries, keep) }),
    numbers: (columns.numbers ?? []).flatMap(([column, of]) => numbersIn(row, column, of, keep)),
  };
  return { conditions, words };
}

type Keep = (column: string) => void;

function placesIn(row: Row, column: string, places: Places, keep: Keep) {
  const { codes, unknown } = readPlaces(row.list(column), places);
  if (unknown.length > 0) {
    row.tell(
      column,
      `「${unknown.join('」「')}」は全国地方公共団体コードか市区町村名として読めません。地域では絞り込まず、対象者に言葉で残しました。`,
    );
    keep(column);
  }
  return { codes: unknown.length > 0 ? [] : withMunicipalities(codes, places), column: row.head(column) };
}

function industriesIn(row: Row, column: string, keep: Keep) {
  const read = readIndustriesOf(row, column);
  if (read.codes.length === 0 && row.text(column) !== undefined) keep(column);
  return read;
}

function numbersIn(row: Row, column: string, of: ComparedFact, keep: Keep) {
  const text = row.text(column);
  if (text === undefined) return [];
  const requirements = readCompared(text, of);
  if (requirements === undefined) {
    row.tell(
      column,
      `「${text}」は条件のデータとして読めないため、対象者に言葉で残しました。「20人以下」のように書いてください。`,
    );
    keep(column);
  }
  return (requirements ?? []).map((requirement) => ({ requirement, column: row.head(column) }));
}
