import {
  type AnnualReport,
  emptyReport,
  type Indicator,
  type MasterRow,
  type Money,
  type ProgramEntry,
  type Subtotal,
} from '../../src/ledger/annual-report.ts';
import type { ReportContent } from '../../src/report/index.ts';

/** A made-up program; what a test does not speak of is ordinary. */
export interface MadeProgram {
  policies: number[];
  name: string;
  cost?: number | null;
  national?: number | null;
  isNew?: boolean;
  isPriority?: boolean;
  isKeyResult?: boolean;
  /** The same program stands under an earlier policy. */
  isRelisting?: boolean;
  group?: string;
  period?: string;
  foundation?: string | null;
  divisions?: string[];
  teams?: string[];
  costParts?: number[];
  overview?: string[];
  result?: string[];
  columns?: string[];
  indicators?: [label: string, ...values: string[]][];
}

export const POLICIES = [
  '人材の育成',
  '経営基盤の強化',
  '資金の供給',
  '創業の促進',
  '新製品の開発',
  '受注の拡大',
  '販路の開拓',
  '海外展開',
].map((words, index) => ({
  policy: index + 1,
  name: `${words}を図ること`,
  shortName: words,
}));

/** A year of these programs, listed in their order under each of their policies, with the sums that hold. */
export function madeUpYear(programs: readonly MadeProgram[], fiscalYear = 2021): AnnualReport {
  const listed = programs.flatMap((program) => program.policies.map((policy) => ({ policy, program })));
  const masterList = listed
    .sort((a, b) => a.policy - b.policy)
    .map(({ policy, program }) => masterRow(program, policy));
  const chapters = new Map<string, ProgramEntry[]>();
  for (const program of programs) {
    const shared = programs.some(
      ({ policies }) => policies.length > 1 && overlaps(policies, program.policies),
    );
    const key = shared ? 'shared' : String(program.policies[0]);
    const entries = chapters.get(key) ?? [];
    chapters.set(key, entries);
    entries.push(entryOf(program, entries.length + 1, fiscalYear));
  }
  return {
    ...emptyReport('made-up'),
    fiscalYear,
    jurisdiction: '架空県',
    masterList,
    programs: [...chapters.values()].flat(),
    subtotals: [...masterSums(masterList), ...[...chapters.values()].map(listSum)],
  };
}

const overlaps = (a: readonly number[], b: readonly number[]): boolean => a.some((each) => b.includes(each));

/** What the assembler gets for such a year, as published. */
export const contentOf = (report: AnnualReport): ReportContent => ({
  jurisdiction: { code: '990001', name: '架空県' },
  fiscalYear: report.fiscalYear ?? 2021,
  edition: { kind: 'published', number: 1, date: '2022-09-01', issued: '令和4年9月' },
  report,
  policies: POLICIES,
  charts: [],
  corrections: [],
  isSample: false,
});

function moneyOf({ cost = 1_200, national = null }: MadeProgram): Money {
  return { cost, national, other: null, general: cost === null ? null : cost - (national ?? 0) };
}

function masterRow(program: MadeProgram, policy: number): MasterRow {
  return {
    policy,
    group: program.group ?? '相談体制の充実',
    name: program.name,
    isNew: program.isNew ?? false,
    isPriority: program.isPriority ?? false,
    isKeyResult: program.isKeyResult ?? false,
    ...moneyOf(program),
    period: program.period ?? 'R2-R4',
    foundation: program.foundation ?? null,
    divisions: program.divisions ?? ['商工政策課'],
    isRelisting: (program.isRelisting ?? false) || policy !== program.policies[0],
    line: 1,
  };
}

function entryOf(program: MadeProgram, no: number, fiscalYear: number): ProgramEntry {
  const { name, isNew = false, isRelisting = false, divisions = ['商工政策課'], costParts = [] } = program;
  const lines = (texts: string[]) => texts.map((text) => ({ text, line: 1 }));
  const teams = program.teams ?? divisions.map((division) => `${division} 企画グループ`);
  const [overview, result] = [
    program.overview ?? [`${name}を行う。`],
    program.result ?? ['計画どおり行った。'],
  ];
  const { cost } = moneyOf(program);
  return {
    policies: program.policies,
    no,
    name,
    cost,
    isNew,
    isRelisting,
    divisions,
    page: null,
    overview: overview.join('\n'),
    result: result.join('\n'),
    teams,
    listLine: 1,
    alignment: 'printed',
    confidence: 1,
    heading: { no, name, cost, costParts, isRelisting, line: 1 },
    indicators: indicatorsOf(program, fiscalYear),
    overviewLines: lines(overview),
    resultLines: lines(result),
    teamLines: lines([`（担当課：${teams.join('、')}）`]),
    line: 1,
  };
}

function indicatorsOf({ indicators = [], columns }: MadeProgram, fiscalYear: number): Indicator[] {
  const years = columns ?? [`${fiscalYear - 2019}年度`, `${fiscalYear - 2018}年度`];
  return indicators.map(([label, ...values]) => ({
    label,
    previous: values.at(-2) ?? '',
    current: values.at(-1) ?? '',
    values,
    columns: years,
    line: 2,
  }));
}

const sumOf = (rows: readonly Money[]): Money => {
  const sum = (key: keyof Money) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  return { cost: sum('cost'), national: sum('national'), other: sum('other'), general: sum('general') };
};

const total = (policies: number[], rows: readonly Money[], more: Partial<Subtotal> = {}): Subtotal => ({
  where: 'master',
  policies,
  ...sumOf(rows),
  includesRelistings: false,
  isGrandTotal: false,
  line: 1,
  ...more,
});

function masterSums(rows: readonly MasterRow[]): Subtotal[] {
  const policies = [...new Set(rows.map(({ policy }) => policy))];
  const own = rows.filter(({ isRelisting }) => !isRelisting);
  const under = policies.flatMap((policy) => {
    const all = rows.filter((row) => row.policy === policy);
    const originals = all.filter(({ isRelisting }) => !isRelisting);
    const without = total([policy], originals);
    return all.length === originals.length
      ? [without]
      : [without, total([policy], all, { includesRelistings: true })];
  });
  return rows.length === 0 ? [] : [...under, total(policies, own, { isGrandTotal: true })];
}

function listSum(entries: readonly ProgramEntry[]): Subtotal {
  const policies = [...new Set(entries.flatMap((entry) => entry.policies))];
  const cost = entries.reduce((sum, entry) => sum + (entry.cost ?? 0), 0);
  const includesRelistings = entries.some(({ isRelisting }) => isRelisting);
  return total(policies, [], {
    where: 'list',
    cost,
    national: null,
    other: null,
    general: null,
    includesRelistings,
  });
}
