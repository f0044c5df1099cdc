import type { IndustryCode, LegalForm } from '../../src/firms/index.ts';
import type {
  Certification,
  Comparison,
  Condition,
  NumberFact,
  OperatorLevel,
  Purpose,
} from '../../src/supports/index.ts';
import { happens, pick } from './chance.ts';
import { draw } from './draw.ts';

/** Whom a made-up support is for. */
export interface Aim {
  id: string;
  level: OperatorLevel;
  /** Codes of the municipalities that it is for; empty: everywhere. */
  places: readonly string[];
  purposes: readonly Purpose[];
  seed: string;
}

/** One thing that supports ask for. */
export type Shape = (aim: Aim) => Condition;

const LETTERS: readonly (readonly IndustryCode[])[] = [
  ...[['E'], ['I'], ['M'], ['D'], ['H'], ['P'], ['G'], ['A', 'B'], ['E', 'G'], ['I', 'M', 'N']],
  ...[
    ['D', 'E', 'H'],
    ['E', 'I', 'M'],
    ['M', 'N'],
    ['L', 'R'],
    ['O', 'P'],
  ],
];
const DIVISIONS: readonly (readonly IndustryCode[])[] = [
  ...[['09'], ['09', '10'], ['24', '25', '26'], ['28', '29', '30'], ['11'], ['12', '13'], ['44'], ['43']],
  ...[['75'], ['75', '76'], ['76', '77'], ['58'], ['56', '57', '58', '59', '60'], ['83', '85'], ['85']],
  ...[
    ['39', '40', '41'],
    ['06', '07', '08'],
    ['78'],
    ['01', '09', '10', '52'],
    ['88'],
    ['751'],
    ['391', '392'],
  ],
];
const EXCEPTED: readonly (readonly IndustryCode[])[] = [['J'], ['J', 'S'], ['94'], ['66', '80', '94']];
const ALL_LETTERS: readonly IndustryCode[] = [...'ABCDEFGHIJKLMNOPQR'];

/** Questions that many supports ask alike. */
const COMMON_QUESTIONS: readonly (readonly [id: string, text: string, wanted: boolean])[] = [
  ['tax-arrears', '納めていない税金がありますか', false],
  ['crime-syndicate', '暴力団と関わりがありますか', false],
  ['member-of-chamber', '商工会または商工会議所の会員ですか', true],
  ['already-ordered', 'もう契約や発注をしましたか', false],
  ['plan-written', '事業計画書を作りましたか', true],
  ['employment-insurance', '雇用保険に入っていますか', true],
  ['same-grant', '同じ経費で他の補助金を受けますか', false],
  ['gbizid', 'GビズIDプライムを持っていますか', true],
  ['hires-this-year', '今年度に新しく人を雇いますか', true],
  ['accounts', '直近2期の決算書がありますか', true],
  ['successor', '後を継ぐ人が決まっていますか', true],
  ['disaster-proof', 'り災証明書がありますか', true],
];

const CERTIFICATIONS: readonly Certification[] = [
  ...(['eruboshi', 'kurumin', 'youth-yell', 'monisu', 'health-management', 'management-innovation'] as const),
  ...(['management-plan', 'advanced-equipment-plan', 'continuity-plan', 'partnership'] as const),
];

const number = (of: NumberFact, is: Comparison, limit: number): Condition => ({
  kind: 'number',
  of,
  is,
  limit,
});

export function size({ seed }: Aim): Condition {
  const is = happens(0.3, seed, 'small') ? 'small' : 'small-or-medium';
  return { kind: 'size', is, scheme: happens(0.2, seed, 'scheme') ? 'credit-insurance' : 'basic-act' };
}

export function industry({ seed }: Aim): Condition {
  const which = draw(seed, 'industry');
  if (which < 0.25) {
    return { kind: 'industry', among: ALL_LETTERS, except: pick(EXCEPTED, seed, 'except') };
  }
  return { kind: 'industry', among: pick(which < 0.65 ? LETTERS : DIVISIONS, seed, 'among') };
}

export function employees({ seed }: Aim): Condition {
  if (happens(0.2, seed, 'least')) return number('employees', 'at-least', pick([1, 2, 5, 10], seed, 'few'));
  return number('employees', 'at-most', pick([5, 10, 20, 30, 50, 100, 300], seed, 'many'));
}

