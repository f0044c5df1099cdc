import type { AnnualReport, Indicator, MasterRow } from '../../src/ledger/index.ts';
import { compareKey, formatFiscalYear } from '../../src/values/index.ts';

/** What a division says of a program this year; of this the test knows what the report must be. */
export interface Given {
  name: string;
  /** As printed: the one that answers first. */
  divisions: readonly string[];
  office: string;
  /** The original first; the place counts under its policy. */
  listings: readonly { policy: number; place: number }[];
  isNew: boolean;
  isPriority: boolean;
  isKeyResult: boolean;
  period: string;
  foundation: string;
  money: Money;
  team: string;
  overview: string;
  result: string;
  indicators: readonly GivenIndicator[];
}

export type Money = Readonly<Record<'cost' | 'national' | 'other' | 'general', number | null>>;

export interface GivenIndicator {
  label: string;
  previous: string;
  current: string;
}

/** What happened to programs and divisions between the two years. */
export interface Happened {
  fiscalYear: number;
  renamedDivision: { from: string; to: string };
  ended: string;
  renamed: { from: string; to: string };
  merged: { from: readonly string[]; to: string };
  split: { from: string; to: readonly string[] };
  /** In the order in which they were added. */
  begun: readonly { name: string; policy: number; division: string }[];
}

/** Every program of this year with what is said of it, made of last year's report. */
export function thisYear(last: AnnualReport, happened: Happened): Given[] {
  const { ended, merged, split, renamed, begun } = happened;
  const was = programsOf(last);
  const fate = (name: string): string[] => {
    if (name === ended || merged.from.slice(1).includes(name)) return [];
    if (name === merged.from[0]) return [merged.to];
    if (name === split.from) return [...split.to];
    return [name === renamed.from ? renamed.to : name];
  };
  const rowsOf = (name: string) =>
    merged.from.includes(name)
      ? was.filter((each) => merged.from.includes(each.row.name))
      : [each(was, name)];
  const going = was.flatMap((one) => {
    const names = fate(one.row.name);
    return names.map((name, part) =>
      goesOn(one, { name, part, happened, rows: rowsOf(one.row.name), isPart: names.length > 1 }),
    );
  });
  return [...going, ...begun.map((one, at) => begins(one, at, happened))];
}

interface Was {
  row: MasterRow;
  at: number;
  listings: readonly { policy: number; place: number }[];
  sheet: { team: string; overview: string; indicators: readonly Indicator[] };
}

const each = (was: readonly Was[], name: string): Was => was.find(({ row }) => row.name === name)!;

/** The programs of a report, each with all rows in which it stands. */
function programsOf({ masterList, programs }: AnnualReport): Was[] {
  const originals = masterList.filter(({ isRelisting }) => !isRelisting);
  return originals.map((row, at) => {
    const rows = masterList.filter(({ programId }) => programId === row.programId);
    const sheet = programs.find((entry) => entry.programId === row.programId && !entry.isRelisting)!;
    const indicators = sheet.indicators.filter((one) => !isSaidTwice(one, sheet.indicators));
    return {
      ...{ row, at },
      listings: [row, ...rows.filter((one) => one !== row)].map((one) => ({
        policy: one.policy,
        place: masterList.indexOf(one),
      })),
      sheet: { team: sheet.teams.join('\n'), overview: sheet.overview, indicators },
    };
  });
}

/** Paper that splits a row over two lines may say it twice. */
const isSaidTwice = ({ continuationOf, label, current }: Indicator, all: readonly Indicator[]): boolean =>
  all.some((one) => one.line === continuationOf && one.label === label && one.current === current);

interface Going {
  name: string;
  part: number;
  isPart: boolean;
  /** Of all programs that became this one. */
  rows: readonly Was[];
  happened: Happened;
}

