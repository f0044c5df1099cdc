import { describe, expect, it } from 'vitest';
import type { Support } from '../../support.ts';
import { GIF_ITEMS } from '../gif/rules.ts';
import { writeGifCsv } from '../gif/write-gif.ts';
import { MUNICIPAL_COLUMNS } from '../municipal/rules.ts';
import { writeMunicipalCsv } from '../municipal/write-municipal.ts';
import { placesOf } from '../places.ts';
import { MUNICIPALITIES } from '../supports.examples.ts';
import type { ExchangeTarget } from './warning.ts';
import { warningsFor } from './warnings-for.ts';

const places = placesOf(MUNICIPALITIES);
const support: Support = {
  ...{ id: 'energy', title: '省エネ設備導入補助金', kind: 'subsidy', purposes: ['equipment'] },
  operator: { name: '青森県', level: 'prefecture' },
  ...{ summary: '省エネ設備を補助します', content: '内容', isComplete: false },
  condition: { kind: 'all', of: [] },
  ...{ keywords: ['空調'], contacts: [{ name: '商工政策課' }] },
};

type Case = [
  title: string,
  change: Partial<Support>,
  field: string,
  limit: number | null,
  actual: number | null,
];

const LIMITS: Record<ExchangeTarget, Case[]> = {
  gif: [
    ['題名は40字が勧められている', { title: 'あ'.repeat(41) }, 'タイトル（制度名）', 40, 41],
    ['概要は100字まで', { summary: 'あ'.repeat(101) }, '概要', 100, 101],
    ['内容は500字まで', { content: '😀'.repeat(501) }, '内容', 500, 501],
    ['業種は3つまで', { condition: { kind: 'industry', among: ['D', 'E', 'H', 'I'] } }, '標準産業分類', 3, 4],
    ['金額は最大のものだけ', { amounts: [{ ceiling: 1 }, { ceiling: 2 }] }, '給付上限額', 1, 2],
    ['補助率は小数第1位まで', { amounts: [{ rate: 66.67 }] }, '最大補助率', 1, null],
    ['小分類は書けない', { condition: { kind: 'industry', among: ['097'] } }, '標準産業分類', null, null],
    [
      '例外のある業種は文章になる',
      { condition: { kind: 'industry', among: ['E'], except: ['09'] } },
      '対象者条件',
      null,
      null,
    ],
    [
      '本店であることは書けない',
      { condition: { kind: 'place', of: 'head-office', among: ['022012'] } },
      '地域',
      null,
      null,
    ],
    ['表彰と登録は区別されない', { kind: 'registration' }, 'サービス種別', null, null],
    ['段落はCSVに入らない', { content: '一\n二' }, '内容', null, null],
    ['区切りの記号', { keywords: ['空調;照明'] }, 'キーワード', null, null],
    ['融資の備考の列はない', { loan: { note: '据置1年' } }, '列のない項目', null, null],
    ['列のないもの', { reading: 'しょうえね' }, '列のない項目', null, null],
  ],
  municipal: [
    ['題名は40字まで', { title: 'あ'.repeat(41) }, 'タイトル（制度名）', 40, 41],
    ['題名に半角カナは使えない', { title: 'ｴｺ補助金' }, 'タイトル（制度名）', null, null],
    ['用途は200字まで', { uses: 'あ'.repeat(201) }, '用途・対象物', 200, 201],
    ['申請方法は500字まで', { steps: Array(3).fill('あ'.repeat(199)) }, '利用・申請方法', 500, 599],
    ['キーワードは20字まで', { keywords: ['あ'.repeat(21)] }, 'キーワード', 20, 21],
    ['キーワードは目的の言葉を含めて5個まで', { keywords: [...'一二三四五'] }, 'キーワード', 5, 6],
    [
      '従業員数の列はない',
      { condition: { kind: 'number', of: 'employees', is: 'at-most', limit: 20 } },
      '対象者',
      null,
      null,
    ],
    ['分類が決まらない', { purposes: ['funding'] }, '（事業者対象）事業ステージ分類', null, null],
    ['金額の列はない', { amounts: [{ ceiling: 1 }] }, '列のない項目', null, null],
  ],
  jgrants: [
    ['番号は18字まで', { id: 'aomori-energy-saving-2026' }, 'id', 18, 25],
    ['公募回は一つ', { calls: [{ id: '1' }, { id: '2' }] }, 'acceptance_start_datetime', 1, 2],
    [
      '市町村は書けない',
      { condition: { kind: 'place', of: 'establishment', among: ['022012'] } },
      'target_area_search',
      null,
      null,
    ],
    [
      '区分にない従業員数',
      { condition: { kind: 'number', of: 'employees', is: 'less-than', limit: 20 } },
      'target_number_of_employees',
      null,
      null,
    ],
  ],
};

describe.each(Object.entries(LIMITS))('%s では', (target, cases) => {
  it.each(cases)('%s', (_, change, field, limit, actual) => {
    const warnings = warningsFor({ ...support, ...change }, target as ExchangeTarget, places);
    expect(warnings).toContainEqual({ field, limit, actual, message: expect.stringMatching(/。$/) });
  });
});

