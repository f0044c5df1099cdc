import type { CsvColumn } from '../../../formats/index.ts';
import type { Fact, FactValue, ProgramView, ValueOrigin } from '../../../ledger/index.ts';
import { attributeWords } from '../../words.ts';
import { FACTS } from './fact-list.ts';

/** One value per row: what the program's page shows, in the long form that machines join. */
interface ProgramRow {
  fiscalYear: number;
  item: string;
  value: string | number | null;
  unit: string | null;
  printed: string;
  accepted: boolean;
  origin: ValueOrigin | null;
}

export const programColumns: CsvColumn<ProgramRow>[] = [
  { head: '年度', value: (row) => row.fiscalYear },
  { head: '項目', value: (row) => row.item },
  { head: '値', value: (row) => row.value },
  { head: '単位', value: (row) => row.unit },
  { head: '記載', value: (row) => row.printed },
  { head: '採用', value: (row) => Number(row.accepted) },
  { head: '出典_文書', value: (row) => row.origin?.file },
  { head: '出典_ページ', value: (row) => row.origin?.pdfPage },
  { head: '出典_行', value: (row) => row.origin?.line },
];

export function programRows(program: ProgramView): ProgramRow[] {
  return [...program.years.flatMap(factRows), ...program.indicators.flatMap(indicatorRows)];
}

function factRows(year: ProgramView['years'][number]): ProgramRow[] {
  return FACTS.flatMap((attribute) => {
    const fact: Fact = year[attribute];
    const row = (value: FactValue, origin: ValueOrigin | null, accepted: boolean): ProgramRow => ({
      fiscalYear: year.fiscalYear,
      item: attributeWords[attribute],
      value: plain(value),
      unit: typeof value === 'number' ? '千円' : null,
      printed: String(plain(value) ?? ''),
      accepted,
      origin,
    });
    return [row(fact.value, fact.origin, true), ...fact.others.map((o) => row(o.value, o.origin, false))];
  });
}

function indicatorRows({ label, points, disagreeing }: ProgramView['indicators'][number]): ProgramRow[] {
  const rows = (list: typeof points, accepted: boolean) =>
    list.map(({ fiscalYear, value, unit, printed, origin }) => ({
      ...{ fiscalYear, item: label, value, unit, printed, accepted, origin },
    }));
  return [...rows(points, true), ...rows(disagreeing, false)];
}

function plain(value: FactValue): string | number | null {
  if (Array.isArray(value)) return value.join('；');
  return typeof value === 'boolean' ? Number(value) : value;
}
