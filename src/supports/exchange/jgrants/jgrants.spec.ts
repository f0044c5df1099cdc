import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Support } from '../../support.ts';
import { readSupports } from '../read-supports.ts';
import { textOfHtml } from './html-text.ts';
import { firstMoment, japaneseTime, lastDay, lastMoment } from './moment.ts';
import { type JgrantsList, writeJgrantsList } from './write-jgrants.ts';

const METADATA = {
  type: 'https://developers.digital.go.jp/documents/jgrants/api/',
  resultset: { count: 1 },
};
const answer = (...result: object[]) => JSON.stringify({ metadata: METADATA, result });
const read = (json: string) => readSupports(new TextEncoder().encode(json), 'jgrants.json');
const only = (json: string): Support => read(json).supports[0]!;

const listed = {
  id: 'a0WJ200000CDe5zMAD',
  name: 'S-00009999',
  title: '【青森県】省エネ設備導入補助金',
  acceptance_start_datetime: '2026-06-01T00:00:00.000Z',
  acceptance_end_datetime: '2026-08-31T08:00:00.000Z',
  institution_name: null,
  subsidy_max_limit: 3_000_000,
  target_area_search: '青森県',
  target_number_of_employees: '300名以下',
};

const detail = {
  ...listed,
  subsidy_catch_phrase: '電気代の負担を軽くします',
  detail:
    '<h2>目的</h2><p>県内の<b>中小企業者</b>の省エネ設備を支援します。</p><style>p{}</style><ul><li>高効率の空調</li><li>LED 照明</li></ul>',
  use_purpose: 'エコ・SDGs活動支援がほしい / 設備整備・IT導入をしたい',
  industry: '製造業 / 卸売業、小売業',
  target_area_detail: '青森県内に事業所があること',
  subsidy_rate: '1/2以内',
  project_end_deadline: '2027-02-28T15:00:00.000Z',
  request_reception_presence: '有',
  is_enable_multiple_request: false,
  front_subsidy_detail_page_url: 'https://www.example.jp/subsidy/a0WJ200000CDe5zMAD',
  application_guidelines: [{ name: '公募要領.pdf', data: 'JVBERi0=' }],
  outline_of_grant: [{ name: '交付要綱.pdf', data: 'JVBERi0=' }],
  application_form: [{ name: '様式第1号.docx', data: 'UEsDBA==' }],
};

const round = (name: string, area: string, start: string, end: string) => ({
  ...{ id: `a0G${name}`, fiscal_year_round: name, target_area_search: area, target_area_detail: null },
  ...{ acceptance_start_datetime: start, acceptance_end_datetime: end, project_end_deadline: null },
});

