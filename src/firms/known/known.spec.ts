import { describe, expect, it } from 'vitest';
import { type KnownFirm, profileOfKnown } from './known-firm.ts';
import { type ReadRow, readFirms, UnknownFirmFile } from './read-firms.ts';
import { dayIn, wholeNumber } from './row.ts';

/** Numbers whose check digits are right; the firms are made up. */
const A = '7000012050002';
const B = '1180301018771';

/** A row of the 法人番号 file: thirty cells, those that are not told empty. */
function nta(number: string, more: Record<number, string> = {}): string {
  const usual: Record<number, string> = {
    ...{ 0: '1', 1: number, 2: '01', 3: '0', 4: '2026-04-01', 5: '2026-04-01', 6: '株式会社みなと' },
    ...{
      8: '301',
      9: '青森県',
      10: '青森市',
      11: '長島一丁目',
      13: '02',
      14: '201',
      15: '0300801',
      22: '2015-10-05',
    },
    ...{ 23: '1', 28: 'ミナト', 29: '0' },
  };
  const cells = { ...usual, ...more };
  return Array.from({ length: 30 }, (_, at) => `"${cells[at] ?? ''}"`).join(',');
}

async function read(
  text: string,
  encode = (each: string) => new TextEncoder().encode(each),
): Promise<ReadRow[]> {
  async function* chunks() {
    yield encode(text);
  }
  const rows = [];
  for await (const row of readFirms(chunks())) rows.push(row);
  return rows;
}
const firmIn = (row: ReadRow | undefined): Partial<KnownFirm> | null =>
  row?.kind === 'firm' ? row.firm : null;

describe('国税庁の法人番号のファイル', () => {
  it('番号、名称、本店の市町村、法人かどうかを読む', async () => {
    expect(await read(`${nta(A)}\r\n`)).toEqual([
      {
        ...{ kind: 'firm', line: 1, source: 'nta' },
        firm: {
          ...{ number: A, name: '株式会社みなと', municipality: '022012', legalForm: 'corporation' },
          ...{ capital: null, employees: null, industry: null, foundedOn: null },
        },
      },
    ]);
  });

  it.each<[string, Record<number, string>, object]>([
    ['閉鎖した法人', { 18: '2020-03-31', 19: '01' }, { kind: 'left-out', why: 'closed' }],
    ['削除', { 2: '99' }, { kind: 'left-out', why: 'closed' }],
    ['国の機関', { 8: '101' }, { kind: 'left-out', why: 'no-firm' }],
    ['地方公共団体', { 8: '201' }, { kind: 'left-out', why: 'no-firm' }],
    ['検索対象から除くもの', { 29: '1' }, { kind: 'left-out', why: 'not-shown' }],
    ['過去の記録', { 23: '0' }, { kind: 'left-out', why: 'older' }],
    ['検査数字の違い', { 1: '1000012050002' }, { kind: 'problem' }],
    ['名称がない', { 6: '' }, { kind: 'problem' }],
    ['組合', { 8: '399', 6: 'みなと漁業協同組合' }, { firm: { legalForm: 'cooperative' } }],
    ['ほかの設立登記法人', { 8: '399', 6: '医療法人みなと会' }, { firm: { legalForm: null } }],
    ['国外の本店', { 13: '', 14: '' }, { firm: { municipality: null } }],
    ['都道府県だけの所在地', { 13: '02', 14: '000' }, { firm: { municipality: null } }],
  ])('%s', async (_, cells, expected) => {
    expect((await read(`${nta(B)}\n${nta(A, cells)}`))[1]).toMatchObject(expected);
  });

  it('列の足りない行は、行の番号とともに告げる', async () => {
    const rows = await read(`${nta(B)}\n"1","${A}"\n${nta(A)}`);
    expect(rows.map(({ kind, line }) => [kind, line])).toEqual([
      ['firm', 1],
      ['problem', 2],
      ['firm', 3],
    ]);
  });

  it('Shift_JIS も読む', async () => {
    // 「港」 in Shift_JIS; the rest is ASCII.
    const text = nta(A, { 6: '@', 9: '@', 10: '@', 11: '@', 28: '@' });
    const bytes = Uint8Array.from(
      [...`${text}\r\n`.repeat(3)].flatMap((each) => (each === '@' ? [0x8d, 0x60] : [each.charCodeAt(0)])),
    );
    const rows = await read('', () => bytes);
    expect(rows.map((row) => firmIn(row)?.name)).toEqual(['港', '港', '港']);
  });
});

