import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import type { Condition, Requirement } from '../condition.ts';
import { match } from './match.ts';
import { meets } from './meets.ts';

const AOMORI_SHI = '022012';
const HIROSAKI_SHI = '022021';

const small: Requirement = { kind: 'size', is: 'small-or-medium', scheme: 'basic-act' };
const inAomori: Requirement = { kind: 'place', of: 'establishment', among: [AOMORI_SHI] };
const inPrefecture: Requirement = { kind: 'place', of: 'establishment', among: ['020001'] };
const makesThings: Requirement = { kind: 'industry', among: ['E'] };
const raisesWages: Requirement = { kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 };
const hasPlan: Requirement = {
  kind: 'question',
  id: 'plan',
  text: '計画の認定を受けていますか',
  wanted: true,
};

/** 県内の中小製造業で、賃上げをするか、計画の認定を受けたもの */
const condition: Condition = {
  kind: 'all',
  of: [small, inAomori, makesThings, { kind: 'any', of: [raisesWages, hasPlan] }],
};

const factory: FirmProfile = { industry: '09', employees: 8, establishments: [AOMORI_SHI] };

describe('省力化の補助は', () => {
  it.each<[string, FirmProfile, object]>([
    ['賃上げをする工場は、対象', { ...factory, wageRise: 3 }, { status: 'eligible', open: [], against: [] }],
    ['賃上げも計画も聞いていなければ、見込み', factory, { status: 'likely', open: [raisesWages, hasPlan] }],
    [
      '計画だけが残っていれば、それを聞く',
      { ...factory, wageRise: 1 },
      { status: 'likely', open: [hasPlan] },
    ],
    [
      '賃上げも計画もしなければ、あと一つ',
      { ...factory, wageRise: 1, answers: { plan: false } },
      { status: 'near', against: [raisesWages] },
    ],
    [
      '弘前の工場は、場所だけが違っても惜しくはない',
      { ...factory, wageRise: 3, establishments: [HIROSAKI_SHI] },
      { status: 'ineligible', against: [inAomori] },
    ],
    [
      '弘前の飲食店は、二つが足りない',
      { industry: '76', employees: 3, establishments: [HIROSAKI_SHI], wageRise: 5 },
      { status: 'ineligible', against: [inAomori, makesThings] },
    ],
    ['何も聞いていなければ、見込み', {}, { status: 'likely', against: [] }],
  ])('%s', (_, profile, expected) => {
    expect(match(profile, { condition, isComplete: true })).toMatchObject(expected);
  });

  it('条件が全部は書かれていなければ、見込みまで', () => {
    const profile = { ...factory, wageRise: 3 };
    expect(match(profile, { condition, isComplete: false })).toMatchObject({ status: 'likely', open: [] });
  });
});

describe('an answer', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const requirement = fc
    .constantFrom(...ids)
    .map((id): Condition => ({ kind: 'question', id, text: id, wanted: true }));
  const conditions = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      requirement,
      ...(['all', 'any'] as const).map((kind) =>
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind, of })),
      ),
    ),
  })).node;
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.boolean());
  const met = (said: Record<string, boolean>, against: readonly Requirement[]) => ({
    ...said,
    ...Object.fromEntries(against.map((each) => [each.kind === 'question' ? each.id : '', true])),
  });

  it('never excludes a firm that could still qualify, and what is against it would change it', () => {
    fc.assert(
      fc.property(conditions, answers, (tree, said) => {
        const { status, against } = match({ answers: said }, { condition: tree, isComplete: true });
        const everythingElse = { ...Object.fromEntries(ids.map((id) => [id, true])), ...said };
        const couldQualify = meets({ answers: everythingElse }, tree) === 'yes';
        expect(['eligible', 'likely'].includes(status)).toBe(couldQualify);
        if (!couldQualify) expect(meets({ answers: met(said, against) }, tree)).not.toBe('no');
      }),
    );
  });

  it('names as few as would do', () => {
    const sets = Array.from({ length: 2 ** ids.length }, (_, which) =>
      ids.filter((_id, at) => Math.floor(which / 2 ** at) % 2 === 1),
    );
    fc.assert(
      fc.property(conditions, answers, (tree, said) => {
        const changed = (set: string[]) => ({ ...said, ...Object.fromEntries(set.map((id) => [id, true])) });
        const enough = sets.filter((set) => meets({ answers: changed(set) }, tree) !== 'no');
        const fewest = Math.min(...enough.map((set) => set.filter((id) => said[id] === false).length));
        const { against } = match({ answers: said }, { condition: tree, isComplete: true });
        expect(against).toHaveLength(fewest);
      }),
    );
  });
});

describe('本店と事業所の所在地は、互いに分かる', () => {
  const headOffice: Requirement = { kind: 'place', of: 'head-office', among: [AOMORI_SHI] };
  it.each<[string, FirmProfile, Requirement, string]>([
    ['本店が青森市なら、事業所は青森市にある', { headOffice: AOMORI_SHI }, inAomori, 'yes'],
    ['本店が弘前市でも、事業所は分からない', { headOffice: HIROSAKI_SHI }, inAomori, 'unknown'],
    ['事業所が青森市だけなら、本店も青森市', { establishments: [AOMORI_SHI] }, headOffice, 'yes'],
    ['事業所が青森市になければ、本店もない', { establishments: [HIROSAKI_SHI] }, headOffice, 'no'],
    ['青森県を対象とする支援は、青森市の事業所も対象', { establishments: [AOMORI_SHI] }, inPrefecture, 'yes'],
    ['青森県の外は対象でない', { establishments: ['032018'] }, inPrefecture, 'no'],
    [
      '青森県としか聞いていなければ、青森市かは分からない',
      { establishments: ['020001'] },
      inAomori,
      'unknown',
    ],
    [
      '事業所が両方にあれば、本店は分からない',
      { establishments: [AOMORI_SHI, HIROSAKI_SHI] },
      headOffice,
      'unknown',
    ],
  ])('%s', (_, profile, requirement, expected) => {
    expect(meets(profile, requirement)).toBe(expected);
  });
});
