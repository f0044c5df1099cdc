import fc from 'fast-check';
import { MAJOR_INDUSTRIES } from '../../firms/index.ts';
import type { Amount, LoanTerms } from '../amounts/amount.ts';
import type { Call } from '../calls/call.ts';
import type { Condition, Requirement } from '../condition.ts';
import { SUPPORT_KINDS, type SupportKind } from '../kinds.ts';
import { PURPOSES, type Purpose, purposeOfWord } from '../purposes.ts';
import type { Contact, Operator, Paper, Support } from '../support.ts';
import { plainTerm } from './cells/number.ts';
import { partsOf } from './conditions/parts.ts';
import { type NamedPlace, placesOf, withMunicipalities } from './places.ts';
import { saysOnlyRate } from './warnings/amounts.ts';

/** Municipalities as the register has them. */
export const MUNICIPALITIES: readonly NamedPlace[] = [
  { code: '022012', name: '青森市' },
  { code: '022021', name: '弘前市' },
  { code: '022039', name: '八戸市' },
  { code: '023213', name: '鰺ヶ沢町' },
  { code: '023019', name: '平内町' },
];

const PLACES = [...MUNICIPALITIES.map(({ code }) => code), '020001', '030007', '130001'];

/** Words of a given kind of sign; trimmed, as a support keeps them. */
const words = (signs: string, most: number) =>
  fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: most })
    .map((text) => text.trim())
    .filter((text) => text !== '');

const PLAIN_SIGNS = 'あ県の事業、。（）・1%円=-－＝@,"\'ｱ😀';
const plain = (most = 20) => words(PLAIN_SIGNS.replace('ｱ', ''), most);
/** With everything that a cell parts, folds or reads otherwise. */
const awkward = (most = 20) => words(`${PLAIN_SIGNS};；|｜\n\t:：`, most);

type Text = (most?: number) => fc.Arbitrary<string>;

const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const yen = fc.integer({ min: 0, max: 100_000_000 });
const rate = fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10);
const url = fc.constantFrom('https://example.jp/a', 'https://example.jp/b?c=1&d=2');
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/);
const industry = fc.constantFrom(...Object.keys(MAJOR_INDUSTRIES), '09', '58', '75');

/** Optional fields: each there or not. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...required: (keyof T)[]) =>
  fc.record(model, { requiredKeys: required as never }) as unknown as fc.Arbitrary<T>;

const number = fc.record({
  kind: fc.constant('number' as const),
  of: fc.constantFrom('employees' as const, 'capital' as const, 'yearsSinceFounding' as const),
  is: fc.constantFrom('at-least' as const, 'more-than' as const, 'at-most' as const, 'less-than' as const),
  limit: fc.integer({ min: 0, max: 100_000_000 }),
});
const date = fc.record({
  kind: fc.constant('date' as const),
  of: fc.constantFrom('foundedOn' as const, 'startsOn' as const),
  is: fc.constantFrom('from' as const, 'until' as const),
  day,
});
const place = (of: readonly ('head-office' | 'establishment')[]): fc.Arbitrary<Requirement> =>
  fc.record({
    kind: fc.constant('place' as const),
    of: fc.constantFrom(...of),
    among: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 4 }),
  });
const industries = (most: number): fc.Arbitrary<Requirement> =>
  fc.record({
    kind: fc.constant('industry' as const),
    among: fc.uniqueArray(industry, { minLength: 1, maxLength: most }),
  });

/** Conditions that columns hold: a place, industries, numbers. */
const inColumns = (hasNumbers: boolean): fc.Arbitrary<Condition> =>
  fc
    .tuple(
      fc.option(place(['establishment']), { nil: undefined }),
      fc.option(industries(3), { nil: undefined }),
      hasNumbers ? fc.array(number, { maxLength: 3 }) : fc.constant([]),
    )
    .map(([where, what, numbers]) => ({ kind: 'all', of: [where ?? [], what ?? [], numbers].flat() }));