describe('gBizINFO の法人基本情報', () => {
  const HEADER =
    '\ufeff"法人番号",商号または名称,登記記録の閉鎖等年月日,都道府県コード,市区町村コード,組織種別,状態,資本金,従業員数,事業種目,設立年月日';

  it('資本金、従業員数、業種、設立の日も読む', async () => {
    const [row] = await read(
      `${HEADER}\n${A},株式会社みなと,,02,202,301,,"10,000,000",12,食料品製造業,2010-04-01\n`,
    );
    expect(firmIn(row)).toEqual({
      ...{ number: A, name: '株式会社みなと', municipality: '022021', legalForm: 'corporation' },
      ...{ capital: 10_000_000, employees: 12, industry: '09', foundedOn: '2010-04-01' },
    });
  });

  it.each([
    ['一つの業種', '建設業', 'D'],
    ['符号', '09', '09'],
    ['点の違い', '農業，林業', 'A'],
    ['同じ業種が二つ', '建設業|建設業', 'D'],
    ['いくつもの業種', '建設業|製造業', null],
    ['分類にない言葉', '食肉の加工と販売', null],
    ['空', '', null],
  ])('業種は、一つに決まるときだけ: %s', async (_, text, industry) => {
    const [row] = await read(`${HEADER}\n${A},みなと,,02,201,301,,,,${text},\n`);
    expect(firmIn(row)?.industry).toBe(industry);
  });

  it('前の年の見出しでも読み、ない列は分からないままにする', async () => {
    const [row] = await read(
      `法人番号,法人名,本社所在地,ステータス,資本金,従業員数,設立年月日\n${A},みなと,青森市,,,,\n`,
    );
    expect(firmIn(row)).toMatchObject({ name: 'みなと', municipality: null, legalForm: null, capital: null });
  });

  it('閉鎖した法人は入れない', async () => {
    const rows = await read(`${HEADER}\n${A},みなと,2020-03-31,02,201,301,閉鎖,,,,\n`);
    expect(rows).toMatchObject([{ kind: 'left-out', why: 'closed', line: 2 }]);
  });
});

it.each([
  ['空のファイル', ''],
  ['ほかの表', '事業名,事業費\nx,1\n'],
  ['見出しだけの別の表', '番号,名称\n'],
])('ほかのファイルは読まない: %s', async (_, text) => {
  await expect(read(text)).rejects.toThrow(UnknownFirmFile);
});

describe('値', () => {
  it.each([
    ['10,000,000', 10_000_000],
    ['１０００', 1_000],
    ['0', 0],
    ['10000000.0', 10_000_000],
    ['-5', null],
    ['約100', null],
    ['', null],
  ])('数 %s', (text, value) => expect(wholeNumber(text)).toBe(value));

  it.each([
    ['2010-04-01', '2010-04-01'],
    ['2010/4/1', '2010-04-01'],
    ['20100401', '2010-04-01'],
    ['2010-04-01T00:00:00+09:00', '2010-04-01'],
    ['2010', null],
    ['2010-13-01', null],
    ['2010-02-30', null],
    ['平成22年', null],
  ])('日付 %s', (text, day) => expect(dayIn(text)).toBe(day));
});

describe('法人番号から分かること', () => {
  const firm: KnownFirm = {
    ...{ number: A, name: '株式会社みなと', municipality: '022012', legalForm: 'corporation' },
    ...{ capital: 10_000_000, employees: 12, industry: '09', foundedOn: '2020-11-30' },
  };

  it('ファイルが言うことだけを言う', () => {
    expect(profileOfKnown(firm, '2026-11-29')).toEqual({
      ...{ corporateNumber: A, legalForm: 'corporation', headOffice: '022012', establishments: ['022012'] },
      ...{ capital: 10_000_000, employees: 12, industry: '09', foundedOn: '2020-11-30' },
    });
    const little = { ...firm, municipality: null, legalForm: null, capital: null, employees: null };
    expect(profileOfKnown({ ...little, industry: null, foundedOn: null }, '2026-11-29')).toEqual({
      corporateNumber: A,
    });
  });

  it('これから始まる日は、創業した日ではない', () =>
    expect(profileOfKnown(firm, '2019-01-01')).not.toHaveProperty('foundedOn'));
});
