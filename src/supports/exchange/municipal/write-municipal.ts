import { toCsv } from '../../../formats/index.ts';
import type { Support } from '../../support.ts';
import { type ExportRow, exportRows } from '../export-row.ts';
import { type Places, placesOf } from '../places.ts';
import { MUNICIPAL_CELLS } from './cells.ts';
import { MUNICIPAL_COLUMNS } from './rules.ts';

/**
 * Supports in the form of local governments' open data (支援制度, 34 columns) as CSV: UTF-8 with BOM, CRLF, one record per
 * line, one row for each call. Texts are written whole; what the form does not allow is told by `warningsFor`.
 */
export function writeMunicipalCsv(supports: readonly Support[], places: Places = placesOf([])): string {
  const columns = MUNICIPAL_COLUMNS.map(({ name }) => ({
    head: name,
    value: (row: ExportRow) => MUNICIPAL_CELLS[name]?.(row) ?? null,
  }));
  return toCsv(columns, exportRows(supports, places));
}
