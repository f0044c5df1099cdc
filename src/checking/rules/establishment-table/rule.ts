import type { AnnualReport, StatedTable } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { changesOf, perEstablishment, type WrongCell } from '../../tables/changes.ts';

const id = 'establishment-table';

/** 増減率 and 増減 follow from the two counts before them; 1事業所当たり from persons and establishments. */
export const establishmentTable: Rule = {
  id,
  title: '統計の表で、増減や割合が元の数と合わない',
  severities: ['error', 'warning'],
  check: (reports) =>
    reports.flatMap((report) => report.tables.flatMap((table) => checkTable(report, table))),
};

function checkTable(report: AnnualReport, table: StatedTable): Finding[] {
  return table.rows.flatMap((row) =>
    wrongCells(table, row.cells).map((wrong) =>
      findingAt(
        [placeOf(report, row)],
        {},
        {
          rule: id,
          severity: wrong.severity,
          message:
            `「${table.title}」の${row.cells[0]}の${wrong.what}は${wrong.printed}と印字されていますが、` +
            `${wrong.from}から計算すると${wrong.computed}です。元の統計で確認してください。`,
          expected: wrong.computed,
          actual: wrong.printed,
        },
      ),
    ),
  );
}

/** One wrong count spoils both its rate of change and the average: the rate speaks for both. */
function wrongCells(table: StatedTable, cells: readonly string[]): WrongCell[] {
  const changes = changesOf(table, cells);
  return changes.length > 0 ? changes : perEstablishment(table, cells);
}
