import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../condition.ts';
import { match } from '../matching/match.ts';
import type { Purpose } from '../purposes.ts';
import type { Support } from '../support.ts';
import { type AxisUse, axesOf, cellsOver, lengthsOf, type MatrixAxes, profileOf } from './axes.ts';
import { compareMatrices } from './compare.ts';
import { matrixOf } from './matrix.ts';
import { unpacked } from './packing.ts';

const TODAY = '2026-11-29';
const EVERY: AxisUse = [true, true, true, true];
/** Few of each, so that every cell is looked at one by one. */
const AXES: MatrixAxes = {
  ...axesOf(['022012', '022021']),
  industries: ['D', 'E', 'I', 'M'],
  purposes: ['wages', 'equipment', 'sales'],
};

const support = (id: string, condition: Condition, purposes: Purpose[] = ['wages']): Support => ({
  ...{ id, title: id, kind: 'subsidy', summary: id, purposes, condition, isComplete: true },
  operator: { name: '県', level: 'prefecture' },
});

const requirement: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ kind: 'size', is: 'small', scheme: 'basic-act' }),
  fc.constant<Condition>({ kind: 'size', is: 'small-or-medium', scheme: 'credit-insurance' }),
  fc
    .subarray(['D', 'E', 'I', '56'], { minLength: 1 })
    .map((among): Condition => ({ kind: 'industry', among })),
  fc
    .tuple(
      fc.constantFrom('head-office' as const, 'establishment' as const),
      fc.constantFrom('022012', '131016'),
    )
    .map(([of, place]): Condition => ({ kind: 'place', of, among: [place] })),
  fc
    .tuple(fc.constantFrom('employees' as const, 'capital' as const), fc.constantFrom(5, 20, 10_000_000))
    .map(([of, limit]): Condition => ({ kind: 'number', of, is: 'at-most', limit })),
  fc.constant<Condition>({ kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 }),
  fc.constant<Condition>({ kind: 'legal-form', among: ['corporation'] }),
  fc.constant<Condition>({ kind: 'purpose', among: ['equipment'] }),
  fc.constant<Condition>({ kind: 'certification', among: ['kurumin'] }),
  fc.constant<Condition>({ kind: 'question', id: 'q', text: 'q', wanted: true }),
);
const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    requirement,
    ...(['all', 'any'] as const).map((kind) =>
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind, of })),
    ),
  ),
})).node;
const some = fc
  .tuple(condition, fc.subarray<Purpose>(['wages', 'equipment', 'sales'], { minLength: 1 }))
  .map(([each, purposes]) => support('x', each, purposes));

/** The cells of a support, one by one, without any of the matrix's short cuts. */
const plainly = ({ purposes, ...conditions }: Support): string[] =>
  [...cellsOver(lengthsOf(AXES), EVERY)]
    .filter((cell) => purposes.includes(AXES.purposes[cell[3]]!))
    .filter((cell) => match(profileOf(AXES, cell), conditions).status !== 'ineligible')
    .map(String);

describe('the matrix', () => {
  it('says of every cell what matching says, whatever the condition', () => {
    fc.assert(
      fc.property(some, (each) => {
        const { appears } = unpacked(matrixOf([each], AXES, TODAY).supports.x!, lengthsOf(AXES));
        const found = [...cellsOver(lengthsOf(AXES), EVERY)].filter(appears).map(String);
        expect(found).toEqual(plainly(each));
      }),
      { numRuns: 60 },
    );
  });

  it('compares as one would cell by cell', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [before, after] = [matrixOf([one], AXES, TODAY), matrixOf([other], AXES, TODAY)];
        const { appeared, disappeared } = compareMatrices(before, after, () => null, String);
        const [was, is] = [plainly(one), plainly(other)];
        const count = (changes: readonly { cells: number }[]) => changes[0]?.cells ?? 0;
        expect(count(disappeared)).toBe(was.filter((cell) => !is.includes(cell)).length);
        expect(count(appeared)).toBe(is.filter((cell) => !was.includes(cell)).length);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what has ended, and is small: an axis on which nothing depends is not written', () => {
    const open = support('open', { kind: 'all', of: [] });
    const ended = {
      ...support('ended', { kind: 'all', of: [] }),
      calls: [{ id: '1', closesOn: '2026-11-28' }],
    };
    const { supports } = matrixOf([open, ended], AXES, TODAY);
    expect(Object.keys(supports)).toEqual(['open']);
    expect(supports.open).toMatch(/^:0:.{2,16}$/);
    expect(matrixOf([ended], AXES, '2026-11-28').supports).toHaveProperty('ended');
  });
});

describe('a comparison', () => {
  const names = (code: string) => ({ '022012': '青森市', '022021': '弘前市' })[code] ?? code;
  const everybody: Condition = { kind: 'all', of: [] };
  const inAomori: Condition = { kind: 'place', of: 'establishment', among: ['022012'] };
  const makers: Condition = { kind: 'industry', among: ['E'] };
  const compared = (before: Support[], after: Support[], axes = AXES) =>
    compareMatrices(
      matrixOf(before, AXES, TODAY),
      matrixOf(after, axes, TODAY),
      (id) => (id === 'told' ? '予算がなくなった' : null),
      names,
    );

  it('says in words for whom a support is gone', () => {
    expect(compared([support('a', everybody)], [support('a', inAomori)]).disappeared).toEqual([
      { support: 'a', cells: 2 * 6 * 4, examples: ['弘前市、賃上げ', '県外、賃上げ'], reason: null },
    ]);
    const { disappeared } = compared([support('a', everybody)], [support('a', makers)]);
    expect(disappeared[0]).toMatchObject({
      examples: ['建設業、賃上げ', '卸売業、小売業、賃上げ', '宿泊業、飲食サービス業、賃上げ'],
    });
  });

  it('says that a support is gone for all, with the reason where somebody has said one', () => {
    const { appeared, disappeared } = compared(
      [support('a', makers), support('told', makers)],
      [support('b', makers)],
    );
    expect(appeared.map(({ support }) => support)).toEqual(['b']);
    expect(disappeared.map(({ support, reason }) => [support, reason])).toEqual([
      ['a', null],
      ['told', '予算がなくなった'],
    ]);
  });

  it('notices a purpose that was taken away', () => {
    const { disappeared } = compared(
      [support('a', everybody, ['wages', 'sales'])],
      [support('a', everybody, ['wages'])],
    );
    expect(disappeared).toMatchObject([{ cells: 3 * 6 * 4, examples: ['販路開拓'] }]);
  });

  it('does not take a new kind of firm, or one that is not asked for any more, for a change', () => {
    const wider = { ...AXES, purposes: [...AXES.purposes, 'energy'], industries: ['E', 'D'] } as MatrixAxes;
    const all = [support('a', everybody, ['wages', 'energy'])];
    expect(compared(all, all, wider)).toEqual({ appeared: [], disappeared: [] });
    expect(compared(all, [support('a', inAomori)], wider).disappeared).toMatchObject([{ cells: 2 * 6 * 2 }]);
  });
});