function goesOn({ row, at, listings, sheet }: Was, { name, part, isPart, rows, happened }: Going): Given {
  const [first = '', ...others] = row.divisions;
  const [, division = '', office = ''] = /^([^(]+)(?:\((.+)\))?$/.exec(first) ?? [];
  const indicators = rows.flatMap((each) => each.sheet.indicators);
  return {
    ...{ name, divisions: [today(division, happened), ...others], office },
    listings: listings.map(({ policy, place }) => ({ policy, place: place + part / 10 })),
    ...{ isNew: false, isPriority: row.isPriority, isKeyResult: row.isKeyResult },
    ...{ period: prolonged(row.period ?? '', happened.fiscalYear), foundation: row.foundation ?? '' },
    money: grown(isPart ? halved(row) : sumOf(rows.map((each) => each.row)), at),
    team: sheet.team,
    overview: sheet.overview === '' ? `${name}を行う。` : sheet.overview,
    result: `${formatFiscalYear(happened.fiscalYear)}は、計画のとおりに${name}を行い、県内の事業者に広く使われた。`,
    indicators: indicators.map(({ label, current }, row) => ({
      ...{ label, previous: current },
      current: isAddedUp(indicators) ? current : moved(current, at + row),
    })),
  };
}

function begins(
  { name, policy, division }: Happened['begun'][number],
  at: number,
  happened: Happened,
): Given {
  return {
    ...{ name, divisions: [today(division, happened)], office: '' },
    listings: [{ policy, place: 100_000 + at }],
    ...{
      isNew: true,
      isPriority: at % 2 === 0,
      isKeyResult: false,
      period: `R${reiwa(happened.fiscalYear)}-`,
      foundation: '',
    },
    money: { cost: 1000 + at, national: 400, other: null, general: 600 + at },
    team: `${division} 企画グループ`,
    overview: `${name}により、県内の中小企業を支える。`,
    result: `この年度に${name}を始め、説明会を開いた。`,
    indicators: [{ label: '説明会の参加者数', previous: '', current: `延べ${30 + at}名` }],
  };
}

const today = (division: string, { renamedDivision: { from, to } }: Happened): string =>
  compareKey(division) === compareKey(from) ? to : division;

/** What goes on has not ended last year: R1-R2 → R1-R3, R2 → R2-R3; an open end stays open. */
function prolonged(period: string, fiscalYear: number): string {
  const [start = '', end = start] = period.split('-');
  const hasEnded = end !== '' && Number(end.replace('R', '')) < reiwa(fiscalYear);
  return hasEnded ? `${start}-R${reiwa(fiscalYear)}` : period;
}

const reiwa = (fiscalYear: number): number => fiscalYear - 2018;

/** Some four percent more; every thirteenth program so much that it is asked why. */
function grown({ cost, national, other, general }: Money, at: number): Money {
  const grow = (amount: number | null) => amount && Math.floor(amount * (at % 13 === 12 ? 1.6 : 1.04));
  if (cost === null) return { cost: 0, national: null, other: null, general: null };
  const parts = { national: grow(national), other: grow(other), general: grow(general) };
  return { cost: (parts.national ?? 0) + (parts.other ?? 0) + (parts.general ?? 0), ...parts };
}

const halved = ({ national, other, general, cost }: Money): Money => {
  const half = (amount: number | null) => amount && Math.floor(amount / 2);
  return { cost, national: half(national), other: half(other), general: half(general) };
};

function sumOf(all: readonly Money[]): Money {
  const sum = (key: keyof Money) => {
    const stated = all.flatMap((each) => each[key] ?? []);
    return stated.length === 0 ? null : stated.reduce((a, b) => a + b, 0);
  };
  return { cost: sum('cost'), national: sum('national'), other: sum('other'), general: sum('general') };
}

/** A table that adds itself up stays as it was, so that it is still right. */
const isAddedUp = (indicators: readonly Indicator[]): boolean =>
  indicators.some(({ label }) => label.includes('計'));

/** The first number a tenth higher, and every seventeenth one twice as high; what has no number stays as it is. */
function moved(text: string, at: number): string {
  if (text === '') return '中止';
  return text.replace(/\d[\d,]*(?!\d*[.．])/, (digits) => {
    const value = Number(digits.replaceAll(',', ''));
    const next = at % 17 === 16 ? value * 2 : value + Math.floor(value / 10);
    return digits.includes(',') ? next.toLocaleString('en-US') : String(next);
  });
}
