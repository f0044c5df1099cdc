import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSupport } from '../shape/read-support.ts';
import type { Support } from '../support.ts';
import { shiftJisOf, utf8Of, utf16Of } from './encodings.examples.ts';
import { GIF_ITEMS } from './gif/rules.ts';
import { BENEFITS_FORM } from './municipal/read-benefits.ts';
import { MUNICIPAL_COLUMNS } from './municipal/rules.ts';
import { type ReadOptions, readSupports } from './read-supports.ts';
import { MUNICIPALITIES } from './supports.examples.ts';

const read = (bytes: Uint8Array, options: ReadOptions = {}) =>
  readSupports(bytes, '支援制度.csv', { municipalities: MUNICIPALITIES, ...options });
const HOME = MUNICIPALITIES.map(({ code }) => code);
const table = (rows: readonly (readonly string[])[], mark = ',') =>
  rows.map((row) => row.join(mark)).join('\r\n');

/** 自治体が Excel から書き出した表：題の行が二つあり、見出しは ＿ や括弧の書き方が違う */
const OF_MUNICIPALITY = `支援制度一覧,,,,,,,,,,,,,,
令和8年4月1日現在,,,,,,,,,,,,,,
制度番号,全国地方公共団体コード,タイトル＿制度名,概要,対象者,対象地域,対象地域群,受付開始日,受付終了日,受付備考,標準産業分類,(事業者対象)行政サービス分類,(事業者対象)お困りごと分類,(個人対象)お困りごと分類,キーワード
001,22012,創業チャレンジ補助金,創業の費用を補助します,市内で創業する人,青森県,青森市,2026/4/1,令和8年12月28日,予算がなくなり次第終了,,助成・補助金/補助金,起業・創業,,創業;空き店舗
002,22012,食品工場の省力化支援,機械の導入を支援します,"小規模事業者
（従業員20人以下）",青森県,青森市;八戸市,,,,E 製造業;58,助成・補助金,設備投資,,機械
003,22012,出産のお祝い,お祝いを贈ります,市民,青森県,青森市,,,,,,,妊娠・出産,子育て
,,題名だけ,,,,,,,,,,,,
`;

describe('自治体の表（Shift_JIS、題の行が二つ）', () => {
  const { form, supports, problems, warnings } = read(shiftJisOf(OF_MUNICIPALITY));

  it('見出しを見つけ、列を名前で読む', () => {
    expect(form).toBe('municipal');
    expect(supports[0]).toEqual({
      id: '022012-001',
      operator: { name: '青森市', level: 'municipality' },
      title: '創業チャレンジ補助金',
      kind: 'subsidy',
      summary: '創業の費用を補助します',
      who: '市内で創業する人',
      condition: {
        kind: 'all',
        of: [
          {
            ...{ kind: 'place', of: 'establishment', among: ['022012'] },
            source: '取り込んだ表の「対象地域群」',
          },
        ],
      },
      isComplete: false,
      purposes: ['founding'],
      keywords: ['空き店舗'],
      callNote: '予算がなくなり次第終了',
      calls: [{ id: '1', opensOn: '2026-04-01', closesOn: '2026-12-28' }],
      source: { document: '支援制度.csv', line: 4 },
    });
  });

  it('対象者の文は条件にせず、業種と地域の列だけを条件にする', () => {
    expect(supports[1]).toMatchObject({
      who: '小規模事業者\n（従業員20人以下）',
      condition: {
        of: [
          { kind: 'place', among: ['022012', '022039'] },
          { kind: 'industry', among: ['E', '58'], source: '取り込んだ表の「標準産業分類」' },
        ],
      },
      isComplete: false,
      source: { line: 5 },
    });
  });

  it('取れない行は、何行目のどの列かを伝える', () => {
    expect(supports).toHaveLength(2);
    expect(problems).toEqual([
      {
        ...{ row: 7, column: '(個人対象)お困りごと分類' },
        message: '個人向けの制度のため、この行は取り込みません（事業者向けの分類が空欄です）。',
      },
      {
        ...{ row: 8, column: '全国地方公共団体コード' },
        message: '提供する組織が書かれていないため、8行目は取り込めません。',
      },
    ]);
    expect(warnings).toContainEqual({
      row: 4,
      column: '制度番号',
      message: '制度番号「001」は「022012-001」として取り込みました。',
    });
  });

  it.each([
    ['UTF-8', utf8Of(OF_MUNICIPALITY)],
    ['UTF-8（BOM付き）', utf8Of(`\ufeff${OF_MUNICIPALITY}`)],
    ['UTF-16', utf16Of(OF_MUNICIPALITY)],
    ['UTF-16のタブ区切り', utf16Of(OF_MUNICIPALITY.replaceAll(',', '\t'))],
  ])('%s でも同じに読む', (_, bytes) => {
    expect(read(bytes)).toEqual({ form, supports, problems, warnings });
  });
});

