import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Requirement, Support } from '../../../../supports/index.ts';
import { exampleContext, WHOLE_SUPPORT } from './form.examples.ts';
import { type ReadTyped, readTyped } from './read-typed.ts';
import { type TypedEntry, typedWith } from './typed.ts';
import { typedSupport } from './typed-support.ts';

/** What the form says after somebody has opened it on a support and typed something else. */
function after(typed: Record<string, string | string[]>, base: Support = WHOLE_SUPPORT): ReadTyped {
  const context = exampleContext(base);
  const entries = Object.entries(typed).flatMap(([name, texts]) =>
    [texts].flat().map((text): TypedEntry => [name, text]),
  );
  return readTyped(typedWith(typedSupport(base, context), entries), base.id, context);
}
const supportAfter = (...args: Parameters<typeof after>): Support => {
  const read = after(...args);
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.support;
};
const errorsAfter = (...args: Parameters<typeof after>) => {
  const read = after(...args);
  return 'errors' in read ? read.errors.map(({ field, message }) => [field, message]) : [];
};

describe('開いて、何も変えずに保存すれば', () => {
  it('何も変わらない', () => {
    expect(supportAfter({})).toEqual(WHOLE_SUPPORT);
  });

  const requirement: fc.Arbitrary<Requirement> = fc.oneof(
    fc.constant<Requirement>({ kind: 'size', is: 'small', scheme: 'credit-insurance' }),
    fc
      .constantFrom('small', 'small-or-medium')
      .map((is): Requirement => ({ kind: 'size', is: is as 'small', scheme: 'basic-act' })),
    fc
      .subarray(['E', '09', '097', 'M'], { minLength: 1 })
      .map((among): Requirement => ({ kind: 'industry', among })),
    fc
      .subarray(['022012', '023019', '022021', '022047', '011002'], { minLength: 1 })
      .map((among): Requirement => ({ kind: 'place', of: 'head-office', among })),
    fc
      .double({ min: 0, max: 1e9, noNaN: true })
      .map((limit): Requirement => ({ kind: 'number', of: 'capital', is: 'more-than', limit })),
    fc
      .constantFrom('foundedOn' as const, 'startsOn' as const)
      .map((of): Requirement => ({ kind: 'date', of, is: 'until', day: '2026-03-31' })),
    fc
      .constantFrom('a', 'b')
      .map((id): Requirement => ({ kind: 'question', id, text: `${id}ですか`, wanted: id === 'a' })),
    fc.constant<Requirement>({ kind: 'legal-form', among: ['not-founded'] }),
    fc.constant<Requirement>({ kind: 'purpose', among: ['energy'] }),
  );
  const condition = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      requirement,
      ...(['all', 'any'] as const).map((kind) =>
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((of): Condition => ({ kind, of })),
      ),
    ),
  })).node;

  it('どんな対象要件も、そのまま残る', () => {
    fc.assert(
      fc.property(condition, (each) => {
        const base = { ...WHOLE_SUPPORT, condition: each };
        expect(supportAfter({}, base)).toEqual(base);
        expect(supportAfter({ title: '別の名称' }, base).condition).toEqual(each);
      }),
    );
  });
});

