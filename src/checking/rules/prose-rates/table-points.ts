import type { AnnualReport, StatedTable } from '../../../ledger/annual-report.ts';
import type { Paragraph } from '../../paragraphs.ts';
import { decimalsOf, fitOfRate } from '../../rates.ts';
import { populationRows, shareOf } from '../../tables/population.ts';
import { cellNumber, columnsOf } from '../../tables/stated-table.ts';
import { severityOf } from './points.ts';
import { CHANGE, changeInWords, directionOf, type WrongRate } from './wrong-rate.ts';

/** `年少人口は前年より0.2ポイント低下の14.2%、生産年齢人口は0.5ポイント低下の57.6%`. */
const PHRASE = new RegExp(
  `(?<subject>[^、。\\s]{2,10}?)人口は(?:前年度?より)?(?<points>[\\d.]+)ポイント(?<change>${CHANGE})の(?<after>[\\d.]+)%`,
  'g',
);

/** Shares of a population table in prose: the last row, and its difference to the row before. */
export function tablePoints(report: AnnualReport, { plain }: Paragraph): WrongRate[] {
  return [...plain.matchAll(PHRASE)].flatMap(({ 0: words, groups }) => {
    const { subject = '', points = '', change = '', after = '' } = groups!;
    const column = shareColumn(report, subject);
    if (!column) return [];
    const [before, last] = column.values.slice(-2) as [number, number];
    const decimals = decimalsOf(points);
    const moved = severityOf(last - before, directionOf(change) * Number(points), decimals);
    const severity = Number(after) === last ? moved : 'error';
    if (severity === null) return [];
    const expected = `${changeInWords(last - before, 'ポイント', decimals)}の${last.toFixed(decimals)}%`;
    const why = `「${column.table.title}」では${before.toFixed(decimals)}%から${last.toFixed(decimals)}%に変わっています`;
    return [
      {
        severity,
        words,
        why,
        expected,
        actual: `${points}ポイント${change}の${after}%`,
        places: [column.at],
      },
    ];
  });
}

/** The one column of percentages whose head names the subject. */
function shareColumn(report: AnnualReport, subject: string) {
  const found = report.tables.flatMap((table) =>
    columnsOf(table)
      .filter(({ head }) => head.includes(subject))
      .map(({ index }) => ({ table, at: table.rows.at(-1)!, values: percentages(table, index) }))
      .filter(({ values }) => values.length > 1 && areSound(report, table)),
  );
  return found.length === 1 ? found[0]! : null;
}

function percentages(table: StatedTable, index: number): number[] {
  const values = table.rows.map((row) => cellNumber(row.cells[index]));
  return values.every((value): value is number => value !== null && value <= 100) ? values : [];
}

/** A last or last but one row that contradicts itself is reported for that; the prose may well be right. */
function areSound(report: AnnualReport, table: StatedTable): boolean {
  return populationRows(report, table)
    .slice(-2)
    .every((row) =>
      row.shares.every(
        ({ printed, decimals }, age) => fitOfRate(printed, shareOf(row, age), decimals) === 'fits',
      ),
    );
}