describe('jGrantsの一覧', () => {
  it('書かれていることだけを取り込み、残りは確かめるように伝える', () => {
    const { form, supports, problems, warnings } = read(answer(listed));
    expect({ form, problems }).toEqual({ form: 'jgrants', problems: [] });
    expect(supports).toEqual([
      {
        id: 'jgrants-a0wj200000cde5zmad',
        operator: { name: '青森県', level: 'prefecture' },
        title: '【青森県】省エネ設備導入補助金',
        kind: 'subsidy',
        summary: '【青森県】省エネ設備導入補助金',
        condition: {
          kind: 'all',
          of: [
            {
              ...{ kind: 'place', of: 'establishment', among: ['020001'] },
              source: '取り込んだ表の「target_area_search」',
            },
            {
              ...{ kind: 'number', of: 'employees', is: 'at-most', limit: 300 },
              source: '取り込んだ表の「target_number_of_employees」',
            },
          ],
        },
        isComplete: false,
        amounts: [{ ceiling: 3_000_000 }],
        calls: [
          {
            ...{ id: '1', opensOn: '2026-06-01', closesOn: '2026-08-31' },
            note: '受付は最終日の17:00まで',
          },
        ],
        purposes: ['management'],
        source: { document: '出典: Jグランツ（jGrants） S-00009999' },
      },
    ]);
    expect(warnings.map(({ row, column }) => [row, column])).toEqual([[1, 'use_purpose']]);
  });

  it.each<[string, object, Partial<Support>]>([
    [
      '全国なら、地域を問わない',
      { target_area_search: '全国', target_number_of_employees: '従業員数の制約なし' },
      {
        condition: { kind: 'all', of: [] },
      },
    ],
    [
      '地方は、その都道府県',
      { target_area_search: '四国地方', target_number_of_employees: null },
      {
        condition: {
          kind: 'all',
          of: [
            {
              ...{ kind: 'place', of: 'establishment', among: ['360007', '370002', '380008', '390003'] },
              source: '取り込んだ表の「target_area_search」',
            },
          ],
        },
      },
    ],
    [
      '海外を含めば、絞り込まずに言葉で残す',
      { target_area_search: '青森県 / 海外', target_number_of_employees: null },
      { condition: { kind: 'all', of: [] }, who: '対象地域（検索用）：海外を含む' },
    ],
    [
      '制度の名前は、もとになる事業',
      { institution_name: '小規模事業者生産性向上支援事業' },
      {
        ...{ program: '小規模事業者生産性向上支援事業', operator: { name: '青森県', level: 'prefecture' } },
      },
    ],
    [
      '組織の名前は、提供する組織',
      { institution_name: '経済産業省' },
      {
        operator: { name: '経済産業省', level: 'nation' },
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(only(answer({ ...listed, ...change }))).toMatchObject(expected);
  });

  it('実施機関がどこにもなければ、ないと言って取り込む', () => {
    const { supports, warnings } = read(answer({ ...listed, title: '省エネ設備導入補助金' }));
    expect(supports[0]!.operator).toEqual({ name: '実施機関（jGrantsに記載なし）', level: 'institution' });
    expect(warnings.map(({ column }) => column)).toContain('institution_name');
  });

  it('取れない項目は、何件目の何かを伝え、ほかは取り込む', () => {
    const { supports, problems } = read(
      answer(listed, { ...listed, id: '2', title: '' }, { ...listed, id: '3' }),
    );
    expect(supports.map(({ id }) => id)).toEqual(['jgrants-a0wj200000cde5zmad', 'jgrants-3']);
    expect(problems).toEqual([{ row: 2, column: 'title', message: '題名がないため、取り込めません。' }]);
  });
});

describe('jGrantsの詳細', () => {
  it('v1：本文は文章に、区分はデータに、書類は名前だけにする', () => {
    expect(only(answer(detail))).toMatchObject({
      summary: '電気代の負担を軽くします',
      content:
        '目的\n\n県内の中小企業者の省エネ設備を支援します。\n\n・高効率の空調\n・LED 照明\n\n資料（jGrantsの頁にあります）：公募要領.pdf、交付要綱.pdf',
      who: '対象地域：青森県内に事業所があること',
      purposes: ['energy', 'equipment', 'digital'],
      amounts: [{ rate: 50, rateText: '1/2以内', ceiling: 3_000_000 }],
      calls: [{ note: '受付は最終日の17:00まで。事業の終了期限は2027-02-28' }],
      callNote: '申請は一回に限ります',
      papers: [
        {
          ...{ name: '様式第1号.docx', from: 'jGrantsの頁' },
          url: 'https://www.example.jp/subsidy/a0WJ200000CDe5zMAD',
        },
      ],
      applyUrl: 'https://www.example.jp/subsidy/a0WJ200000CDe5zMAD',
      condition: {
        of: [
          { kind: 'place' },
          { kind: 'industry', among: ['E', 'I'], source: '取り込んだ表の「industry」' },
          { kind: 'number', of: 'employees' },
        ],
      },
    });
    expect(JSON.stringify(only(answer(detail)))).not.toContain('JVBERi0');
  });

  it.each([
    ['率が枠で違えば、言葉だけ', '1/2（小規模は2/3）', { rateText: '1/2（小規模は2/3）' }],
    ['百分率', '50%', { rate: 50, rateText: '50%' }],
    ['定額', '定額', { rateText: '定額' }],
  ])('補助率：%s', (_, rate, expected) => {
    const { amounts } = only(answer({ ...detail, subsidy_rate: rate, subsidy_max_limit: null }));
    expect(amounts).toEqual([expected]);
  });

  it('v2：公募の回ごとに日程があり、地域はどれかの回のもの', () => {
    const { acceptance_start_datetime: _, acceptance_end_datetime: _end, ...rest } = detail;
    const workflow = [
      round('第1次', '青森県', '2026-04-09T15:00Z', '2026-05-29T08:00Z'),
      round('第2次', '青森県 / 岩手県', '2026-08-31T15:00Z', '2026-10-30T15:00Z'),
    ];
    const support = only(answer({ ...rest, granttype: '一般型', workflow }));
    expect(support.calls).toEqual([
      {
        ...{ id: '1', name: '第1次', opensOn: '2026-04-10', closesOn: '2026-05-29' },
        note: '受付は最終日の17:00まで。この回の対象地域は青森県',
      },
      {
        ...{ id: '2', name: '第2次', opensOn: '2026-09-01', closesOn: '2026-10-30' },
        note: 'この回の対象地域は青森県 / 岩手県',
      },
    ]);
    expect(support.condition).toMatchObject({ of: [{ among: ['020001', '030007'] }, {}, {}] });
    expect(support.amounts).toMatchObject([{ name: '一般型' }]);
  });

  it('すべての業種なら、業種を問わない', () => {
    const names =
      '農業、林業 / 漁業 / 鉱業、採石業、砂利採取業 / 建設業 / 製造業 / 電気・ガス・熱供給・水道業 / 情報通信業 / 運輸業、郵便業 / 卸売業、小売業 / 金融業、保険業 / 不動産業、物品賃貸業 / 学術研究、専門・技術サービス業 / 宿泊業、飲食サービス業 / 生活関連サービス業、娯楽業 / 教育、学習支援業 / 医療、福祉 / 複合サービス事業 / サービス業（他に分類されないもの） / 公務（他に分類されるものを除く） / 分類不能の産業';
    expect(JSON.stringify(only(answer({ ...detail, industry: names })).condition)).not.toContain('industry');
    expect(read(answer({ ...detail, industry: names })).warnings).toEqual([]);
  });
});

describe('日時', () => {
  it.each([
    ['2026-08-31T08:00:00.000Z', { day: '2026-08-31', time: '17:00' }],
    ['2026-03-31T15:00Z', { day: '2026-04-01', time: '00:00' }],
    ['2020-02-28 16:41:41.090000+00:00', { day: '2020-02-29', time: '01:41' }],
    ['2026-01-15T00:00:00+09:00', { day: '2026-01-15', time: '00:00' }],
    ['2026-05-31T17:00:00', { day: '2026-05-31', time: '17:00' }],
    ['2026-05-31', { day: '2026-05-31' }],
    ['未定', undefined],
    ['2026-02-30T00:00:00Z', undefined],
  ])('%s は、日本では %o', (text, expected) => {
    expect(japaneseTime(text)).toEqual(expected);
  });

  it('零時に終わるものは、前の日まで', () => {
    expect(lastDay({ day: '2026-04-01', time: '00:00' })).toBe('2026-03-31');
    expect(lastDay({ day: '2026-03-31' })).toBe('2026-03-31');
  });

  it('書いた日は、そのまま読める', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(japaneseTime(firstMoment(day))?.day).toBe(day);
        expect(lastDay(japaneseTime(lastMoment(day))!)).toBe(day);
      }),
    );
  });
});

