import fc from 'fast-check';
import type { FirmProfile, IndustryCode, LegalForm } from '../../firms/index.ts';
import type { Condition, DateFact, NumberFact, Requirement } from '../condition.ts';
import type { Conditions } from './match.ts';

/** Few values of each fact, so that requirements meet, share and contradict each other often. */
export const PLACES = ['022012', '022021', '131016'];
const PREFECTURES = ['020001', '130001'];
export const INDUSTRIES: readonly IndustryCode[] = ['E', '09', 'I', '56', 'M', '751', '39', '391'];
export const FORMS: readonly LegalForm[] = ['corporation', 'sole-proprietor', 'not-founded'];
export const NUMBERS: readonly NumberFact[] = [
  ...(['capital', 'employees', 'yearsSinceFounding', 'salesFall', 'wageRise'] as const),
];
export const LIMITS = [1, 5, 20, 300];
const DATES: readonly DateFact[] = ['foundedOn', 'startsOn'];
const LAST_AND_FIRST = ['2023-03-31', '2023-04-01'];
/** The limits, and days on both sides of them. */
export const DAYS = ['2023-03-30', ...LAST_AND_FIRST, '2023-04-02'];
const CERTIFICATIONS = ['eruboshi', 'kurumin'] as const;
const PURPOSES = ['hiring', 'wages'] as const;
const QUESTIONS = ['a', 'b'];

const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });
const one = <T>(of: readonly T[]) => fc.constantFrom(...of);

export const anyNumber: fc.Arbitrary<Requirement> = fc.record({
  kind: fc.constant('number' as const),
  of: one(NUMBERS),
  is: one(['at-least', 'more-than', 'at-most', 'less-than'] as const),
  limit: one(LIMITS),
});

export const anyDate: fc.Arbitrary<Requirement> = fc.record({
  kind: fc.constant('date' as const),
  of: one(DATES),
  is: one(['from', 'until'] as const),
  day: one(LAST_AND_FIRST),
});

export const anyQuestion: fc.Arbitrary<Requirement> = fc.record({
  kind: fc.constant('question' as const),
  id: one(QUESTIONS),
  text: one(['計画がありますか', '計画をお持ちですか']),
  wanted: fc.boolean(),
});

export const anyHolding: fc.Arbitrary<Requirement> = fc.oneof(
  some(CERTIFICATIONS).map((among) => ({ kind: 'certification' as const, among })),
  some(PURPOSES).map((among) => ({ kind: 'purpose' as const, among })),
);

/** Requirements of every kind, now and then with a source. */
export const anyRequirement: fc.Arbitrary<Requirement & { source?: string }> = fc
  .tuple(
    fc.oneof<fc.Arbitrary<Requirement>[]>(
      fc.record({
        kind: fc.constant('size' as const),
        is: one(['small', 'small-or-medium'] as const),
        scheme: one(['basic-act', 'credit-insurance'] as const),
      }),
      fc.record(
        { kind: fc.constant('industry' as const), among: some(INDUSTRIES), except: some(INDUSTRIES) },
        { requiredKeys: ['kind', 'among'] },
      ),
      fc.record({
        kind: fc.constant('place' as const),
        of: one(['head-office', 'establishment'] as const),
        among: some([...PLACES, ...PREFECTURES]),
      }),
      some(FORMS).map((among) => ({ kind: 'legal-form' as const, among })),
      ...[anyNumber, anyDate, anyQuestion, anyHolding],
    ),
    fc.option(one(['公募要領 3ページ', '要綱 第2条']), { nil: undefined }),
  )
  .map(([requirement, source]) => (source === undefined ? requirement : { ...requirement, source }));

/** Conditions of such requirements to any depth, the shapes of real supports among them. */
export const conditionsOf = (requirement: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> => {
  const tree = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      requirement,
      ...(['all', 'any'] as const).map((kind) =>
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind, of })),
      ),
    ),
  })).node;
  const clause = fc.oneof(
    requirement,
    fc.array(requirement, { minLength: 2, maxLength: 3 }).map((of): Condition => ({ kind: 'any', of })),
  );
  const clauses = fc.array(clause, { maxLength: 5 }).map((of): Condition => ({ kind: 'all', of }));
  return fc.oneof(tree, clauses);
};

export const anyConditions: fc.Arbitrary<Conditions> = fc.record({
  condition: conditionsOf(anyRequirement),
  isComplete: fc.boolean(),
});

const number = fc.constantFrom(0, 1, 3, 5, 20, 21, 301);

/** A firm that has told everything. */
export const anyFirm: fc.Arbitrary<FirmProfile> = fc
  .record({
    legalForm: one(FORMS),
    industry: one(['09', '12', '56', '76', '751', '752', '391', '392'] as const),
    ...{ capital: number.map((each) => each * 1_000_000), employees: number, yearsSinceFounding: number },
    ...{ salesFall: number, wageRise: number, foundedOn: one(DAYS), startsOn: one(DAYS) },
    headOffice: one(PLACES),
    establishments: fc.subarray([...PLACES]),
    certifications: fc.subarray([...CERTIFICATIONS]),
    purposes: fc.subarray([...PURPOSES]),
    answers: fc.record({ a: fc.boolean(), b: fc.boolean() }),
  })
  .map((firm) => ({ ...firm, establishments: [...new Set([firm.headOffice, ...firm.establishments])] }));

const WIDER: Readonly<Record<string, readonly IndustryCode[]>> = {
  ...{ '09': ['E'], '12': ['E'], '56': ['I'], '76': ['M'], '751': ['75', 'M'], '752': ['75', 'M'] },
  ...{ '391': ['39', 'G'], '392': ['39', 'G'] },
};

/** A part of what a firm could tell: some of its facts, its industry perhaps only roughly. */
export const partOf = (firm: FirmProfile): fc.Arbitrary<FirmProfile> =>
  fc
    .tuple(
      fc.subarray(Object.keys(firm) as (keyof FirmProfile)[]),
      fc.constantFrom(firm.industry!, ...(WIDER[firm.industry!] ?? [])),
      fc.subarray(Object.entries(firm.answers ?? {})),
    )
    .map(([told, industry, answers]): FirmProfile => {
      const all: FirmProfile = { ...firm, industry, answers: Object.fromEntries(answers) };
      return Object.fromEntries(told.map((fact) => [fact, all[fact]]));
    });

export const anyFirmAndPart = anyFirm.chain((firm) => fc.tuple(fc.constant(firm), partOf(firm)));