/** Conditions of every kind. */
const anyCondition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2 },
    place(['head-office', 'establishment']),
    industries(12),
    number as fc.Arbitrary<Condition>,
    fc.constant<Condition>({ kind: 'size', is: 'small', scheme: 'basic-act' }),
    fc.constant<Condition>({ kind: 'industry', among: ['E'], except: ['09'] }),
    date as fc.Arbitrary<Condition>,
    fc.constant<Condition>({ kind: 'question', id: 'plan', text: '計画がありますか', wanted: true }),
    fc.record({ kind: fc.constant('all' as const), of: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('any' as const),
      of: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).node;

const calls = (text: Text): fc.Arbitrary<Call[]> =>
  fc
    .uniqueArray(
      record<Omit<Call, 'id'>>({
        ...{ name: text(), opensOn: day, closesOn: day, budget: yen, endedOn: day, note: text() },
      }).map((call) =>
        call.opensOn !== undefined && call.closesOn !== undefined && call.opensOn > call.closesOn
          ? { ...call, opensOn: call.closesOn, closesOn: call.opensOn }
          : call,
      ),
      { maxLength: 3, selector: (call) => JSON.stringify(Object.entries(call).sort()) },
    )
    .map((each) => each.map((call, at) => ({ id: String(at + 1), ...call })));

const contacts = (text: Text, more: { serves?: fc.Arbitrary<string[]> } = {}): fc.Arbitrary<Contact[]> =>
  fc.array(
    record<Contact>(
      {
        ...{ name: text(), use: text(), phone: fc.constantFrom('017-734-1111', '(0172)35-1111') },
        ...{ email: fc.constant('a@example.jp'), url, address: text(), note: text() },
        ...(more.serves !== undefined && { serves: more.serves }),
      } as never,
      'name',
    ),
    { minLength: 1, maxLength: 3 },
  );

const papers = (text: Text) =>
  fc.array(record<Paper>({ name: text(), from: text(), url }, 'name'), { minLength: 1, maxLength: 3 });

const OPERATORS: readonly Operator[] = [
  { name: '厚生労働省', level: 'nation' },
  { name: '青森県', level: 'prefecture' },
  { name: '青森県経済産業部', level: 'prefecture' },
  { name: '青森市', level: 'municipality' },
  { name: '青森商工会議所', level: 'institution' },
];

const SURE_KINDS: readonly SupportKind[] = [
  ...(['subsidy', 'benefit', 'loan', 'guarantee', 'tax', 'consultation'] as const),
  ...(['expert-dispatch', 'training', 'matching', 'certification'] as const),
];

const purpose = fc.constantFrom(...(Object.keys(PURPOSES) as Purpose[]));

const loan: fc.Arbitrary<LoanTerms> = record<LoanTerms>({
  limit: yen,
  maxRate: fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100),
  term: fc
    .tuple(fc.nat({ max: 20 }), fc.nat({ max: 11 }))
    .map(([years, months]) => plainTerm(`P${years}Y${months}M`)),
} as never);

/** What both tables hold of a support without a warning. */
const common = {
  ...{ id, operator: fc.constantFrom(...OPERATORS), title: plain(), subtitle: plain() },
  ...{ kind: fc.constantFrom(...SURE_KINDS), summary: plain(60), content: plain(200) },
  ...{ who: plain(), uses: plain(), isComplete: fc.boolean(), calls: calls(plain), callNote: plain() },
  ...{ steps: fc.array(plain(), { minLength: 1, maxLength: 4 }), applyUrl: url, detailUrl: url },
  ...{ contacts: contacts(plain), law: plain(), disaster: plain() },
  derivedFrom: fc.record({
    id,
    change: fc.constantFrom('reworded' as const, 'extended' as const, 'narrowed' as const),
  }),
};
const REQUIRED = [
  'id',
  'operator',
  'title',
  'kind',
  'purposes',
  'summary',
  'condition',
  'isComplete',
] as const;

export const heldByGif: fc.Arbitrary<Support> = record<Support>(
  {
    ...common,
    purposes: fc.uniqueArray(purpose, { minLength: 1, maxLength: 5 }),
    keywords: fc.uniqueArray(plain(10), { minLength: 1, maxLength: 4 }),
    condition: inColumns(true),
    amounts: fc
      .record({ rate, ceiling: yen }, { requiredKeys: [] })
      .map((amount): Amount[] => (Object.keys(amount).length === 0 ? [] : [amount])),
    ...{ loan, fee: yen, hasBudget: fc.boolean(), papers: papers(plain), confirmedOn: day },
  } as never,
  ...REQUIRED,
  'content',
  'contacts',
);

/** Purposes that the form's required classifications know. */
const CLASSED: readonly Purpose[] = ['hiring', 'equipment', 'digital', 'sales', 'succession', 'founding'];

export const heldByMunicipal: fc.Arbitrary<Support> = record<Support>(
  {
    ...common,
    purposes: fc.uniqueArray(fc.constantFrom(...CLASSED), { minLength: 1, maxLength: 3 }),
    keywords: fc.uniqueArray(plain(10), { minLength: 1, maxLength: 2 }),
    condition: inColumns(false),
  } as never,
  ...REQUIRED,
);