describe('HTMLの本文', () => {
  it.each([
    ['段落', '<p>一つ目。</p><p>二つ目。</p>', '一つ目。\n\n二つ目。'],
    ['改行', 'あ<br>い<br/>う', 'あ\nい\nう'],
    ['箇条書き', '<ul><li>あ</li><li>い</li></ul>後', '・あ\n・い\n\n後'.replace('\n\n後', '\n後')],
    ['番号', '<ol><li>あ<li>い</ol>', '1. あ\n2. い'],
    [
      '表',
      '<table><tr><th>区分</th><th>率</th></tr><tr><td>小規模</td><td>2/3</td></tr></table>',
      '区分 率\n小規模 2/3',
    ],
    [
      'リンク',
      '<a href="https://example.jp/a?b=1&amp;c=2">要領</a>を見る',
      '要領（https://example.jp/a?b=1&c=2）を見る',
    ],
    ['同じ字のリンク', '<a href="https://example.jp/">https://example.jp/</a>', 'https://example.jp/'],
    ['危ないリンクは字だけ', '<a href="javascript:alert(1)">押す</a>', '押す'],
    ['書式とスクリプトは捨てる', '<style>p{color:red}</style>本文<script>alert("<p>")</script>', '本文'],
    ['閉じないスクリプト', '本文<script>alert(1)', '本文'],
    ['注釈', 'あ<!-- <p>い</p> -->う', 'あう'],
    ['属性の中の記号', '<p title="a>b">あ</p>', 'あ'],
    ['実体参照', '&lt;1,000円&nbsp;&amp;&#12354;&#x3044;&unknown;', '<1,000円 &あい&unknown;'],
    ['不等号は字のまま', '5人 < 10人、x<3', '5人 < 10人、x<3'],
    ['ただの文', 'ただの文\nです', 'ただの文 です'],
    ['途中で切れたタグ', 'あ<p class="', 'あ'],
  ])('%s', (_, html, expected) => {
    expect(textOfHtml(html)).toBe(expected);
  });

  it('どんな入力でも終わり、タグは残らない', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      'p',
      'script',
      'li',
      '!--',
      '-->',
      '&',
      '#1;',
      ' ',
      '字',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(textOfHtml(parts.join(''))).not.toMatch(/<(?:p|li|script)[\s>]/);
      }),
    );
  });

  it('長くて壊れた入力でも、長さに応じた時間で終わる', () => {
    const steps = (html: string) => textOfHtml(html).length;
    expect(steps('<a href="'.repeat(50_000))).toBe(0);
    expect(steps('</script'.repeat(50_000))).toBe(0);
    expect(steps('<script>'.repeat(50_000))).toBe(0);
    expect(steps('　&nbsp;'.repeat(50_000))).toBe(0);
    expect(steps('<ul><li>'.repeat(50_000))).toBeGreaterThan(0);
  });
});

