import type { AnnualReport, StatedTable } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise } from '../../../values/index.ts';
import { sum } from '../../costs/statements.ts';
import { findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { cellNumber, columnsOf } from '../../tables/stated-table.ts';

const id = 'table-total';

/** 計 rows and 計 columns of the tables outside the sheets. */
export const tableTotal: Rule = {
  id,
  title: '統計の表の計が内訳と合わない',
  severities: ['error'],
  check: (reports) =>
    reports.flatMap((report) =>
      report.tables.flatMap((table) => [...checkRows(report, table), ...checkColumns(report, table)]),
    ),
};

const TOTAL = /^(?:合計|総計|総数|計)$/;

function isTotal(label: string | undefined): boolean {
  return TOTAL.test(normalise(label ?? '').replace(/\s/g, ''));
}

/** A total below its rows; only columns of whole numbers, for rates don't add up. */
function checkRows(report: AnnualReport, table: StatedTable): Finding[] {
  return table.rows.flatMap((total, at) => {
    const rows = table.rows.slice(
      table.rows.findLastIndex((row, i) => i < at && isTotal(row.cells[0])) + 1,
      at,
    );
    if (!isTotal(total.cells[0]) || rows.length < 2) return [];
    return columnsOf(table).flatMap(({ index, group, head }) => {
      if (index === 0 || head.includes('率')) return [];
      const what = group === head ? head : `${group}${head}`;
      const parts = rows.map((row) => cellNumber(row.cells[index]));
      return judge(report, table, total, what, parts, cellNumber(total.cells[index]));
    });
  });
}

/** A 計 column beside its parts under the same head. */
function checkColumns(report: AnnualReport, table: StatedTable): Finding[] {
  const columns = columnsOf(table).slice(1);
  return columns
    .filter(({ head }) => isTotal(head))
    .flatMap((total) => {
      const parts = columns.filter((each) => each.group === total.group && each !== total);
      if (parts.length < 2 || parts.some(({ head }) => head.includes('率'))) return [];
      return table.rows.flatMap((row) =>
        judge(
          report,
          table,
          row,
          row.cells[0] ?? '',
          parts.map(({ index }) => cellNumber(row.cells[index])),
          cellNumber(row.cells[total.index]),
        ),
      );
    });
}

function judge(
  report: AnnualReport,
  table: StatedTable,
  at: { line: number; pdfPage?: number },
  what: string,
  parts: readonly (number | null)[],
  printed: number | null,
): Finding[] {
  const whole = [...parts, printed].every((value) => value !== null && Number.isInteger(value));
  const computed = sum(parts.map((part) => part ?? 0));
  if (!whole || computed === printed) return [];
  return [
    findingAt(
      [placeOf(report, at)],
      {},
      {
        rule: id,
        severity: 'error',
        message:
          `「${table.title}」の${what}の計は${printed!.toLocaleString('ja-JP')}ですが、` +
          `内訳の合計は${computed.toLocaleString('ja-JP')}です。計と内訳を元の資料で確認してください。`,
        expected: computed.toLocaleString('ja-JP'),
        actual: printed!.toLocaleString('ja-JP'),
      },
    ),
  ];
}
