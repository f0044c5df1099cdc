import { divisionsOfIndustry, type IndustryCode, isIndustryWithin } from './industry.ts';
import type { FirmProfile } from './profile.ts';
import { all, any, atMost, inEveryCase, not, type Truth } from './truth.ts';

/** A firm is small or medium-sized that has at most so much capital, or at most so many employees. */
export interface SizeLimit {
  /** In 円. */
  capital: number;
  employees: number;
}

/**
 * By which law sizes are told. `basic-act`: 中小企業基本法 第2条第1項. `credit-insurance`: with the exceptions of
 * 中小企業信用保険法施行令 第1条第2項, by which loans and guarantees go.
 */
export type SizeScheme = 'basic-act' | 'credit-insurance';

interface SizeClass extends SizeLimit {
  /** 小規模企業者 (中小企業基本法 第2条第5項): at most so many employees. */
  smallEmployees: number;
  industries: readonly IndustryCode[];
}

const OTHER = { capital: 300_000_000, employees: 300, smallEmployees: 20, industries: [] };

/** What is in none of them is 製造業、建設業、運輸業その他の業種. */
const CLASSES: readonly SizeClass[] = [
  {
    ...{ capital: 100_000_000, employees: 100, smallEmployees: 5 },
    industries: ['50', '51', '52', '53', '54', '55'],
  },
  {
    ...{ capital: 50_000_000, employees: 50, smallEmployees: 5 },
    industries: ['56', '57', '58', '59', '60', '61', '76', '77'],
  },
  {
    ...{ capital: 50_000_000, employees: 100, smallEmployees: 5 },
    industries: [
      ...['38', '39', '411', '412', '415', '416', '693', '70', '71', '72', '73', '74', '75', '78'],
      ...['792', '793', '794', '795', '796', '797', '798', '799', '80', '81', '82', '83', '84', '85'],
      ...['86', '87', '88', '89', '90', '91', '92', '93', '94', '95', '96'],
    ],
  },
];

interface SizeException extends SizeLimit {
  industry: IndustryCode;
  /** Parts of it for which the usual limits hold. */
  without: readonly IndustryCode[];
}

/**
 * Industries for which a scheme has other limits: ゴム製品製造業 without tyres (191) and belts (1931), ソフトウェア業,
 * 情報処理サービス業, 旅館業.
 */
const EXCEPTIONS: Readonly<Record<SizeScheme, readonly SizeException[]>> = {
  'basic-act': [],
  'credit-insurance': [
    { industry: '19', without: ['191', '1931'], capital: 300_000_000, employees: 900 },
    { industry: '391', without: [], capital: 300_000_000, employees: 300 },
    { industry: '392', without: [], capital: 300_000_000, employees: 300 },
    { industry: '751', without: [], capital: 50_000_000, employees: 200 },
  ],
};

/** Whether it is 中小企業者 by that law: an industry that is told half is decided where all that it may be agree. */
export function isSmallOrMedium(profile: FirmProfile, scheme: SizeScheme): Truth {
  return inEveryCase(limitsOf(profile.industry, scheme).map((limit) => isWithin(profile, limit)));
}

/** Whether it is 小規模企業者. */
export const isSmall = ({ employees, industry }: FirmProfile): Truth =>
  inEveryCase(classesOf(industry).map(({ smallEmployees }) => atMost(employees, smallEmployees)));

/** Firms of one person have no capital: their employees decide. */
function isWithin({ capital, employees, legalForm }: FirmProfile, limit: SizeLimit): Truth {
  const hasCapital = legalForm !== 'sole-proprietor' && legalForm !== 'not-founded';
  return any([...(hasCapital ? [atMost(capital, limit.capital)] : []), atMost(employees, limit.employees)]);
}

/** All limits that may hold for the industry. */
function limitsOf(industry: IndustryCode | undefined, scheme: SizeScheme): SizeLimit[] {
  const exceptions = EXCEPTIONS[scheme].map((each) => ({ each, holds: isException(industry, each) }));
  const certain = exceptions.filter(({ holds }) => holds === 'yes');
  if (certain.length > 0) return certain.map(({ each }) => each);
  const possible = exceptions.filter(({ holds }) => holds === 'unknown').map(({ each }) => each);
  return [...classesOf(industry), ...possible];
}

function isException(industry: IndustryCode | undefined, { industry: wider, without }: SizeException): Truth {
  if (industry === undefined) return 'unknown';
  const isWithout = any(without.map((each) => isIndustryWithin(industry, each)));
  return all([isIndustryWithin(industry, wider), not(isWithout)]);
}

/** All classes that the industry may belong to. */
function classesOf(industry: IndustryCode | undefined): SizeClass[] {
  if (industry === undefined) return [...CLASSES, OTHER];
  const codes = industry.length === 1 ? divisionsOfIndustry(industry) : [industry];
  return [...new Set(codes.flatMap(classesOfCode))];
}

function classesOfCode(code: IndustryCode): SizeClass[] {
  const holding = CLASSES.map((each) => ({
    each,
    holds: any(each.industries.map((wider) => isIndustryWithin(code, wider))),
  }));
  const certain = holding.find(({ holds }) => holds === 'yes');
  if (certain !== undefined) return [certain.each];
  return [...holding.filter(({ holds }) => holds === 'unknown').map(({ each }) => each), OTHER];
}
