import { formatThousandYen } from '../../src/values/index.ts';
import { amount, circled, listedUnder, mark, nameUnder, row } from './layout.ts';
import type { MadeUpProgram } from './program.ts';
import { POLICIES } from './words.ts';

function sums(label: string, programs: readonly MadeUpProgram[]): string {
  const sum = (part: 'cost' | 'national' | 'other' | 'general') =>
    formatThousandYen(programs.reduce((total, program) => total + program[part], 0));
  return row('', label, '', '', '', sum('cost'), sum('national'), sum('other'), sum('general'), '', '', '');
}

function masterRow(program: MadeUpProgram, policy: number, group: string): string {
  return row(
    group === '' ? '' : `・${group}`,
    nameUnder(program, policy),
    mark(program.isNew),
    mark(program.isPriority),
    mark(program.isKeyResult),
    amount(program.cost),
    amount(program.national),
    amount(program.other),
    amount(program.general),
    program.period,
    '',
    program.division,
  );
}

function masterListOf(programs: readonly MadeUpProgram[], policy: number): string[] {
  const listed = listedUnder(programs, policy);
  const own = listed.filter((program) => program.policy === policy);
  const rows = listed.map((program, at) =>
    masterRow(program, policy, program.group === listed[at - 1]?.group ? '' : program.group),
  );
  return [
    row(`${circled(policy)} ${POLICIES[policy - 1]}`, ...Array<string>(11).fill('')),
    ...rows,
    sums('小計', own),
    ...(own.length === listed.length ? [] : [sums('〃(再掲含む。)', listed)]),
  ];
}

/** 施策一覧 (別紙1): all programs under their policies, with subtotals and the grand total. */
export function masterList(programs: readonly MadeUpProgram[], era: string): string[] {
  return [
    row(
      '基本方針',
      '事業名',
      '新規',
      '重点',
      '主要成果',
      `${era}事業費 (千円)`,
      '財源内訳',
      '',
      '',
      '事業期間',
      '財団への 補助・委託',
      '担当課等',
    ),
    row('', '', '', '', '', '', '国庫', 'その他', '一般財源', '', '', ''),
    ...POLICIES.flatMap((_, at) => masterListOf(programs, at + 1)),
    sums('合計', programs),
  ];
}
