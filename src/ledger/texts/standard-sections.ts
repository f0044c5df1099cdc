import { formatFiscalYear } from '../../values/index.ts';
import type { Section } from '../annual-report.ts';
import type { PolicyName } from '../views/years.ts';
import { circled } from '../year-report/words.ts';

/** A place that every report has, with the heading that it bears in one fiscal year. */
export interface StandardSection extends Pick<Section, 'kind' | 'policies' | 'heading'> {
  slot: string;
  /** A report without this text is not finished. */
  isRequired: boolean;
  /** Holds until somebody changes it: the ordinance is not written anew each year. */
  isStanding: boolean;
}

export interface SectionWish {
  fiscalYear: number;
  jurisdictionName: string;
  policies: readonly PolicyName[];
}

type Wish = { required?: true; standing?: true; policies?: number[] };

/** The sections of a report in the order of the paper. */
export function standardSections({ fiscalYear, jurisdictionName, policies }: SectionWish): StandardSection[] {
  const year = formatFiscalYear(fiscalYear);
  return [
    section('foreword', 'foreword', 'はじめに', { required: true }),
    section('definition', 'foreword', '《中小企業の定義》', { standing: true }),
    section('chapter-1', 'trends', `1 ${year}の本県中小企業の動向`),
    section('chapter-1-1', 'trends', '(1) 本県中小企業の動向'),
    ...policies.map((each) => policySection('trends', each)),
    section('chapter-1-2', 'environment', '(2) 本県中小企業を取り巻く環境'),
    ...ENVIRONMENT.map(([topic, heading]) =>
      section(`environment-${topic}`, 'environment', heading, { required: true }),
    ),
    section('chapter-1-3', 'environment', '(3) 年度別の経済概況等'),
    section('chapter-2', 'other', `2 ${year}中小企業振興施策`),
    section('appendix-1', 'other', '別紙1'),
    section('chapter-2-1', 'other', `(1) ${year}中小企業振興施策一覧`),
    section('chapter-2-2', 'other', `(2) ${year}中小企業振興施策実施状況及び事例紹介`),
    ...policies.map((each) => policySection('policy', each)),
    section('chapter-3', 'ordinance', '3 参考資料'),
    section('ordinance', 'ordinance', `${jurisdictionName}中小企業振興基本条例`, {
      required: true,
      standing: true,
    }),
    section('council-rules', 'council', '中小企業振興庁内連絡会議設置要綱', { standing: true }),
    section('council-members', 'council', '中小企業振興庁内連絡会議 構成員', { standing: true }),
  ];
}

const ENVIRONMENT = [
  ['establishments', '① 事業所数及び従業者数'],
  ['population', '② 年齢別推計人口'],
  ['labour-force', '③ 労働力人口'],
  ['coincident-index', '④ 景気動向指数'],
  ['watcher-index', '⑤ 景気現状判断'],
  ['bankruptcies', '⑥ 倒産件数'],
] as const;

function policySection(part: 'trends' | 'policy', { policy, name }: PolicyName): StandardSection {
  const wish: Wish = { required: true, policies: [policy] };
  const mark = circled([policy]);
  return part === 'policy'
    ? section(`policy-${policy}`, 'policy-overview', `${mark} ${name}`, wish)
    : section(
        `trends-${policy}`,
        'trends',
        `${mark} ${name.replace(/を(?:図る|行う|進める)こと$/u, '')}`,
        wish,
      );
}

function section(
  slot: string,
  kind: Section['kind'],
  heading: string,
  { required, standing, policies = [] }: Wish = {},
): StandardSection {
  return { slot, kind, heading, policies, isRequired: required === true, isStanding: standing === true };
}
