import { formatFiscalYear, formatThousandYen, shortEra } from '../../src/values/index.ts';
import { type MadeUpProgram, madeUpProgram } from './program.ts';
import { POLICIES } from './words.ts';

/** What a made-up report is made from; the same wish always gives the same text. */
export interface Wish {
  programs: number;
  seed: number;
  fiscalYear: number;
  prefecture: string;
}

const circled = (policy: number): string => String.fromCodePoint(0x2460 + policy - 1);
const mark = (yes: boolean): string => (yes ? '○' : '');
const amount = (yen: number): string => (yen === 0 ? '' : formatThousandYen(yen));
const row = (...cells: string[]): string => cells.join('\t');
/** 元年度, 2年度: a column head, as the tables of indicators print it. */
const head = (year: number): string => formatFiscalYear(year).replace(/^[^\d元]+/, '');

/** Policies ⑥ and ⑦ share one list and one chapter. */
const CHAPTERS = [[1], [2], [3], [4], [5], [6, 7], [8]];

const listedUnder = (programs: readonly MadeUpProgram[], policy: number) => [
  ...programs.filter((program) => program.policy === policy),
  ...programs.filter((program) => program.relistedUnder === policy),
];

const nameUnder = (program: MadeUpProgram, policy: number): string =>
  program.policy === policy ? program.name : `${program.name}(再掲)`;

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

function masterList(programs: readonly MadeUpProgram[], era: string): string[] {
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

function policyList(
  programs: readonly MadeUpProgram[],
  policies: number[],
  listed: MadeUpProgram[],
  era: string,
) {
  const both = policies.length > 1;
  const marks = (program: MadeUpProgram) =>
    both ? policies.map((policy) => mark(listedUnder(programs, policy).includes(program))) : [];
  const total = formatThousandYen(listed.reduce((sum, { cost }) => sum + cost, 0));
  return [
    '【基本方針事業一覧】',
    '',
    row(
      ...(both ? ['基本方針', ''] : []),
      'No.',
      '事業名',
      `${era}事業費 (千円)`,
      `${era} 新規`,
      '担当課等',
      '掲載頁',
    ),
    ...(both ? [row(...policies.map(circled), '', '', '', '', '', '')] : []),
    ...listed.map((program, at) => {
      const name = nameUnder(program, policies.includes(program.policy) ? program.policy : policies[0]!);
      const page = String(20 + at);
      return row(
        ...marks(program),
        String(at + 1),
        name,
        amount(program.cost),
        mark(program.isNew),
        program.division,
        page,
      );
    }),
    row(...(both ? ['', ''] : []), '', '小計', total, '', '', ''),
    '',
  ];
}

/** The heading of a sheet is printed for one program in five: in text made from a PDF most are lost. */
function sheet(program: MadeUpProgram, at: number, name: string, fiscalYear: number): string[] {
  const heading = [
    `## ${at + 1}`,
    '',
    `## ${name}`,
    '',
    `事業費 ${formatThousandYen(program.cost)} 千円`,
    '',
  ];
  return [
    ...(at % 5 === 0 ? heading : []),
    '## 【 事業概要 】',
    '',
    program.overview,
    '',
    '## 【 事業実績 】',
    '',
    program.result,
    '',
    row('項目名', head(fiscalYear - 1), head(fiscalYear)),
    ...program.indicators.map(({ label, previous, current }) => row(label, previous, current)),
    '',
    `(担当課：${program.division} ${program.team}グループ)`,
    '',
  ];
}

function chapter(programs: readonly MadeUpProgram[], policies: number[], wish: Wish): string[] {
  const listed = [...new Set(policies.flatMap((policy) => listedUnder(programs, policy)))];
  const nameIn = (program: MadeUpProgram) =>
    nameUnder(program, policies.includes(program.policy) ? program.policy : policies[0]!);
  return [
    ...policies.map((policy) => `### ${circled(policy)} ${POLICIES[policy - 1]}`),
    '',
    '【取組の概要】',
    '',
    'この方針のもとで、次の事業に取り組んだ。',
    '',
    ...policyList(programs, policies, listed, shortEra(wish.fiscalYear)),
    ...listed.flatMap((program, at) => sheet(program, at, nameIn(program), wish.fiscalYear)),
  ];
}

/** A whole annual report without a contradiction, in the layout of the text made from the published ones. */
export function madeUpReport(wish: Wish): string {
  const year = formatFiscalYear(wish.fiscalYear);
  const programs = Array.from({ length: wish.programs }, (_, index) =>
    madeUpProgram(wish.seed, index, wish.programs, wish.fiscalYear),
  );
  const chapters = CHAPTERS.filter((policies) =>
    policies.some((policy) => listedUnder(programs, policy).length > 0),
  );
  return [
    year,
    '',
    `${wish.prefecture}中小企業振興基本条例に基づく年次報告`,
    '',
    wish.prefecture,
    '',
    `2 ${year}中小企業振興施策`,
    '',
    '別紙1',
    '',
    `(1) ${year}中小企業振興施策一覧`,
    '',
    ...masterList(programs, shortEra(wish.fiscalYear)),
    '',
    `## (2) ${year}中小企業振興施策実施状況及び事例紹介`,
    '',
    ...chapters.flatMap((policies) => chapter(programs, policies, wish)),
  ].join('\n');
}
