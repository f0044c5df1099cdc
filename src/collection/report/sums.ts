import type { MasterRow, ProgramEntry, Subtotal } from '../../ledger/index.ts';
import { sumOf } from './amounts.ts';
import { sumLine } from './places.ts';

type Sum = Omit<Subtotal, 'line'>;

/** 小計 of each policy, 〃(再掲含む。) where something is relisted, 合計, and one sum under each list. */
export function subtotalsOf(masterList: readonly MasterRow[], programs: readonly ProgramEntry[]): Subtotal[] {
  const policies = [...new Set(masterList.map((row) => row.policy))];
  const all = [
    ...policies.flatMap((policy) =>
      ofMasterList(
        masterList.filter((row) => row.policy === policy),
        [policy],
      ),
    ),
    ...(masterList.length === 0 ? [] : [grandTotal(masterList, policies)]),
    ...ofLists(programs),
  ];
  return all.map((sum, index) => ({ ...sum, line: sumLine(index) }));
}

function ofMasterList(rows: readonly MasterRow[], policies: number[]): Sum[] {
  const own = rows.filter((row) => !row.isRelisting);
  const sum = (of: readonly MasterRow[], includesRelistings: boolean): Sum => ({
    ...{ where: 'master', policies, includesRelistings, isGrandTotal: false },
    ...sumOf(of),
  });
  return own.length === rows.length ? [sum(own, false)] : [sum(own, false), sum(rows, true)];
}

const grandTotal = (rows: readonly MasterRow[], policies: number[]): Sum => ({
  ...{ where: 'master', policies, includesRelistings: false, isGrandTotal: true },
  ...sumOf(rows.filter((row) => !row.isRelisting)),
});

/** A list begins anew where its numbers do. */
function ofLists(programs: readonly ProgramEntry[]): Sum[] {
  const starts = programs.flatMap((entry, at) => (entry.no === 1 ? [at] : []));
  return starts.map((start, at) => {
    const rows = programs.slice(start, starts[at + 1]);
    const policies = [...new Set(rows.flatMap((row) => row.policies))].sort((a, b) => a - b);
    const { cost } = sumOf(
      rows.map((row) => ({ cost: row.cost, national: null, other: null, general: null })),
    );
    const includesRelistings = rows.some((row) => row.isRelisting);
    const money = { cost, national: null, other: null, general: null };
    return { where: 'list', policies, includesRelistings, isGrandTotal: false, ...money };
  });
}
