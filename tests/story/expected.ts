import type { AnnualReport } from '../../src/ledger/index.ts';
import type { Given, Money } from './this-year.ts';

/** The rows of the master list that must be printed, in the order of the paper. */
export function expectedRows(given: readonly Given[]) {
  const listed = given.flatMap((one) =>
    one.listings.map(({ policy, place }, index) => ({ one, policy, place, isRelisting: index > 0 })),
  );
  return listed
    .sort((a, b) => a.policy - b.policy || a.place - b.place)
    .map(({ one, policy, isRelisting }) => ({
      ...{ policy, name: one.name, ...one.money, isRelisting, divisions: printed(one) },
      ...{ isNew: one.isNew, isPriority: one.isPriority, isKeyResult: one.isKeyResult },
      ...{ period: one.period, foundation: one.foundation },
    }));
}

const printed = ({ divisions: [first = '', ...others], office }: Given): string[] => [
  office === '' ? first : `${first}(${office})`,
  ...others,
];

/** The same of a report that was made, or read from paper. */
export const rowsOf = ({ masterList }: Pick<AnnualReport, 'masterList'>) =>
  masterList.map((row) => ({
    ...{ policy: row.policy, name: row.name, isRelisting: row.isRelisting, divisions: row.divisions },
    ...{ cost: row.cost, national: row.national, other: row.other, general: row.general },
    ...{ isNew: row.isNew, isPriority: row.isPriority, isKeyResult: row.isKeyResult },
    ...{ period: row.period ?? '', foundation: row.foundation ?? '' },
  }));

/** What a policy costs with and without what is relisted under it, and all together, in 千円. */
export function expectedSums(given: readonly Given[]): Record<string, number> {
  const sum = (of: readonly Given[]) => of.reduce((total, { money }) => total + (money.cost ?? 0), 0);
  const policies = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((policy): [string, number][] => {
    const own = given.filter(({ listings }) => listings[0]!.policy === policy);
    const all = given.filter(({ listings }) => listings.some((each) => each.policy === policy));
    return [
      [`${policy}`, sum(own)],
      ...(all.length > own.length ? [[`${policy} 再掲含む`, sum(all)] as [string, number]] : []),
    ];
  });
  return { ...Object.fromEntries(policies), 合計: sum(given) };
}

export const sumsOf = ({ subtotals }: Pick<AnnualReport, 'subtotals'>): Record<string, number | null> =>
  Object.fromEntries(
    subtotals
      .filter(({ where }) => where === 'master')
      .map(({ policies, includesRelistings, isGrandTotal, cost }) => [
        isGrandTotal ? '合計' : `${policies[0]}${includesRelistings ? ' 再掲含む' : ''}`,
        cost,
      ]),
  );

type Sheet = Pick<Given, 'name' | 'overview' | 'result'> & {
  cost: Money['cost'];
  indicators: (readonly [label: string, previous: string, current: string])[];
};

/** The sheet of every program, by its name. */
export const expectedSheets = (given: readonly Given[]): Map<string, Sheet> =>
  new Map(
    given.map(({ name, overview, result, money, indicators }) => [
      name,
      {
        ...{ name, overview, result, cost: money.cost },
        indicators: indicators.map((each) => [each.label, each.previous, each.current] as const),
      },
    ]),
  );

export const sheetsOf = ({ programs }: Pick<AnnualReport, 'programs'>): Map<string, Sheet> =>
  new Map(
    programs
      .filter(({ isRelisting }) => !isRelisting)
      .map(({ name, overview, result, cost, indicators }) => [
        name,
        {
          ...{ name, overview, result, cost },
          indicators: indicators.map((each) => [each.label, each.previous, each.current] as const),
        },
      ]),
  );

/** Of sheets on paper, where texts and long cells are broken into lines: what is counted, by name. */
export const figuresOf = (sheets: ReadonlyMap<string, Sheet>) =>
  Object.fromEntries(
    [...sheets].map(([name, { cost, indicators }]) => [
      name,
      { cost, indicators: indicators.map((cells) => cells.map((cell) => cell.replace(/\s/g, ''))) },
    ]),
  );
