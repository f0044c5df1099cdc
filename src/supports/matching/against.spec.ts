import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import { type Fact, factsOf } from '../catalogue/facts.ts';
import type { Condition, Requirement } from '../condition.ts';
import {
  anyDate,
  anyFirmAndPart,
  anyHolding,
  anyNumber,
  anyQuestion,
  conditionsOf,
  DAYS,
  FORMS,
  PLACES,
} from './any.examples.ts';
import { match } from './match.ts';
import { meets, meetsRequirement } from './meets.ts';

const at20: Requirement = { kind: 'number', of: 'employees', is: 'at-most', limit: 20 };
const from21: Requirement = { kind: 'number', of: 'employees', is: 'at-least', limit: 21 };
const raise: Requirement = { kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 };
const plan: Requirement = { kind: 'question', id: 'plan', text: '計画がありますか', wanted: true };
const inAomori: Requirement = { kind: 'place', of: 'head-office', among: [PLACES[0]!] };
const inHirosaki: Requirement = { kind: 'place', of: 'head-office', among: [PLACES[1]!] };
const notFounded: Requirement = { kind: 'legal-form', among: ['not-founded'] };
const sole: Requirement = { kind: 'legal-form', among: ['sole-proprietor'] };
const small: Requirement = { kind: 'size', is: 'small', scheme: 'basic-act' };
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });

const firm: FirmProfile = {
  ...{ industry: '09', employees: 30, wageRise: 0, headOffice: PLACES[1]!, legalForm: 'corporation' },
  answers: { plan: false },
};

describe('30人で、賃上げも計画もない弘前の工場に足りないのは', () => {
  it.each<[string, Condition, string, Requirement[]]>([
    [
      '二か所で求められる賃上げは、一つ',
      all({ ...raise, source: '要領' }, { ...raise, source: '要綱' }),
      'near',
      [{ ...raise, source: '要領' } as Requirement],
    ],
    ['どちらでもよければ、変えられるほう', any(inAomori, raise), 'near', [raise]],
    ['人数を減らすと他が崩れるなら、賃上げ', all(any(at20, raise), any(from21, plan)), 'near', [raise]],
    ['小規模になると他が崩れるなら、計画', all(any(small, plan), any(from21, raise)), 'near', [plan]],
    [
      '本店を移すと他が崩れるなら、賃上げと計画',
      all(any(inAomori, all(raise, plan)), inHirosaki),
      'ineligible',
      [raise, plan],
    ],
    [
      '二つの形態にはなれないから、本店',
      all(notFounded, any(sole, inAomori)),
      'ineligible',
      [notFounded, inAomori],
    ],
    ['どうしても満たせなければ、足りないもの', all(at20, from21), 'near', [at20]],
  ])('%s', (_, condition, status, against) => {
    expect(match(firm, { condition, isComplete: true })).toEqual({ status, open: [], against });
  });
});

describe('a firm that differs only in what speaks against it', () => {
  const only = <T>(of: readonly T[]) => fc.constantFrom(...of).map((each) => [each]);
  const plain: fc.Arbitrary<Requirement> = fc.oneof<fc.Arbitrary<Requirement>[]>(
    ...[anyNumber, anyDate, anyQuestion, anyHolding],
    only(['E', 'I']).map((among) => ({ kind: 'industry' as const, among })),
    only(FORMS).map((among) => ({ kind: 'legal-form' as const, among })),
    fc
      .tuple(fc.constantFrom('head-office' as const, 'establishment' as const), only(PLACES))
      .map(([of, among]) => ({ kind: 'place' as const, of, among })),
  );
  const numbers = [0, 1, 2, 4, 5, 6, 19, 20, 21, 299, 300, 301];
  const subsets = <T>([first, ...others]: readonly T[]): T[][] =>
    first === undefined ? [[]] : subsets(others).flatMap((set) => [set, [first, ...set]]);

  /** All that a firm may be in one respect. */
  function changesOf(fact: Fact): ((firm: FirmProfile) => FirmProfile)[] {
    const changed = (change: FirmProfile) => (before: FirmProfile) => ({ ...before, ...change });
    if (fact.startsWith('question:')) {
      const id = fact.slice('question:'.length);
      return [true, false].map((answer) => (before) => ({
        ...before,
        answers: { ...before.answers, [id]: answer },
      }));
    }
    switch (fact) {
      case 'industry':
        return ['09', '56', '76'].map((industry) => changed({ industry }));
      case 'legalForm':
        return FORMS.map((legalForm) => changed({ legalForm }));
      case 'headOffice':
        return PLACES.map((headOffice) => changed({ headOffice }));
      case 'establishments':
        return subsets(PLACES)
          .filter((each) => each.length > 0)
          .map((establishments) => changed({ establishments }));
      case 'certifications':
        return subsets(['eruboshi', 'kurumin']).map((certifications) => changed({ certifications }));
      case 'purposes':
        return subsets(['hiring', 'wages']).map((purposes) => changed({ purposes }));
      case 'foundedOn':
      case 'startsOn':
        return DAYS.map((day) => changed({ [fact]: day }));
      default:
        return numbers.map((value) => changed({ [fact]: value }));
    }
  }

  const isWhole = ({ headOffice, establishments }: FirmProfile) =>
    headOffice === undefined || establishments === undefined || establishments.includes(headOffice);

  function* changedIn(before: FirmProfile, facts: readonly Fact[]): Generator<FirmProfile> {
    const [fact, ...others] = facts;
    if (fact === undefined) {
      if (isWhole(before)) yield before;
      return;
    }
    for (const change of [(same: FirmProfile) => same, ...changesOf(fact)]) {
      yield* changedIn(change(before), others);
    }
  }

  const factsIn = (requirements: readonly Requirement[]) => [...new Set(requirements.flatMap(factsOf))];
  const leavesOf = (condition: Condition): Requirement[] =>
    condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition];

  function isThere(firms: Iterable<FirmProfile>, wanted: (firm: FirmProfile) => boolean): boolean {
    for (const each of firms) if (wanted(each)) return true;
    return false;
  }

  it('can get the support, unless nobody can who is like it in everything that the support does not ask', () => {
    fc.assert(
      fc.property(conditionsOf(plain), anyFirmAndPart, (condition, [, told]) => {
        const leaves = leavesOf(condition);
        fc.pre(factsIn(leaves).length <= 5);
        const { against, status } = match(told, { condition, isComplete: true });
        if (status !== 'near' && status !== 'ineligible') return;
        const meetsThem = (each: FirmProfile) =>
          against.every((one) => meetsRequirement(each, one) === 'yes');
        const found = isThere(
          changedIn(told, factsIn(against)),
          (each) => meetsThem(each) && meets(each, condition) !== 'no',
        );
        const gets = (each: FirmProfile) => meets(each, condition) === 'yes';
        if (!found) expect(isThere(changedIn(told, factsIn(leaves)), gets)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