describe('書いた言葉は', () => {
  it.each<[string, Record<string, string | string[]>, Partial<Support>]>([
    [
      '金額を万円で',
      { 'amounts-1-ceiling': '３００万円' },
      { amounts: [{ ...WHOLE_SUPPORT.amounts![0]! }, WHOLE_SUPPORT.amounts![1]!] },
    ],
    [
      '率を分数で',
      { 'amounts-1-rate': '1/3' },
      { amounts: [{ ...WHOLE_SUPPORT.amounts![0]!, rate: 33.3 }, WHOLE_SUPPORT.amounts![1]!] },
    ],
    [
      '日付を和暦で',
      { 'calls-1-closesOn': '令和8年7月10日' },
      { calls: [{ ...WHOLE_SUPPORT.calls![0]!, closesOn: '2026-07-10' }, WHOLE_SUPPORT.calls![1]!] },
    ],
    ['期間を言葉で', { 'loan-term': '7年以内' }, { loan: { ...WHOLE_SUPPORT.loan, term: 'P7Y' } }],
    [
      '電話番号を全角で',
      { 'contacts-1-phone': '０１７－７３４－１１１１' },
      { contacts: [{ ...WHOLE_SUPPORT.contacts![0]!, phone: '017-734-1111' }] },
    ],
    [
      '市町村を名前と圏域で',
      { 'contacts-1-serves': '青森市、中南' },
      { contacts: [{ ...WHOLE_SUPPORT.contacts![0]!, serves: ['022012', '022021', '022047'] }] },
    ],
    ['新しい行に', { 'papers-3-name': '決算書' }, { papers: [...WHOLE_SUPPORT.papers!, { name: '決算書' }] }],
    [
      '新しい公募回に（番号は付く）',
      { 'calls-3-opensOn': '2027-04-01' },
      { calls: [...WHOLE_SUPPORT.calls!, { id: 'c1', opensOn: '2027-04-01' }] },
    ],
    [
      '関連を名称で',
      { 'relations-2-to': '業務改善助成金' },
      {
        relations: [
          WHOLE_SUPPORT.relations![0]!,
          { to: 'gyomu-kaizen', kind: 'combines' },
          WHOLE_SUPPORT.relations![2]!,
        ],
      },
    ],
  ])('%s書ける', (_, typed, expected) => {
    expect(supportAfter(typed)).toEqual({ ...WHOLE_SUPPORT, ...expected });
  });

  it('消せばなくなり、しるしを付けた行は消える', () => {
    const { who: _, ...rest } = WHOLE_SUPPORT;
    expect(supportAfter({ who: '', 'papers-1-remove': '1' })).toEqual({
      ...rest,
      papers: [{ name: '見積書' }],
    });
  });

  it('額ごとの要件は、外すまで残る', () => {
    const [first, { when: _, ...second }] = WHOLE_SUPPORT.amounts as [object, { when?: unknown }];
    expect(supportAfter({ 'amounts-2-when-drop': '1' }).amounts).toEqual([first, second]);
  });

  it.each<[string, Record<string, string | string[]>, (string | undefined)[][]]>([
    ['名称がない', { title: '' }, [['title', '名称：入力してください。']]],
    [
      '名称が長い',
      { title: 'あ'.repeat(201) },
      [['title', '名称：200字までで書いてください（今は201字です）。']],
    ],
    ['目的がない', { purposes: '' }, [['purposes', '目的：一つ以上を選んでください。']]],
    [
      'アドレスでない',
      { applyUrl: 'javascript:alert(1)' },
      [['applyUrl', '電子申請のページ：https:// から始まるアドレスを書いてください。']],
    ],
    [
      '日付でない',
      { 'calls-2-closesOn': '来年' },
      [
        [
          'calls-2-closesOn',
          '公募回2 受付終了日：日付を、2026-06-30 か 令和8年6月30日 のように書いてください。',
        ],
      ],
    ],
    [
      '終わりが始まりより前',
      { 'calls-1-closesOn': '2026-03-31' },
      [['calls-1', '公募回1：受付開始日が受付終了日より後です']],
    ],
    ['単位だけ', { 'amounts-1-unit': '台' }, [['amounts-1-unit-yen', '額1 単価（円）：入力してください。']]],
    [
      'メールアドレスでない',
      { 'contacts-1-email': '港' },
      [
        [
          'contacts-1-email',
          '問い合わせ先1 メールアドレス：メールアドレスを name@example.jp の形で書いてください。',
        ],
      ],
    ],
    [
      '市町村でない',
      { 'contacts-1-serves': '青森市、竜宮町' },
      [['contacts-1-serves', '問い合わせ先1 受け持つ市町村：「竜宮町」という市町村はありません。']],
    ],
    [
      '一つに決まらない関連',
      { 'relations-2-to': 'IT導入補助金' },
      [
        [
          'relations-2-to',
          '関連する支援2 名称か制度番号：「IT導入補助金」という支援が一つに決まりません。「候補を探す」を押して選んでください。',
        ],
      ],
    ],
    [
      '数でない要件',
      { 'all-number-1-limit': '少し' },
      [['all-number-1-limit', '数：数を数字で書いてください。']],
    ],
    [
      '日でない要件',
      { 'all-date-1-day': '去年の春' },
      [['all-date-1-day', '日付：日付を、2026-06-30 か 令和8年6月30日 のように書いてください。']],
    ],
    [
      '除く業種だけ',
      { 'all-industry': '' },
      [['all-industry', '除く業種だけが選ばれています。対象になる業種も選んでください。']],
    ],
    ['ないはずの種類', { kind: 'gift' }, [['kind', '種類：選んでください。']]],
  ])('%s', (_, typed, expected) => {
    expect(errorsAfter(typed)).toEqual(expected);
  });
});

