import { eraYearOfHead, parseQuantity, type Quantity } from '../values/index.ts';
import type { StoredPlace } from './acceptance.ts';
import type { Indicator } from './annual-report.ts';
import { place } from './claims.ts';
import type { ProgramGroup } from './grouping.ts';
import { nameKey } from './names.ts';

/** One cell of an indicator table. */
export interface IndicatorCell {
  /** The same for every spelling of a label; a label that a sheet has twice is counted: `…#2`. */
  key: string;
  label: string;
  /** The year it speaks of. */
  fiscalYear: number;
  printed: string;
  parsed: Omit<Quantity, 'printed'>;
  value: number | null;
  unit: string | null;
  at: StoredPlace;
}

/**
 * The cells of all sheets of a program. A relisting repeats its original's table: what it says alike is left out,
 * what it says otherwise is kept beside it.
 */
export function indicatorCells(group: ProgramGroup, reportYear: number): IndicatorCell[] {
  const cells: IndicatorCell[] = [];
  const sheets = new Set<string>();
  for (const { entry, documentId } of group.listings) {
    const sheet = `${documentId}/${entry?.pdfPage ?? ''}/${entry?.line ?? ''}/${entry?.no ?? ''}`;
    if (entry === null || sheets.has(sheet)) continue;
    sheets.add(sheet);
    for (const cell of cellsOfTable(entry.indicators, reportYear, documentId)) {
      if (!cells.some((each) => saysTheSame(each, cell))) cells.push(cell);
    }
  }
  return cells;
}

function cellsOfTable(
  indicators: readonly Indicator[],
  reportYear: number,
  documentId: string,
): IndicatorCell[] {
  const keys = indicatorKeys(indicators);
  return indicators.flatMap((indicator, row) => {
    const key = keys[row]!;
    return indicator.values.flatMap((printed, column) =>
      printed === ''
        ? []
        : [cell(indicator, key, printed, yearOfColumn(indicator, column, reportYear), documentId)],
    );
  });
}

/** The keys of the rows of one table: a label that a sheet has twice is counted. */
export function indicatorKeys(indicators: readonly Indicator[]): string[] {
  const seen = new Map<string, number>();
  return indicators.map(({ label }) => {
    const bare = nameKey(label);
    const times = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, times);
    return times === 1 ? bare : `${bare}#${times}`;
  });
}

function cell(
  indicator: Indicator,
  key: string,
  text: string,
  fiscalYear: number,
  documentId: string,
): IndicatorCell {
  const { printed, ...parsed } = parseQuantity(text);
  const first = parsed.values[0];
  return {
    ...{ key, label: indicator.label, fiscalYear, printed, parsed },
    ...{ value: first?.value ?? null, unit: first?.unit || null },
    at: place(documentId, 'indicator', indicator),
  };
}

/**
 * The last two columns are the year before and the year of the report whatever their heads say: a head that was
 * copied without changing its year is a finding, not another year. Columns before them are read by their heads.
 */
function yearOfColumn({ columns, values }: Indicator, column: number, reportYear: number): number {
  const fromEnd = values.length - 1 - column;
  if (fromEnd <= 1) return reportYear - fromEnd;
  return eraYearOfHead(columns[column] ?? '', reportYear) ?? reportYear - fromEnd;
}

function saysTheSame(a: IndicatorCell, b: IndicatorCell): boolean {
  return a.key === b.key && a.fiscalYear === b.fiscalYear && nameKey(a.printed) === nameKey(b.printed);
}
