import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { DataFile } from '../files.ts';

type Plant = (files: readonly DataFile[]) => Promise<DataFile[]> | DataFile[];

/** Files that keep the rule → files that break it in one place. */
export const BREACHES: Readonly<Record<string, Plant>> = {
  'L1-01': (files) => [...files, { ...files[0]!, path: 'programs.pdf' }],
  'L1-02': book('programs', (sheet) => sheet.workbook.addWorksheet('別の表')),
  'L1-03': text('programs', (csv) => csv.replace('\r\n', `\r\n${','.repeat(heads(csv) - 1)}\r\n`)),
  'L1-04': text('programs', (csv) => csv.replace(/\r\n$/, ',単位は千円\r\n')),
  'L1-05': text('columns', (csv) => csv.replace('事業の名称（記載のまま、「(再掲)」を除く）', '')),
  'L1-06': text('programs', (csv) =>
    csv.replace('青森県', '青 森 県').replace('青森県', '青\u3000森\u3000県'),
  ),
  'L1-07': text('divisions', (csv) => csv.replace('商工振興課', '商工振興課；雇用労政課')),
  'L1-08': text('indicators', (csv) => csv.replace('利用企業数', '①利用企業数')),
  'L1-09': text('programs', (csv) => csv.replace(/,(?=\d+,\d{4},(?:\d{4})?,[RH])/, '-,')),
  'L1-10': book('programs', (sheet) => {
    sheet.getCell('A2').note = '要確認';
  }),
  'L1-11': book('programs', (sheet) => {
    sheet.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  }),
  'L1-12': book('programs', (sheet) => sheet.mergeCells('A2:A3')),
  'L1-13': book('programs', (sheet) => {
    sheet.getRow(3).hidden = true;
  }),
  'L1-14': text('programs', (csv) => csv.replace(/,made-up\.txt,/, ',"made-up\r\n.txt",')),
  'L1-15': text('programs', (csv) => csv.replace('青森県', '青森県,東北')),
  'L2-01': text('indicators', (csv) => csv.replace(/,(\d+),社,/, ',$1社,社,')),
  'L2-02': text('divisions', (csv) => csv.replace('青森県', '〃')),
  'L2-03': text('programs', (csv) => csv.replace('国庫_千円', '事業費_千円')),
  'L2-04': text('funding', (csv) => csv.replace(',general,', ',一般,')),
  'L2-05': text('programs', (csv) => csv.replace(/,,,(?=1,\d+,made-up)/, ',other,,')),
  'L2-06': book('programs', (sheet) => {
    sheet.getCell('P2').value = { formula: '1+1', result: 2 };
  }),
  'L3-01': text('programs', (csv) =>
    csv.replace('\ufeff', `\ufeff令和2年度${','.repeat(heads(csv) - 1)}\r\n`),
  ),
  'L3-02': text('codes', (csv) => csv.replaceAll(/^qualifier,.*\r\n/gm, '')),
  'L3-03': text('symbols', (csv) => csv.replaceAll(/^—,.*\r\n/gm, '')),
  'L3-04': text('columns', (csv) => csv.replace(/(,事業費_千円,cost,integer),千円/, '$1,')),
  'L3-05': text('programs', (csv) => csv.replace(',2020,令和2年度', ',令和2,令和2年度')),
  'L3-06': text('programs', (csv) => csv.replace('020001', '20001')),
  'L3-07': text('programs', (csv) => csv.replace('掲載頁', '頁')),
  'L3-08': text('README', (csv) => csv.replaceAll(/^format,文字コード.*\r\n/gm, '')),
  'L3-09': text('subtotals', (csv) => csv.replace('事業費_千円', '令和2年度_千円')),
};

const heads = (csv: string): number => csv.slice(0, csv.indexOf('\r\n')).split(',').length;

function text(id: string, change: (csv: string) => string): Plant {
  return (files) =>
    files.map((file) => {
      if (file.path !== `${id}.csv`) return file;
      const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
      return { ...file, bytes: new TextEncoder().encode(change(csv)) };
    });
}

function book(id: string, change: (sheet: Worksheet) => unknown): Plant {
  return async (files) => {
    const changed = files.map(async (file) => {
      if (file.path !== `${id}.xlsx`) return file;
      const workbook = new Workbook();
      await workbook.xlsx.load(Buffer.from(file.bytes));
      change(workbook.worksheets[0]!);
      return { ...file, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
    });
    return Promise.all(changed);
  };
}