describe('対象要件の欄は', () => {
  const condition = (typed: Record<string, string | string[]>, base: Condition = { kind: 'all', of: [] }) =>
    supportAfter(typed, { ...WHOLE_SUPPORT, condition: base }).condition;

  it.each<[string, Record<string, string | string[]>, Condition[]]>([
    [
      '規模と業種',
      { 'all-size': 'small/basic-act', 'all-industry': ['E', '76'], 'all-industry-source': '第3条' },
      [
        { kind: 'size', is: 'small', scheme: 'basic-act' },
        { kind: 'industry', among: ['E', '76'], source: '第3条' },
      ],
    ],
    [
      '圏域と市町村',
      { 'all-place-of': 'head-office', 'all-place': ['東青', '022021'] },
      [{ kind: 'place', of: 'head-office', among: ['022012', '023019', '022021'] }],
    ],
    [
      '県内すべて',
      { 'all-place': 'whole' },
      [{ kind: 'place', of: 'establishment', among: ['022012', '023019', '022021', '022047'] }],
    ],
    [
      '超・未満',
      {
        ...{
          'all-number-1-of': 'capital',
          'all-number-1-is': 'more-than',
          'all-number-1-limit': '1,000万円',
        },
        ...{ 'all-number-2-of': 'salesFall', 'all-number-2-is': 'less-than', 'all-number-2-limit': '7.5' },
      },
      [
        { kind: 'number', of: 'capital', is: 'more-than', limit: 10_000_000 },
        { kind: 'number', of: 'salesFall', is: 'less-than', limit: 7.5 },
      ],
    ],
    [
      '日付、和暦でも',
      {
        ...{
          'all-date-1-of': 'foundedOn',
          'all-date-1-is': 'from',
          'all-date-1-day': '令和5年4月1日',
        },
        ...{ 'all-date-2-of': 'startsOn', 'all-date-2-is': 'until', 'all-date-2-day': '2026-12-31' },
        'all-date-2-source': '要領2ページ',
      },
      [
        { kind: 'date', of: 'foundedOn', is: 'from', day: '2023-04-01' },
        { kind: 'date', of: 'startsOn', is: 'until', day: '2026-12-31', source: '要領2ページ' },
      ],
    ],
    [
      '一つを満たせばよい要件',
      { 'any-certification': ['eruboshi'], 'any-form': ['not-founded'] },
      [
        {
          kind: 'any',
          of: [
            { kind: 'legal-form', among: ['not-founded'] },
            { kind: 'certification', among: ['eruboshi'] },
          ],
        },
      ],
    ],
  ])('%s', (_, typed, expected) => {
    expect(condition(typed)).toEqual({ kind: 'all', of: expected });
  });

  it('日付は、直せば変わり、消せばなくなる', () => {
    const founded: Condition = {
      kind: 'date',
      of: 'foundedOn',
      is: 'from',
      day: '2023-04-01',
      source: '第3条',
    };
    const base: Condition = { kind: 'all', of: [founded] };
    expect(condition({ 'all-date-1-day': 'R6.4.1' }, base)).toEqual({
      ...{ kind: 'all', of: [{ ...founded, day: '2024-04-01' }] },
    });
    expect(condition({ 'all-date-1-day': '' }, base)).toEqual({ kind: 'all', of: [] });
  });

  it('質問の番号は、その言葉から決まる：同じ質問は、どの支援でも同じ番号', () => {
    const ask = (text: string) => condition({ 'all-question-1-text': text, 'all-question-1-wanted': '0' });
    expect(ask('計画がありますか')).toMatchObject({
      of: [{ id: expect.stringMatching(/^q-[0-9a-f]{12}$/), wanted: false }],
    });
  });

  it('入り組んだ要件は、ほかを直しても残り、外せばなくなる', () => {
    const deep: Condition = {
      kind: 'any',
      of: [
        { kind: 'all', of: [{ kind: 'number', of: 'employees', is: 'at-most', limit: 5 }] },
        { kind: 'legal-form', among: ['cooperative'] },
      ],
    };
    const base: Condition = { kind: 'all', of: [deep] };
    const size: Condition = { kind: 'size', is: 'small', scheme: 'basic-act' };
    expect(condition({ 'all-size': 'small/basic-act' }, base)).toEqual({ kind: 'all', of: [size, deep] });
    expect(condition({ drop: '0' }, base)).toEqual({ kind: 'all', of: [] });
  });
});
