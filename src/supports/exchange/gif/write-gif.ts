import { toCsv } from '../../../formats/index.ts';
import type { Support } from '../../support.ts';
import { CONTACT_LABELS } from '../cells/contact.ts';
import { type Cell, contactsBesides, type ExportRow, exportRows } from '../export-row.ts';
import { type Places, placesOf } from '../places.ts';
import { GIF_CELLS } from './cells.ts';
import { GIF_ITEMS } from './rules.ts';

const cellOf = (name: string, row: ExportRow): Cell => GIF_CELLS[name]?.(row) ?? null;

/**
 * Supports after GIF 451-4 as CSV: its 52 items in their order, UTF-8 with BOM, CRLF, one record per line, one row for each
 * call. Texts are written whole: what is longer than the standard allows is told by `warningsFor`, never cut.
 */
export function writeGifCsv(supports: readonly Support[], places: Places = placesOf([])): string {
  const columns = GIF_ITEMS.map(({ name }) => ({ head: name, value: (row: ExportRow) => cellOf(name, row) }));
  return toCsv(columns, exportRows(supports, places));
}

/** The same as JSON: an array of objects with the items as keys, numbers as numbers, contacts as objects. */
export function writeGifJson(supports: readonly Support[], places: Places = placesOf([])): string {
  const records = exportRows(supports, places).map((row) => ({
    ...Object.fromEntries(GIF_ITEMS.map(({ name }) => [name, jsonOf(name, row)])),
  }));
  return `${JSON.stringify(records, null, 1)}\n`;
}

function jsonOf(name: string, row: ExportRow): unknown {
  const cell = cellOf(name, row);
  if (name === '最大補助率') return cell === null ? null : Number(cell);
  if (name !== '連絡先情報' || cell === null) return cell;
  return contactsBesides(row.support).map((contact) =>
    Object.fromEntries(
      (Object.keys(CONTACT_LABELS) as (keyof typeof CONTACT_LABELS)[]).flatMap((key) =>
        contact[key] === undefined ? [] : [[CONTACT_LABELS[key], contact[key]]],
      ),
    ),
  );
}