describe('自治体の表の読み方', () => {
  const HEADS = [
    ...[
      '制度番号',
      '全国地方公共団体コード',
      'タイトル（制度名）',
      '概要',
      '対象者',
      '対象地域',
      '対象地域群',
    ],
    ...[
      '受付開始日',
      '受付終了日',
      '受付備考',
      '標準産業分類',
      '実施組織・支援機関',
      'お問い合わせ先',
      '詳細参照先',
    ],
    ...[
      '（事業者対象）行政サービス分類',
      '（事業者対象）お困りごと分類',
      '（個人対象）ライフステージ分類',
      'キーワード',
    ],
  ];
  const BASE: Record<string, string> = {
    ...{ 制度番号: 'a-1', 全国地方公共団体コード: '022012', 'タイトル（制度名）': '機械導入補助金' },
    ...{ 概要: '機械を補助します', キーワード: '機械', 受付開始日: '2026-04-01' },
    ...{ '（事業者対象）行政サービス分類': '補助金', '（事業者対象）お困りごと分類': '設備投資' },
  };
  const one = (change: Record<string, string>, options: ReadOptions = {}) => {
    const cells = HEADS.map((head) => `"${({ ...BASE, ...change })[head] ?? ''}"`);
    return read(utf8Of(table([HEADS, cells])), options);
  };

  it.each<[string, Record<string, string>, Partial<Support>]>([
    [
      '県の名前だけなら、知っている県内のすべての市町村',
      { 対象地域: '青森県' },
      { condition: placesIn(HOME, '対象地域') },
    ],
    [
      '県の中の市町村と、ほかの県の全域',
      { 対象地域: '青森県;岩手県', 対象地域群: '弘前市' },
      { condition: placesIn(['030007', '022021'], '対象地域群') },
    ],
    [
      '分からない地名があれば、絞り込まずに言葉で残す',
      { 対象地域: '青森県', 対象地域群: '弘前市;津軽一円' },
      { condition: { kind: 'all', of: [] }, who: '対象地域：青森県\n対象地域群：弘前市;津軽一円' },
    ],
    [
      '読めない業種があれば、絞り込まずに言葉で残す',
      { 標準産業分類: 'E;ものづくり' },
      { condition: { kind: 'all', of: [] }, who: '標準産業分類：E;ものづくり' },
    ],
    [
      '日付の欄の言葉は、備考に移す',
      { 受付終了日: '予算がなくなり次第' },
      { callNote: '受付終了日は「予算がなくなり次第」', calls: [{ id: '1', opensOn: '2026-04-01' }] },
    ],
    [
      '日付が逆なら、日程は未定とし、書かれた日を残す',
      { 受付終了日: '2026-03-01' },
      {
        calls: [{ id: '1' }],
        callNote: '日程は未定（受付開始日 2026-04-01、受付終了日 2026-03-01 とあります）',
      },
    ],
    [
      '頁でない参照先は、連絡先になる',
      { 詳細参照先: '産業振興課の窓口', お問い合わせ先: '産業振興課 017-734-1111' },
      {
        contacts: [
          { name: '産業振興課 017-734-1111', phone: '017-734-1111' },
          { name: '産業振興課の窓口', use: '詳細参照先' },
        ],
      },
    ],
    [
      '団体のコードがなければ、実施組織が提供する',
      { 全国地方公共団体コード: '', '実施組織・支援機関': '青森商工会議所;青森市' },
      {
        operator: { name: '青森商工会議所', level: 'institution' },
        contacts: [{ name: '青森市', use: '実施組織・支援機関' }],
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(one(change).supports[0]).toMatchObject(expected);
  });

  it.each<[string, Record<string, string>, { column: string; message: RegExp }]>([
    ['題名がない', { 'タイトル（制度名）': '' }, { column: 'タイトル（制度名）', message: /題名がない/ }],
    [
      '個人向け',
      {
        ...{ '（事業者対象）行政サービス分類': '', '（事業者対象）お困りごと分類': '' },
        '（個人対象）ライフステージ分類': '出産',
      },
      { column: '（個人対象）ライフステージ分類', message: /個人向け/ },
    ],
    [
      '題名が長すぎる',
      { 'タイトル（制度名）': 'あ'.repeat(201) },
      { column: 'タイトル（制度名）', message: /題名が正しくない/ },
    ],
  ])('%sなら、その行を取り込まずに伝える', (_, change, { column, message }) => {
    const { supports, problems } = one(change);
    expect(supports).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, column, message: expect.stringMatching(message) }]);
  });

  it('取り込む人が知っていることは、書かれていない行に使う', () => {
    const { supports } = one(
      { 全国地方公共団体コード: '', '（事業者対象）お困りごと分類': '', キーワード: '' },
      { operator: { name: '弘前市', level: 'municipality' }, purposes: ['energy'] },
    );
    expect(supports[0]).toMatchObject({ operator: { name: '弘前市' }, purposes: ['energy'] });
  });

  it('制度番号が同じ行は公募回になり、違う内容は伝える', () => {
    const row = (change: Record<string, string>) => HEADS.map((head) => ({ ...BASE, ...change })[head] ?? '');
    const { supports, problems, warnings } = read(
      utf8Of(
        table([
          HEADS,
          row({}),
          row({ 受付開始日: '2026-09-01', 概要: '別の概要' }),
          row({ 制度番号: 'b-1' }),
          row({}),
        ]),
      ),
    );
    expect(supports.map(({ id, calls }) => [id, calls?.map(({ opensOn }) => opensOn)])).toEqual([
      ['a-1', ['2026-04-01', '2026-09-01']],
      ['b-1', ['2026-04-01']],
    ]);
    expect(warnings.map(({ row: at, column }) => [at, column])).toContainEqual([3, '制度番号']);
    expect(problems).toMatchObject([{ row: 5, column: '制度番号' }]);
  });

  function placesIn(among: string[], column: string): Support['condition'] {
    const source = `取り込んだ表の「${column}」`;
    return { kind: 'all', of: [{ kind: 'place', of: 'establishment', among, source }] };
  }
});

