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

/** A label is believed where it stands only once: nothing is put into the wrong field. */
export function fieldsBehindLabels(sheet: ReturnedSheet, anchors: readonly Anchor[]): Fields {
  const places = labelPlaces(sheet);
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
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