/** Any valid support, with texts of every kind. */
export const anySupport: fc.Arbitrary<Support> = record<Support>(
  {
    ...{ id, operator: fc.constantFrom(...OPERATORS, { name: '謎の組織', level: 'nation' as const }) },
    ...{ title: awkward(60), subtitle: awkward(60), reading: awkward(), english: awkward() },
    kind: fc.constantFrom(...(Object.keys(SUPPORT_KINDS) as SupportKind[])),
    purposes: fc.array(purpose, { minLength: 1, maxLength: 10 }),
    ...{ summary: awkward(160), content: awkward(800), plain: awkward(), who: awkward(), uses: awkward() },
    ...{ condition: anyCondition, isComplete: fc.boolean() },
    amounts: fc.array(
      record<Amount>({
        ...{ of: awkward(), rate: fc.double({ min: 0, max: 100, noNaN: true }), ceiling: yen, floor: yen },
        ...{ rateText: fc.constantFrom('1/2', '2/3以内', '応相談'), name: awkward() },
        perUnit: fc.constant({ unit: '人', yen: 30_000 }),
        when: fc.constant<Condition>({ kind: 'legal-form', among: ['corporation'] }),
      } as never),
      { maxLength: 3 },
    ),
    loan: fc
      .tuple(loan, fc.option(awkward(), { nil: undefined }))
      .map(([terms, note]) => (note === undefined ? terms : { ...terms, note })),
    ...{ fee: yen, hasBudget: fc.boolean(), calls: calls(awkward), callNote: awkward() },
    ...{
      steps: fc.array(awkward(), { maxLength: 4 }),
      papers: papers(awkward),
      applyUrl: url,
      detailUrl: url,
    },
    contacts: contacts(awkward, { serves: fc.constant(['022012']) }),
    ...{ program: awkward(), law: awkward(), disaster: awkward(), confirmedOn: day },
    keywords: fc.array(fc.oneof(awkward(), fc.constantFrom('賃上げ', '創業')), { maxLength: 8 }),
    relations: fc.constant([{ to: 'other', kind: 'excludes' as const }]),
  } as never,
  ...REQUIRED,
);

/** Supports that a form holds but for one fact, which may be anything: most that goes wrong with a form is one thing. */
export const withOneStrange = (held: fc.Arbitrary<Support>): fc.Arbitrary<Support> =>
  fc.tuple(held, anySupport, fc.nat()).map(([support, strange, which]) => {
    const names = Object.keys(strange) as (keyof Support)[];
    const name = names[which % names.length]!;
    return { ...support, [name]: strange[name] };
  });

/**
 * A support as far as forms hold it: without what `warningsFor` leaves out by design, and with what is the same in two
 * ways of writing (order of conditions, a choice of places) in one of them.
 */
export function asHeld(support: Support): unknown {
  const {
    source: _,
    operator,
    condition,
    calls = [],
    keywords = [],
    amounts = [],
    loan,
    ...others
  } = support;
  const { contacts = [], steps = [], papers = [], purposes, ...rest } = others;
  return {
    ...rest,
    isComplete: false,
    operator: { name: operator.name, level: operator.level },
    condition: conditionAsHeld(condition),
    purposes: [...new Set(purposes)].sort(),
    keywords: [...new Set(keywords.filter((word) => purposeOfWord(word) === undefined))],
    amounts: amounts
      .map(({ rateText, ...amount }) =>
        rateText === undefined || saysOnlyRate({ ...amount, rateText }) ? amount : { ...amount, rateText },
      )
      .filter((amount) => Object.keys(amount).length > 0),
    loan: loan?.term === undefined ? (loan ?? {}) : { ...loan, term: plainTerm(loan.term) },
    calls: calls?.map(({ id: _id, ...call }) => call),
    contacts: contacts.map((contact) => JSON.stringify(Object.entries(contact).sort())).sort(),
    ...{ steps, papers },
  };
}

function conditionAsHeld(condition: Condition): unknown {
  const { places, isHeadOffice, industries: codes, numbers, rest } = partsOf(condition);
  const bare = (each: object) =>
    JSON.stringify(
      Object.entries(each)
        .filter(([key]) => key !== 'source')
        .sort(),
    );
  return {
    ...{
      places: withMunicipalities(places, placesOf(MUNICIPALITIES)).sort(),
      isHeadOffice,
      industries: [...codes].sort(),
    },
    numbers: Object.values(numbers).flat().map(bare).sort(),
    rest: rest.map(bare).sort(),
  };
}