/** 今の自治体標準オープンデータセット：見出しは一部しか分かっていない */
const BENEFITS = table([
  [
    ...[
      '都道府県コード又は市区町村コード',
      '地方公共団体の名称',
      'タイトル（制度名）_1',
      'サブタイトル（通称名）',
    ],
    ...['支援制度種別', '対象者', '用途・対象費', '制度概要', '内容', '給付金額', '補助率', '受付開始日'],
    ...['受付終了日', '利用・申請方法', '【人生の制度】ライフステージ分類', '申請方法URL', '連絡先名称'],
    ...['連絡先電話番号', '公開日', 'キーワード'],
  ],
  [
    ...[
      '022012',
      '青森市',
      '空き店舗活用補助金',
      '空き店舗',
      '補助金',
      '市内の事業者',
      '改装費',
      '改装を補助します',
      '',
    ],
    ...[
      '1000000',
      '1/2以内',
      '2026-04-01',
      '2026-12-28',
      '窓口で申請',
      '',
      'https://example.jp/akiya',
      '商工課',
    ],
    ...['017-734-1111', '2026-03-01', '空き店舗'],
  ],
  [
    '022012',
    '青森市',
    '出産祝い',
    '',
    '',
    '市民',
    '',
    'お祝い',
    '',
    '',
    '',
    '',
    '',
    '',
    '出産',
    '',
    '',
    '',
    '',
    '',
  ],
]);

