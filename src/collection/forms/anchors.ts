import type { FormSheet, ReturnedCell, ReturnedSheet } from '../../formats/index.ts';
import { REQUIRED, UNIT } from './words.ts';

/** How a cell is found where the hidden keys were lost: behind which words it stands, and how many columns behind. */
export interface Anchor {
  key: string;
  label: string;
  offset: number;
}

/** Cells by their key; what is not there was not found. */
export type Fields = ReadonlyMap<string, ReturnedCell>;

/** Of a form as it is handed out. */
export const anchorsOf = ({ rows }: FormSheet): Anchor[] =>
  rows.flatMap(({ cells }) => {
    const [first] = cells;
    if (typeof first?.value !== 'string' || first.key !== undefined) return [];
    const label = first.value;
    return cells.flatMap(({ key, column }) =>
      key === undefined ? [] : [{ key, label, offset: column - first.column }],
    );
  });

/** A row of column heads: its first words, and how many columns behind them the others stand. */
export interface Heads {
  label: string;
  others: readonly { text: string; offset: number }[];
}

/** Of a form as it is handed out. */
export const headsOf = ({ rows }: FormSheet): Heads[] =>
  rows.flatMap(({ cells: [first, ...others] }) =>
    first?.look === 'head'
      ? [
          {
            label: String(first.value),
            others: others.map(({ value, column }) => ({
              text: String(value),
              offset: column - first.column,
            })),
          },
        ]
      : [],
  );

/**
 * A label is believed where it stands only once, and only where the heads of the columns stand as they did: nothing is
 * read from a column that somebody moved, and nothing is put into the wrong field.
 */
export function fieldsBehindLabels(
  sheet: ReturnedSheet,
  anchors: readonly Anchor[],
  heads: readonly Heads[],
): Fields {
  const places = labelPlaces(sheet);
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const stands = ({ label, others }: Heads): boolean => {
    const [place] = places.get(bare(label)) ?? [];
    const textAt = (offset: number) =>
      cells.get(`${place?.row} ${(place?.column ?? 0) + offset}`)?.text ?? '';
    return place !== undefined && others.every(({ text, offset }) => bare(textAt(offset)) === bare(text));
  };
  if (!heads.every(stands)) return new Map();
  return new Map(
    anchors.flatMap(({ key, label, offset }): [string, ReturnedCell][] => {
      const [place, ...others] = places.get(bare(label)) ?? [];
      if (!place || others.length > 0) return [];
      const column = place.column + offset;
      const found = cells.get(`${place.row} ${column}`);
      return [[key, found ?? emptyCell(place.row, column)]];
    }),
  );
}

/** The first words of each row. */
function labelPlaces({ cells }: ReturnedSheet): Map<string, ReturnedCell[]> {
  const firsts = new Map<number, ReturnedCell>();
  for (const cell of cells) {
    if (cell.text.trim() !== '' && !firsts.has(cell.row)) firsts.set(cell.row, cell);
  }
  const places = new Map<string, ReturnedCell[]>();
  for (const cell of firsts.values()) {
    const label = bare(cell.text);
    places.set(label, [...(places.get(label) ?? []), cell]);
  }
  return places;
}

const bare = (label: string): string =>
  label.replace(REQUIRED, '').replace(UNIT, '').normalize('NFKC').replace(/\s/g, '');

const emptyCell = (row: number, column: number): ReturnedCell => ({
  ...{ row, column, address: '', key: null, kind: 'empty', text: '', number: null },
  ...{ isFormula: false, isLocked: null, comment: null },
});
