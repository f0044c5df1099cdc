import type { DataColumn as Column } from '../../../../report/index.ts';
import type { PlaceName, Support } from '../../../../supports/index.ts';

/** With what tables are written: the day on which they are, and names of places. */
export interface Writing {
  /** ISO date. */
  today: string;
  placeName: PlaceName;
}

/** A column of one of our tables; what its support does not say is empty. */
export const column = <Row>(
  head: string,
  name: string,
  meaning: string,
  value: Column<Row>['value'],
  more: Partial<Column<Row>> = {},
): Column<Row> => ({ head, name, type: 'text', meaning, source: '支援メニュー', value, ...more });

/** The same for what a support may leave unsaid. */
export const optional = <Row>(
  head: string,
  name: string,
  meaning: string,
  value: Column<Row>['value'],
  more: Partial<Column<Row>> = {},
): Column<Row> => column(head, name, meaning, value, { isOptional: true, ...more });

/** Yen as an integer, never 千円. */
export const inYen = { type: 'integer', unit: '円' } as const;

/** One of the several things that a support has. */
export interface Part<T> {
  support: Support;
  /** Its place among the others, from 1. */
  no: number;
  part: T;
}

/** Which support a row speaks of, and which of its parts. */
export const partColumns = <T>(): Column<Part<T>>[] => [
  column(
    '制度番号',
    'supportId',
    '支援メニューの番号。supports の制度番号と同じ',
    ({ support }) => support.id,
  ),
  column('番号', 'no', '支援メニューの中での順番', ({ no }) => no, { type: 'integer', unit: '番' }),
];

/** Every part of every support, in order. */
export const partsOf = <T>(
  supports: readonly Support[],
  of: (support: Support) => readonly T[] | undefined,
): Part<T>[] =>
  supports.flatMap((support) => (of(support) ?? []).map((part, at) => ({ support, no: at + 1, part })));
