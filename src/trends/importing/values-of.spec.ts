import { describe, expect, it } from 'vitest';
import type { Series } from '../series.ts';
import { type Snapshot, snapshotOfJson, valuesOf, type Wanted } from './index.ts';

const founders: Series = {
  ...{ id: 'founders', name: '灯台の創業者数', region: '架空県', unit: '名', source: null, notes: [] },
  ...{ adjustment: 'original', frequency: 'fiscal-year' },
};

const sheet = (...rows: string[]): Snapshot => ({
  file: 'made-up.csv',
  lines: rows.map((text, i) => ({ line: i + 1, text, cells: text.split('\t') })),
});

const read = (snapshot: Snapshot, wanted: Partial<Wanted> = {}) =>
  valuesOf(snapshot, {
    ...{ series: founders, selector: null, status: null, jurisdiction: '020001', year: 2021 },
    ...wanted,
  });

describe('of a sheet', () => {
  it('takes the column that is named, with the printed words and their lines', () => {
    const snapshot = sheet('年度,創業者数,廃業者数', '令和元,142,90', '2,p134,88', '資料：港湾部');
    expect(read(snapshot)).toEqual({
      unit: '名',
      source: '港湾部',
      observations: [
        { period: 'FY2019', value: 142, status: null, printed: '142', note: null, line: 2 },
        { period: 'FY2020', value: 134, status: 'preliminary', printed: 'p134', note: null, line: 3 },
      ],
      problems: [],
    });
    expect(read(snapshot, { selector: '廃業' }).observations.map(({ value }) => value)).toEqual([90, 88]);
  });

  it('keeps what is known to be missing, leaves out what is blank, and tells what it cannot read', () => {
    const { observations, problems } = read(sheet('年度,数', '平成30,…', '令和元,', '2,約百', '3,12'));
    expect(observations.map(({ period, value }) => [period, value])).toEqual([
      ['FY2018', null],
      ['FY2021', 12],
    ]);
    expect(problems).toEqual([
      '4行目 令和2年度:「約百」は数値として読み取れないため、この時点は取り込みませんでした。',
    ]);
  });

  it('gives the status that a person states to values without a mark of their own', () => {
    const { observations } = read(sheet('年度,数', '令和元,1', '2,p2'), { status: 'final' });
    expect(observations.map(({ status }) => status)).toEqual(['final', 'preliminary']);
  });

  it.each([
    ['several columns and none that fits', ['年度,甲,乙', '令和元,1,2'], '列の見出し: 甲、乙'],
    ['another unit', ['単位：千人', '年度,数', '令和元,1'], '単位は「名」ですが、ファイルの単位は「千人」'],
    [
      'two values for one period',
      ['年度,数', '令和元,1', '令和元,2'],
      '令和元年度の値が二つあります（2行目 1、3行目 2）',
    ],
    ['no table', ['本文だけの文書'], '値の並ぶ表が見つかりません'],
  ])('refuses %s, and says what to do', (_, rows, message) => {
    expect(() => read(sheet(...rows))).toThrow(message);
  });
});

describe('of the answer of the statistics dashboard', () => {
  const value = (told: Record<string, string>) => ({
    VALUE: {
      ...{ '@indicator': '0301020001000010010', '@unit': '104', '@stat': '00450222', '@regionCode': '02000' },
      ...{
        '@time': '20200400',
        '@cycle': '1',
        '@regionRank': '3',
        '@isSeasonal': '2',
        '@isProvisional': '0',
      },
      ...{ $: '0.95', ...told },
    },
  });
  const answer = (...values: object[]) =>
    JSON.stringify({
      GET_STATS: {
        RESULT: { status: '0', errorMsg: '正常に終了しました。', date: '2021-08-31' },
        STATISTICAL_DATA: {
          RESULT_INF: { TOTAL_NUMBER: String(values.length) },
          TABLE_INF: { STAT_NAME: { '@code': '00450222', $: '架空の職業統計' } },
          DATA_INF: { DATA_OBJ: values.length === 1 ? values[0] : values },
        },
      },
    });
  const series: Series = { ...founders, frequency: 'month', adjustment: 'seasonally-adjusted' };
  const of = (json: string, wanted: Partial<Wanted> = {}) =>
    read(snapshotOfJson(json, 'answer.json'), { series, ...wanted });

  it('takes the values of the prefecture, adjusted as the series is', () => {
    const json = answer(
      value({ '@time': '20200500', '@isProvisional': '1', $: '0.93' }),
      value({}),
      value({ '@regionCode': '00000', $: '1.30' }),
      value({ '@isSeasonal': '1', $: '0.88' }),
    );
    expect(of(json)).toMatchObject({ source: '架空の職業統計', problems: [] });
    expect(of(json).observations.map(({ period, value, status }) => [period, value, status])).toEqual([
      ['2020-04', 0.95, null],
      ['2020-05', 0.93, 'preliminary'],
    ]);
    const nation = { ...series, region: '全国' };
    expect(of(json, { series: nation }).observations.map((each) => each.value)).toEqual([1.3]);
  });

  it.each([
    ['20201Q00', '2020-Q1'],
    ['2020CY00', '2020'],
    ['2020FY00', 'FY2020'],
    ['20201200', '2020-12'],
  ])('reads the time %s as %s', (time, period) => {
    expect(of(answer(value({ '@time': time }))).observations[0]?.period).toBe(period);
  });

  it('keeps a secret value as missing and tells a time that it does not know', () => {
    const { observations, problems } = of(answer(value({ $: '***' }), value({ '@time': '2020XX00' })));
    expect(observations.map((each) => each.value)).toEqual([null]);
    expect(problems).toEqual(['時点「2020XX00」は読み取れないため、取り込みませんでした。']);
  });

  it.each([
    ['{"a":1}', '統計ダッシュボードの getData の応答ではありません'],
    ['<html>', '統計ダッシュボードの getData の応答ではありません'],
    ['null', '統計ダッシュボードの getData の応答ではありません'],
    ['{"GET_STATS":{"RESULT":{"status":"1","errorMsg":"該当なし"}}}', 'データを返しませんでした（該当なし）'],
    [answer(value({ '@regionCode': '13000' })), '地域 02000、季節調整値'],
    [answer(value({}), value({ '@indicator': '9' })), '指標が2個あります'],
  ])('refuses %.40s', (json, message) => {
    expect(() => of(json)).toThrow(message);
  });
});