describe('今の自治体標準オープンデータセット', () => {
  const { form, supports, problems, warnings } = read(utf8Of(BENEFITS));

  it('分かっている見出しの列を読む', () => {
    expect(form).toBe('municipal-benefits');
    expect(supports).toMatchObject([
      {
        operator: { name: '青森市', level: 'municipality' },
        ...{ title: '空き店舗活用補助金', subtitle: '空き店舗', kind: 'subsidy', who: '市内の事業者' },
        ...{ uses: '改装費', summary: '改装を補助します', steps: ['窓口で申請'] },
        amounts: [{ rate: 50, rateText: '1/2以内、給付金額：1000000', ceiling: 1_000_000 }],
        calls: [{ id: '1', opensOn: '2026-04-01', closesOn: '2026-12-28' }],
        detailUrl: 'https://example.jp/akiya',
        contacts: [{ name: '商工課', phone: '017-734-1111' }],
        keywords: ['空き店舗'],
        condition: { kind: 'all', of: [] },
      },
    ]);
  });

  it('個人の制度は取り込まず、知らない列と決められないことは伝える', () => {
    expect(problems).toMatchObject([{ row: 3, column: '【人生の制度】ライフステージ分類' }]);
    expect(warnings.map(({ column }) => column)).toEqual(['公開日', '制度番号', 'お困りごと分類']);
  });
});

describe('GIF 451-4 の JSON', () => {
  const entry = {
    ...{ 制度所管組織: '青森県', 'タイトル（制度名）': '経営安定化資金', 概要: '運転資金を融資します' },
    ...{ 内容: '一段落目\n二段落目', 地域: ['020001'], 従業員条件: '300人以下', 資本金条件: '中小企業者' },
    ...{ 最大金利: 1.4, 借入限度額: 80_000_000, 償還期限: 10, 予算枠の有無: '有', 募集時期: '随時' },
    ...{ お困りごと: '資金繰り', サービス種別: '金融/貸付（融資）', キーワード: ['運転資金'] },
    連絡先情報: [{ 名称: '商工金融課', 電話番号: '017-734-9368' }],
  };

  it('数は数のまま、一覧と連絡先は配列のまま読む', () => {
    const { form, supports, problems } = read(utf8Of(JSON.stringify([entry])));
    expect({ form, problems }).toEqual({ form: 'gif', problems: [] });
    expect(supports).toMatchObject([
      {
        ...{ operator: { name: '青森県', level: 'prefecture' }, kind: 'loan', content: '一段落目\n二段落目' },
        loan: { limit: 80_000_000, maxRate: 1.4, term: 'P10Y' },
        ...{ hasBudget: true, purposes: ['funding'], keywords: ['運転資金'] },
        contacts: [{ name: '商工金融課', phone: '017-734-9368' }],
        who: '資本金条件：中小企業者',
        condition: {
          of: [
            { kind: 'place', among: HOME },
            { of: 'employees', is: 'at-most', limit: 300 },
          ],
        },
      },
    ]);
    expect(supports[0]!.calls).toEqual([]);
  });

  it.each<[string, object, Partial<Support>]>([
    ['未定なら、日程の決まっていない回', { 募集時期: '未定' }, { calls: [{ id: '1' }] }],
    [
      '備考に未定',
      { 募集時期: null, 公募備考: '次回は未定' },
      { calls: [{ id: '1' }], callNote: '次回は未定' },
    ],
    [
      '募集時期がなければ、日程は分からない',
      { 募集時期: null, 概要: '別の概要' },
      { summary: '別の概要', source: { document: '支援制度.csv' } },
    ],
    [
      '予定の時期は、備考に残す',
      { 募集時期: '令和8年9月頃' },
      { calls: [{ id: '1' }], callNote: '募集時期は令和8年9月頃' },
    ],
    [
      '地域に分からないものがあれば、絞り込まずに言葉で残す',
      { 地域: '022012;津軽一円', 従業員条件: '' },
      { condition: { kind: 'all', of: [] }, who: '地域：022012;津軽一円\n資本金条件：中小企業者' },
    ],
    ['補助率が分数でも、確かなら数', { 最大補助率: '2/3' }, { amounts: [{ rate: 66.7 }] }],
    [
      '対象者に関する列は、言葉でまとめる',
      { 対象者: '県内の事業者', 収入条件: '前年比減' },
      {
        who: '県内の事業者\n収入条件：前年比減\n資本金条件：中小企業者',
      },
    ],
  ])('%s', (_, change, expected) => {
    const { supports } = read(utf8Of(JSON.stringify({ 制度: [{ ...entry, ...change }] })));
    expect(supports[0]).toMatchObject(expected);
  });

  it('支援に持てない値は、その欄だけを除いて伝える', () => {
    const bad = { ...entry, 詳細URL: 'ftp://example.jp/', 添付ファイル名: '要領.pdf', 費用: '応相談' };
    const { supports, warnings } = read(utf8Of(JSON.stringify([bad])));
    expect(supports).toHaveLength(1);
    expect(supports[0]).not.toHaveProperty('detailUrl');
    const told = warnings.map(({ row, column }) => [row, column]);
    expect(told).toEqual(
      expect.arrayContaining([
        [1, '詳細URL'],
        [1, '添付ファイル名'],
        [1, '費用'],
      ]),
    );
  });
});

