import { formatFiscalYear, formatThousandYen, shortEra } from '../../src/values/index.ts';
import { amount, circled, listedUnder, mark, nameUnder, row } from './layout.ts';
import type { MadeUpProgram } from './program.ts';
import { POLICIES } from './words.ts';

/** 元年度, 2年度: a column head, as the tables of indicators print it. */
const head = (year: number): string => formatFiscalYear(year).replace(/^[^\d元]+/, '');

/** The rows of a chapter's list: a program that serves both of its policies stands there once. */
export const chapterOf = (programs: readonly MadeUpProgram[], policies: number[]): MadeUpProgram[] => [
  ...new Set(policies.flatMap((policy) => listedUnder(programs, policy))),
];

function policyList(programs: readonly MadeUpProgram[], policies: number[], firstPage: number, era: string) {
  const listed = chapterOf(programs, policies);
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
      const page = String(firstPage + at);
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

/** One chapter: overview, list (基本方針事業一覧) and sheets (個票). */
export function chapter(
  programs: readonly MadeUpProgram[],
  policies: number[],
  firstPage: number,
  fiscalYear: number,
): string[] {
  const nameIn = (program: MadeUpProgram) =>
    nameUnder(program, policies.includes(program.policy) ? program.policy : policies[0]!);
  return [
    ...policies.map((policy) => `### ${circled(policy)} ${POLICIES[policy - 1]}`),
    '',
    '【取組の概要】',
    '',
    'この方針のもとで、次の事業に取り組んだ。',
    '',
    ...policyList(programs, policies, firstPage, shortEra(fiscalYear)),
    ...chapterOf(programs, policies).flatMap((program, at) =>
      sheet(program, at, nameIn(program), fiscalYear),
    ),
  ];
}
