import { shortEra } from '../../src/values/index.ts';
import { draw, drawInteger } from './draw.ts';
import { DIVISIONS, GROUPS, INDICATORS, KINDS, SHARES, SUBJECTS, TEAMS, WORKS } from './words.ts';

/** A made-up program in one fiscal year. Amounts in 千円. */
export interface MadeUpProgram {
  policy: number;
  /** Another policy that lists it again (再掲). */
  relistedUnder: number | null;
  group: string;
  name: string;
  isNew: boolean;
  isPriority: boolean;
  isKeyResult: boolean;
  cost: number;
  national: number;
  other: number;
  general: number;
  period: string;
  division: string;
  team: string;
  overview: string;
  result: string;
  indicators: { label: string; previous: string; current: string }[];
}

const of = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** The policy of each of `count` programs, so that every policy has one as soon as there are eight. */
function policyOf(index: number, count: number): number {
  const place = ((index + 0.5) / count) * SHARES.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  const at = SHARES.findIndex((share) => {
    sum += share;
    return place < sum;
  });
  return at + 1;
}

/** 48 subjects × 20 works × 5 kinds: no two of 4,800 programs share a name. */
function nameOf(index: number, seed: number): string {
  const subject = of(SUBJECTS, index + seed);
  const work = of(WORKS, Math.floor(index / SUBJECTS.length) + index);
  const kind = of(KINDS, Math.floor(index / (SUBJECTS.length * WORKS.length)) + index);
  return `${subject}${work}${kind}`;
}

const countIn = (year: number, seed: number, index: number, at: number, unit: string): number =>
  drawInteger(3, unit === '%' ? 97 : 940, 'count', seed, index, at, year);

function indicatorsOf(
  seed: number,
  index: number,
  fiscalYear: number,
  isNew: boolean,
): MadeUpProgram['indicators'] {
  const stated = drawInteger(1, INDICATORS.length, 'indicators', seed, index);
  return INDICATORS.slice(0, stated).map(({ label, unit, prefix }, at) => {
    const value = (year: number) =>
      `${prefix}${countIn(year, seed, index, at, unit).toLocaleString('en')}${unit}`;
    return { label, previous: isNew ? '—' : value(fiscalYear - 1), current: value(fiscalYear) };
  });
}

function moneyOf(seed: number, index: number, fiscalYear: number) {
  const cost = drawInteger(120, 48_000, 'cost', seed, index, fiscalYear);
  const national = draw('national', seed, index) < 0.4 ? Math.floor(cost / 2) : 0;
  const other = draw('other', seed, index) < 0.1 ? Math.floor(cost / 5) : 0;
  return { cost, national, other, general: cost - national - other };
}

/** The `index`th of `count` programs; over the years it keeps its name, division and indicators. */
export function madeUpProgram(seed: number, index: number, count: number, fiscalYear: number): MadeUpProgram {
  const name = nameOf(index, seed);
  const isNew = draw('new', seed, index, fiscalYear) < 0.1;
  const start = isNew ? fiscalYear : fiscalYear - drawInteger(1, 9, 'start', seed, index);
  const policy = policyOf(index, count);
  const indicators = indicatorsOf(seed, index, fiscalYear, isNew);
  return {
    policy,
    relistedUnder: policy === 1 && index % 10 === 3 ? 2 : policy === 4 && index % 5 === 2 ? 6 : null,
    group: of(GROUPS, Math.floor(index / 7)),
    name,
    isNew,
    isPriority: draw('priority', seed, index) < 0.3,
    isKeyResult: draw('key', seed, index) < 0.5,
    ...moneyOf(seed, index, fiscalYear),
    period: `${shortEra(start)}-${shortEra(fiscalYear + 1)}`,
    division: of(DIVISIONS, index),
    team: of(TEAMS, Math.floor(index / 3)),
    overview: `${name}として、県内の事業者が現場で困っていることを聞き取り、専門の相談員が手立てをともに考える。`,
    result: `${name}では、各地の商工団体とともに説明の場を設け、希望する事業者を訪ねた。`,
    indicators,
  };
}