describe('jGrantsの一覧の形で書き出す', () => {
  const support: Support = {
    ...{ id: 'energy', title: '省エネ設備導入補助金', kind: 'subsidy', summary: '省エネを支援します' },
    operator: { name: '青森県', level: 'prefecture' },
    purposes: ['energy'],
    condition: {
      kind: 'all',
      of: [
        { kind: 'place', of: 'establishment', among: ['022012', '022021'] },
        { kind: 'number', of: 'employees', is: 'at-most', limit: 20 },
      ],
    },
    isComplete: true,
    amounts: [{ ceiling: 500_000 }, { ceiling: 1_000_000 }],
    calls: [
      { id: '1', opensOn: '2026-04-10', closesOn: '2026-05-29' },
      { id: '2', opensOn: '2026-09-01', closesOn: '2026-10-31' },
    ],
  };
  const list = (supports: Support[], today: string): JgrantsList =>
    writeJgrantsList(supports, today, METADATA.type);

  it('受付中か、次の公募回を書く', () => {
    expect(list([support], '2026-06-01')).toEqual({
      metadata: { type: METADATA.type, resultset: { count: 1 } },
      result: [
        {
          ...{ id: 'energy', name: 'energy', title: '省エネ設備導入補助金' },
          acceptance_start_datetime: '2026-08-31T15:00:00.000Z',
          acceptance_end_datetime: '2026-10-31T14:59:59.000Z',
          ...{ subsidy_max_limit: 1_000_000, target_area_search: '青森県' },
          ...{ target_number_of_employees: '20名以下', institution_name: '青森県' },
        },
      ],
    });
  });

  it.each<[string, Partial<Support>, Partial<JgrantsList['result'][number]>]>([
    [
      '随時なら、日時はない',
      { calls: [] },
      { acceptance_start_datetime: null, acceptance_end_datetime: null },
    ],
    [
      '国の制度で地域を問わなければ、全国',
      { operator: { name: '経済産業省', level: 'nation' }, condition: { kind: 'all', of: [] } },
      { target_area_search: '全国', target_number_of_employees: '従業員数の制約なし' },
    ],
    [
      '条件が全部は分からなければ、制約なしとは言わない',
      { condition: { kind: 'all', of: [] }, isComplete: false },
      { target_area_search: null, target_number_of_employees: null },
    ],
  ])('%s', (_, change, expected) => {
    expect(list([{ ...support, ...change }], '2026-04-10').result[0]).toMatchObject(expected);
  });

  it('一覧に入ることは、読み戻しても同じ', () => {
    const area = fc.constantFrom(['020001'], ['020001', '030007']);
    const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-06-${date}`);
    const made = fc.record({
      ...{ area, opensOn: day, closesOn: day.map((date) => date.replace('06', '09')) },
      limit: fc.constantFrom(5, 20, 50, 100, 300, 900),
      ceiling: fc.integer({ min: 1, max: 1e9 }),
    });
    fc.assert(
      fc.property(made, ({ area: among, opensOn, closesOn, limit, ceiling }) => {
        const original: Support = {
          ...support,
          condition: {
            kind: 'all',
            of: [
              { kind: 'place', of: 'establishment', among },
              { kind: 'number', of: 'employees', is: 'at-most', limit },
            ],
          },
          ...{ amounts: [{ ceiling }], calls: [{ id: '1', opensOn, closesOn }] },
        };
        const back = only(JSON.stringify(list([original], '2026-07-01')));
        expect(back).toMatchObject({
          ...{ title: original.title, operator: original.operator, calls: original.calls },
          ...{ amounts: original.amounts, condition: original.condition },
        });
      }),
    );
  });
});
