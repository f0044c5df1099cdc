import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportContent } from '../content.ts';
import { plainText } from './characters.ts';
import { exampleContent } from './data.examples.ts';
import { type DataFile, dataFiles, pdfAttachments } from './index.ts';
import { recordsOf } from './rules/csv-text.ts';

let content: ReportContent;
let files: DataFile[];
beforeAll(async () => {
  content = await exampleContent();
  files = await dataFiles(content);
});

const textOf = (path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)!.bytes);

function rowsOf(table: string): Record<string, string>[] {
  const [heads, ...rows] = recordsOf(textOf(`${table}.csv`))!;
  return rows.map((row) => Object.fromEntries(row.map((text, at) => [heads![at]!, text])));
}

describe('データ用', () => {
  it('has every listing of the master list, with its money and flags', () => {
    const listed = rowsOf('programs').map((row) => [
      row.事業名,
      row.事業費_千円,
      row.一般財源_千円,
      row.新規,
      row.再掲,
    ]);
    const stated = content.report.masterList.map((row) => [
      ...[row.name, String(row.cost ?? ''), String(row.general ?? '')],
      ...[String(Number(row.isNew)), String(Number(row.isRelisting))],
    ]);
    expect(listed).toEqual(stated);
  });

  it('joins a listing with its number on the policy list', () => {
    const first = content.report.programs[0]!;
    const row = rowsOf('programs').find(({ 事業名 }) => 事業名 === first.name);
    expect([row?.番号, row?.掲載頁]).toEqual([String(first.no), String(first.page)]);
  });

  it('has the funding of a listing source by source, and it adds up', () => {
    const [program] = rowsOf('programs');
    const amounts = rowsOf('funding').filter(({ 掲載ID }) => 掲載ID === program!.掲載ID);
    expect(amounts.reduce((sum, { 金額_千円 }) => sum + Number(金額_千円), 0)).toBe(
      Number(program!.事業費_千円),
    );
  });

  it('has an indicator as one number a year, with unit, way of counting and the words of the paper', () => {
    const row = rowsOf('indicators').find(
      ({ 数え方, 値の年度 }) => 数え方 === 'cumulative' && 値の年度 === '2020',
    );
    expect(row).toMatchObject({ 項目: '研修の参加者数', 単位: '名', 値なしの理由: '' });
    expect(row!.記載).toBe(`延べ ${Number(row!.値).toLocaleString('en')}名`);
  });

  it('says why there is no number', () => {
    expect(rowsOf('indicators').find(({ 記載 }) => 記載 === '—')).toMatchObject({
      値: '',
      値なしの理由: 'none-stated',
    });
  });

  it('writes what a ditto mark repeats, and each of two divisions on a row of its own', async () => {
    const odd = await exampleContent(12);
    const [first] = odd.report.programs;
    first!.indicators[0]!.values = ['7社', '〃'];
    odd.report.masterList[0]!.divisions = ['産業課；総務課'];
    const csv = (await dataFiles(odd)).map(
      ({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const,
    );
    expect(new Map(csv).get('indicators.csv')).toMatch(/,2020,1,7,社,none,,,,7社,/);
    expect(new Map(csv).get('divisions.csv')).toMatch(/list,1,産業課,\r\n.*list,2,総務課,/);
  });

  it('has the series of the charts with area, time and stage', () => {
    expect(
      rowsOf('series').map((row) => [
        row.地域名,
        row.地域コード,
        row.時点の種類,
        row.時点_年,
        row.時点_月,
        row.値,
      ]),
    ).toEqual([
      ['全国', '', 'month', '2020', '4', '1.3'],
      ['全国', '', 'month', '2020', '5', ''],
      ['青森県', '020001', 'fiscal-year', '2020', '', '1.02'],
    ]);
  });

  it('holds the whole report as `kakehashi read` prints it', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../docs/schema/read.schema.json', import.meta.url), 'utf8'),
    );
    const json = JSON.parse(textOf('kakehashi-report.json'));
    const validate = new Ajv2020().compile(schema);
    expect([validate(json), validate.errors]).toEqual([true, null]);
    expect(json.documents).toEqual(JSON.parse(JSON.stringify([content.report])));
  });

  it('describes every table in the data package, under the same heads', () => {
    const { resources } = JSON.parse(textOf('datapackage.json'));
    for (const { path, schema } of resources) {
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(recordsOf(textOf(path))![0]);
    }
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      files.map(({ path }) => path).filter((path) => path.endsWith('.csv')),
    );
  });

  it('is the same file for file, byte for byte, when it is made again', async () => {
    const again = await dataFiles(await exampleContent());
    expect(again.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')])).toEqual(
      files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]),
    );
  });

  it('keeps the heads of a year in which nothing is listed', async () => {
    const report = { ...content.report, masterList: [], programs: [], subtotals: [] };
    const empty = await dataFiles({ ...content, report, charts: [], corrections: [] });
    const head = (list: DataFile[], path: string) =>
      new TextDecoder().decode(list.find((file) => file.path === path)!.bytes).split('\r\n')[0];
    expect(head(empty, 'programs.csv')).toBe(head(files, 'programs.csv'));
  });

  it('travels in a PDF as CSV and JSON, without workbooks', async () => {
    const names = (await pdfAttachments(content)).map(({ name }) => name);
    expect(names).toContain('kakehashi-report.json');
    expect(names).toContain('programs.csv');
    expect(names.filter((name) => name.endsWith('.xlsx'))).toEqual([]);
  });
});

describe('the characters of a cell', () => {
  it.each([
    ['①利用企業数 ㎡', '(1)利用企業数 m2'],
    ['㈱ｱｵﾓﾘ', '(株)アオモリ'],
    ['青　森　県\n議会', '青 森 県 議会'],
    ['20℃', '20℃'],
    ['Ⅱ期', 'II期'],
  ])('%s → %s', (printed, expected) => {
    expect(plainText(printed)).toBe(expected);
  });

  it('stay in a proper name', () => {
    expect(plainText('𠮷田㈱ ①', true)).toBe('𠮷田㈱ ①');
  });
});