describe('日を求める要件は、どの様式にも列がない', () => {
  const condition: Support['condition'] = { kind: 'date', of: 'foundedOn', is: 'from', day: '2023-04-01' };
  const messages = (target: ExchangeTarget, more: Partial<Support> = {}) =>
    warningsFor({ ...support, condition, ...more }, target, places).map(({ field, message }) => [
      field,
      message,
    ]);

  it('表では、文章になる', () => {
    const inWords = '列のない条件が1つあり、文章で書き出されます。読む側ではデータとして扱われません。';
    expect(messages('gif')).toEqual([['対象者条件', inWords]]);
    expect(messages('municipal')).toEqual([['対象者', inWords]]);
    for (const write of [writeGifCsv, writeMunicipalCsv]) {
      expect(write([{ ...support, condition }], places)).toContain('令和5年4月1日以降に創業したこと');
    }
  });

  it('jGrants では、書き出されない', () =>
    expect(messages('jgrants')).toContainEqual(['列のない項目', expect.stringContaining('そのほかの条件')]));
});

describe('入りきる支援には、注意がない', () => {
  it.each(['gif', 'municipal'] as const)('%s', (target) => {
    expect(warningsFor(support, target, places)).toEqual([]);
  });
});

it('注意の文は、いくつまでで、今いくつで、どうするかを言う', () => {
  const messages = warningsFor({ ...support, summary: 'あ'.repeat(121) }, 'gif', places);
  expect(messages.map(({ message }) => message)).toEqual([
    '100字までです（今は121字）。短く書き直してください。',
  ]);
});

describe('書き出したCSV', () => {
  const full: Support = {
    ...support,
    content: '一段落目\n二段落目',
    ...{ amounts: [{ rate: 66.7, ceiling: 1_000_000 }], hasBudget: true, confirmedOn: '2026-06-30' },
    condition: {
      kind: 'all',
      of: [
        { kind: 'place', of: 'establishment', among: ['022012', '022021'] },
        { kind: 'industry', among: ['E', '58'] },
        { kind: 'number', of: 'employees', is: 'less-than', limit: 20 },
      ],
    },
    calls: [{ id: '1', opensOn: '2026-04-10', closesOn: '2026-05-29' }, { id: '2' }],
  };
  const rows = (csv: string) => csv.replace('\ufeff', '').trimEnd().split('\r\n');
  const cells = (csv: string, row: number, heads: readonly string[]) => {
    const names = rows(csv)[0]!.split(',');
    return heads.map((head) => rows(csv)[row]!.split(',')[names.indexOf(head)]);
  };

  it('GIFは52項目を決まった順に、公募回ごとに一行で書く', () => {
    const csv = writeGifCsv([full], places);
    expect(rows(csv)[0]).toBe(GIF_ITEMS.map(({ name }) => name).join(','));
    expect(GIF_ITEMS).toHaveLength(52);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const heads = ['制度番号', '地域', '内容', '従業員条件', '最大補助率', '給付上限額', '標準産業分類'];
    const shared = ['energy', '022012;022021', '一段落目 二段落目', '20人未満', '66.7', '1000000', 'E;58'];
    const dates = ['募集時期', '公募開始日', '公募終了日', '公募備考', '予算枠の有無', '最終更新日'];
    expect(cells(csv, 1, [...heads, ...dates])).toEqual([
      ...shared,
      ...['', '2026-04-10', '2026-05-29', '', '有', '2026-06-30'],
    ]);
    expect(cells(csv, 2, [...heads, ...dates])).toEqual([
      ...shared,
      ...['未定', '', '', '日程:未定', '有', '2026-06-30'],
    ]);
  });

  it('自治体の表は34列で、地域を名前で書く', () => {
    const csv = writeMunicipalCsv([full], places);
    expect(rows(csv)[0]).toBe(MUNICIPAL_COLUMNS.map(({ name }) => name).join(','));
    expect(MUNICIPAL_COLUMNS).toHaveLength(34);
    const heads = ['全国地方公共団体コード', '対象地域', '対象地域群', '対象者', 'キーワード', '受付開始日'];
    expect(cells(csv, 1, heads)).toEqual([
      ...['020001', '青森県', '青森市;弘前市', '従業員が20人未満であること', '設備投資;空調', '2026-04-10'],
    ]);
  });

  it('終わった公募回は、終わった日まで', () => {
    const ended: Support = {
      ...full,
      calls: [
        { id: '1', opensOn: '2026-04-10', closesOn: '2026-05-29', endedOn: '2026-05-01', budget: 5_000_000 },
      ],
    };
    expect(cells(writeGifCsv([ended], places), 1, ['公募終了日', '公募備考'])).toEqual([
      '2026-05-01',
      '予算額:5000000円|受付終了:2026-05-01|当初の締切:2026-05-29',
    ]);
  });
});