describe('私たちの JSON', () => {
  const support: Support = {
    ...{ id: 'a', title: '題', kind: 'consultation', summary: '概要', purposes: ['management'] },
    operator: { name: '青森県', level: 'prefecture' },
    ...{ condition: { kind: 'all', of: [] }, isComplete: true },
  };

  it('正しいものはそのまま、誤りは何件目のどこかを伝える', () => {
    const json = JSON.stringify({ supports: [support, { ...support, id: 'b', kind: '謎' }] });
    const { form, supports, problems } = read(utf8Of(json));
    expect({ form, supports }).toEqual({ form: 'own', supports: [support] });
    expect(problems).toMatchObject([{ row: 2, column: 'kind' }]);
  });

  it('番号が重なれば、初めのものだけを取り込む', () => {
    const { supports, problems } = read(utf8Of(JSON.stringify({ supports: [support, support] })));
    expect(supports).toEqual([support]);
    expect(problems).toMatchObject([{ column: '制度番号' }]);
  });
});

describe('読めないファイル', () => {
  it.each([
    ['Excel', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]), /Excelの場合は/],
    ['空', new Uint8Array(), /空です/],
    ['途中で切れた JSON', utf8Of('{"supports": [{'), /JSONとして読めません/],
    ['知らない JSON', utf8Of('[{"a": 1}]'), /どの様式か分かりません/],
    ['見出しのない表', utf8Of('青森市,補助金\n弘前市,補助金\n'), /見出しの行が見つかりません/],
  ])('%s は、何をすればよいかを伝える', (_, bytes, message) => {
    expect(read(bytes)).toMatchObject({
      ...{ form: null, supports: [], warnings: [] },
      problems: [{ row: null, column: null, message: expect.stringMatching(message) }],
    });
  });

  it('どんな中身でも止まらず、取り込むものは正しい支援だけ', () => {
    const forms = [GIF_ITEMS, MUNICIPAL_COLUMNS, BENEFITS_FORM.columns].map((columns) =>
      columns.map(({ name }) => name),
    );
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('青森県', '020001', '2026-04-01', '人材', '1/2', '5年以内', '補助金', '<p>', '"', ''),
      fc.constantFrom('URL:x|名称:y', '日程:未定|受付終了:x', '__proto__', 'constructor', 'toString;E'),
    );
    const value = fc.oneof(cell, fc.jsonValue());
    const ofForm = fc.constantFrom(...forms).chain((heads) =>
      fc.oneof(
        fc
          .array(fc.array(cell, { maxLength: heads.length + 1 }), { maxLength: 4 })
          .map((rows) => utf8Of(table([heads, ...rows]))),
        fc
          .array(fc.dictionary(fc.constantFrom(...heads), value), { maxLength: 4 })
          .map((entries) => utf8Of(JSON.stringify(entries))),
      ),
    );
    const fields = [
      ...[
        'id',
        'title',
        'detail',
        'use_purpose',
        'industry',
        'target_area_search',
        'subsidy_rate',
        'granttype',
      ],
      ...[
        'subsidy_max_limit',
        'acceptance_start_datetime',
        'acceptance_end_datetime',
        'project_end_deadline',
      ],
      ...['application_form', 'target_area_detail', 'front_subsidy_detail_page_url', 'institution_name'],
    ];
    const entry = fc.dictionary(fc.constantFrom(...fields), value);
    const ofJgrants = fc
      .tuple(entry, fc.array(fc.oneof(entry, value), { maxLength: 3 }))
      .map(([each, workflow]) =>
        utf8Of(JSON.stringify({ result: [{ title: '題', id: '1', ...each, workflow }] })),
      );
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), ofForm, ofJgrants), (bytes) => {
        for (const support of read(bytes).supports) expect(readSupport(support)).toEqual({ support });
      }),
    );
  });
});