export function legalForm({ seed }: Aim): Condition {
  const forms: readonly (readonly LegalForm[])[] = [
    ['corporation'],
    ['corporation', 'sole-proprietor'],
    ['not-founded', 'sole-proprietor', 'corporation'],
    ['cooperative'],
  ];
  return { kind: 'legal-form', among: pick(forms, seed, 'form') };
}

export const years: Shape = ({ seed }) =>
  happens(0.6, seed, 'young')
    ? number('yearsSinceFounding', 'less-than', pick([1, 3, 5, 10], seed, 'years'))
    : number('yearsSinceFounding', 'at-least', pick([1, 2, 3, 10], seed, 'years'));

/** Of those whose rules name a day: firms founded since then. */
export const founded: Shape = ({ seed }) => ({
  ...{ kind: 'date', of: 'foundedOn', is: 'from' },
  day: pick(['2020-04-01', '2021-04-01', '2023-04-01', '2024-10-01'], seed, 'founded'),
});

/** What was begun before the fiscal year, or ends too late, is not paid for. */
export const starts: Shape = ({ seed }) =>
  happens(0.7, seed, 'begins')
    ? { kind: 'date', of: 'startsOn', is: 'from', day: pick(['2026-04-01', '2026-06-01'], seed, 'starts') }
    : { kind: 'date', of: 'startsOn', is: 'until', day: pick(['2026-12-31', '2027-01-31'], seed, 'starts') };

export const certification = (seed: string, at: number): Condition => ({
  kind: 'certification',
  among: happens(0.5, seed, at, 'two')
    ? [pick(CERTIFICATIONS, seed, at), pick(CERTIFICATIONS, seed, at, 'other')]
    : [pick(CERTIFICATIONS, seed, at)],
});

/** `half`: of the first or the second half of the list, so that no support asks one of them twice. */
export function commonQuestion({ seed }: Pick<Aim, 'seed'>, half: 0 | 1): Condition {
  const middle = COMMON_QUESTIONS.length / 2;
  const among = COMMON_QUESTIONS.slice(half * middle, (half + 1) * middle);
  const [id, text, wanted] = pick(among, seed, 'question', half);
  return { kind: 'question', id, text, wanted };
}

export function ownQuestion({ id, seed }: Aim): Condition {
  const text = pick(['この計画の認定を受けていますか', 'この事業の説明会に出ましたか'], seed, 'own');
  return { kind: 'question', id: `own-${id}`, text, wanted: true };
}

/** 賃上げをするか、認定を持つか */
export const eitherOf: Shape = ({ seed }) => ({
  kind: 'any',
  of: [
    number('wageRise', 'at-least', pick([1.5, 3, 5], seed, 'either')),
    happens(0.6, seed, 'or') ? certification(seed, 2) : commonQuestion({ seed }, 1),
  ],
});

/** 製造業は20人以下、商業・サービス業は5人以下 */
export const byIndustry: Shape = ({ seed }) => ({
  kind: 'any',
  of: [
    {
      kind: 'all',
      of: [
        { kind: 'industry', among: pick([['E'], ['D', 'E', 'H']], seed, 'first') },
        number('employees', 'at-most', 20),
      ],
    },
    {
      kind: 'all',
      of: [
        {
          kind: 'industry',
          among: pick(
            [
              ['I', 'M'],
              ['I', 'M', 'N'],
            ],
            seed,
            'second',
          ),
        },
        number('employees', 'at-most', 5),
      ],
    },
  ],
});

export const capital: Shape = ({ seed }) =>
  number('capital', 'at-most', pick([10, 30, 50, 100, 300], seed, 'yen') * 1_000_000);

export const salesFall: Shape = ({ seed }) =>
  number('salesFall', 'at-least', pick([3, 5, 10, 15, 20, 30], seed, 'fall'));

export const wageRise: Shape = ({ seed }) =>
  number('wageRise', 'at-least', pick([1.5, 2, 3, 4.5, 5], seed, 'rise'));

export const purpose: Shape = ({ purposes }) => ({ kind: 'purpose', among: purposes });
