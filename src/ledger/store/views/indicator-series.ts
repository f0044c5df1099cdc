import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import { normalise } from '../../../values/index.ts';
import type { IndicatorPoint, IndicatorSeries } from '../../views/program.ts';
import { type Files, originOf, type PlaceColumns } from './places.ts';

type StoredPoint = Omit<IndicatorPoint, 'origin'> & PlaceColumns & { key: string; label: string };

/** All indicators of the programs; the order is that of the latest report which prints them. */
export async function indicatorSeries(
  connection: Connection,
  jurisdiction: string,
  ids: SQL,
  files: Files,
): Promise<IndicatorSeries[]> {
  const found = await rows<StoredPoint>(
    connection,
    sql`select key, label, fiscal_year as "fiscalYear", report_year as "reportYear", printed, value, unit,
        document_id as "documentId", line, pdf_page as "pdfPage"
      from indicator_value where jurisdiction = ${jurisdiction} and program_id in ${ids}
      order by report_year desc, position`,
  );
  const keys = [...new Set(found.map((each) => each.key))];
  return keys.map((key) =>
    seriesOf(
      found.filter((each) => each.key === key),
      files,
    ),
  );
}

/** Of several reports about a year, its own report speaks first, then the next one. */
function seriesOf(stored: readonly StoredPoint[], files: Files): IndicatorSeries {
  const sorted = stored.toSorted(
    (a, b) => a.fiscalYear - b.fiscalYear || a.reportYear - a.fiscalYear - (b.reportYear - b.fiscalYear),
  );
  const points: IndicatorPoint[] = [];
  const disagreeing: IndicatorPoint[] = [];
  for (const { key: _key, label: _label, documentId, line, pdfPage, ...rest } of sorted) {
    const point = { ...rest, origin: originOf(files, 'indicator', { documentId, line, pdfPage }) };
    const first = points.find((each) => each.fiscalYear === point.fiscalYear);
    if (first === undefined) points.push(point);
    else if (normalise(first.printed) !== normalise(point.printed)) disagreeing.push(point);
  }
  const unit = points.findLast((each) => each.unit !== null)?.unit ?? null;
  return { label: stored[0]?.label ?? '', unit, points, disagreeing };
}
