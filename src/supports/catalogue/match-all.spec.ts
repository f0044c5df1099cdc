import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import type { Condition } from '../condition.ts';
import { anyConditions, anyFirmAndPart } from '../matching/any.examples.ts';
import { match } from '../matching/match.ts';
import { meetsRequirement, truthOf } from '../matching/meets.ts';
import { isSame } from '../matching/requirement-key.ts';
import { compileConditions } from './catalogue.ts';
import { matchAll, matchAt, matcherOf } from './match-all.ts';

const matchesOf = (profile: FirmProfile, conditions: Parameters<typeof compileConditions>[0]) => {
  const catalogue = compileConditions(conditions);
  const matches = matchAll(catalogue, profile);
  const together = conditions.map((_, at) => matchAt(catalogue, matches, at));
  const single = matcherOf(catalogue, profile);
  expect(conditions.map((_, at) => single(at))).toEqual(together);
  return together;
};

const at20: Condition = { kind: 'number', of: 'employees', is: 'at-most', limit: 20 };
const from21: Condition = { kind: 'number', of: 'employees', is: 'at-least', limit: 21 };
const raise: Condition = { kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 };
const plan: Condition = { kind: 'question', id: 'plan', text: '計画がありますか', wanted: true };
const factory: Condition = { kind: 'industry', among: ['E'] };
const shop: Condition = { kind: 'industry', among: ['I'] };
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });

const firm: FirmProfile = { industry: '09', employees: 30, wageRise: 0, answers: { plan: false } };

describe('many supports at once are judged as each alone', () => {
  it.each<[string, Condition]>([
    ['条件がない', all()],
    ['条件が一つ', at20],
    ['すべて満たす', all(factory, from21)],
    ['二つとも足りない', all(at20, shop)],
    ['どちらか一つでよい', all(factory, any(shop, raise))],
    ['業種ごとに人数が違う', all(any(all(factory, at20), all(shop, from21)), plan)],
    ['深い入れ子', any(all(factory, any(at20, all(raise, plan))), shop)],
    ['同じ要件が二か所にある', all(any(raise, plan), any(raise, shop))],
    [
      '同じ要件が二か所に出典を変えてある',
      all({ ...raise, source: '要領' }, any({ ...raise, source: '要綱' }, shop)),
    ],
    ['一方を満たすと他方が崩れる', all(any(at20, raise), any(from21, plan))],
    ['どうしても満たせない', all(at20, from21)],
    ['選べるものが一つもない', all(factory, any())],
  ])('%s', (_, condition) => {
    const conditions = [{ condition, isComplete: true }];
    for (const profile of [firm, {}, { ...firm, wageRise: 5 }, { employees: 8 }]) {
      expect(matchesOf(profile, conditions)).toEqual([match(profile, conditions[0]!)]);
    }
  });

  it('whatever they ask for and whatever a firm has told', () => {
    fc.assert(
      fc.property(fc.array(anyConditions, { maxLength: 8 }), anyFirmAndPart, (conditions, [, told]) => {
        expect(matchesOf(told, conditions)).toEqual(conditions.map((each) => match(told, each)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('no firm', () => {
  it('loses a support for which it qualifies, however little it has told', () => {
    fc.assert(
      fc.property(fc.array(anyConditions, { maxLength: 8 }), anyFirmAndPart, (conditions, [whole, told]) => {
        const stays = ({ status }: { status: string }) => status === 'eligible' || status === 'likely';
        const before = matchesOf(told, conditions);
        matchesOf(whole, conditions).forEach((each, at) => {
          if (stays(each)) expect(before[at]).toSatisfy(stays);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('is refused without what, met together, would change the answer', () => {
    fc.assert(
      fc.property(fc.array(anyConditions, { maxLength: 8 }), anyFirmAndPart, (conditions, [, told]) => {
        matchesOf(told, conditions).forEach(({ status, against }, at) => {
          if (status !== 'near' && status !== 'ineligible') return;
          const then = truthOf(conditions[at]!.condition, (requirement) =>
            against.some((each) => isSame(each, requirement)) ? 'yes' : meetsRequirement(told, requirement),
          );
          expect(then).not.toBe('no');
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
