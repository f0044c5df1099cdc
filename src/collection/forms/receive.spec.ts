import { beforeEach, describe, expect, it } from 'vitest';
import { readFormWorkbook } from '../../formats/index.ts';
import { cellOfKey, Desk, edited, reader } from './desk.examples.ts';
import { formOf, OPTIONS } from './forms.examples.ts';
import { formBytes } from './make-forms.ts';
import { receiveForms } from './receive.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk([
    formOf().answer,
    formOf({ id: 'a-18', values: { ...formOf().answer.values, name: '灯台の修繕事業' } }).answer,
    formOf({ id: 'b-1', organisation: 'harbour' }).answer,
  ]);
});

const handedOut = (...ids: string[]) => formBytes(ids.map(desk.sheet), OPTIONS);
const send = async (...files: Uint8Array[]) =>
  receiveForms(
    2025,
    files.map((bytes, at) => ({ name: `様式${at + 1}.xlsx`, bytes })),
    reader,
    desk,
  );
/** The form with these values typed into the sheet of the answer. */
const typed = async (id: string, values: Record<string, string | number | object>, among = [id]) =>
  edited(await handedOut(...among), (workbook) => {
    const sheet = workbook.worksheets[among.indexOf(id) + 1]!;
    for (const [key, value] of Object.entries(values)) cellOfKey(sheet, key).value = value as string;
  });
const sheetsOf = async (bytes: Uint8Array) => (await readFormWorkbook(bytes)).sheets;

describe('a form that came back', () => {
  it('is saved as a draft, only what the person changed', async () => {
    const [outcome] = await send(
      await typed('a-17', { cost: 9000, result: '4回開いた。' }, ['a-17', 'a-18']),
    );
    expect(outcome).toEqual({
      file: '様式1.xlsx',
      state: 'taken',
      message: '1事業の2欄を保存しました（保存済み・未提出）。提出は画面で行ってください。',
      answers: [
        { id: 'a-17', name: '灯台の守り手育成事業', changed: 2, findings: [] },
        { id: 'a-18', name: '灯台の修繕事業', changed: 0, findings: [] },
      ],
      returned: null,
    });
    expect(desk.values('a-17')).toMatchObject({ cost: '9,000', result: '4回開いた。', national: '6,000' });
    expect(desk.find('a-18')?.version).toBe(3);
  });

  it('is stored once, however often it is sent', async () => {
    const bytes = await typed('a-17', { cost: 9000 });
    const outcomes = await send(bytes, bytes);
    expect(outcomes.map(({ state }) => state)).toEqual(['taken', 'unchanged']);
    expect(outcomes[1]?.message).toBe(
      '同じ内容のファイルを5月1日09:30に佐藤さんから受け取り済みです。二重には保存していません。',
    );
    expect(desk.find('a-17')?.version).toBe(4);
  });

  it('untouched it changes nothing', async () => {
    const [outcome] = await send(await handedOut('a-17'));
    expect(outcome).toMatchObject({
      state: 'unchanged',
      message: '読み取った内容に、変わったところはありません。',
    });
  });

  it('stands beside what others saved in other fields meanwhile', async () => {
    const bytes = await typed('a-17', { cost: 9000 });
    desk.write('a-17', { result: '5回開いた。' });
    expect(await send(bytes)).toMatchObject([{ state: 'taken' }]);
    expect(desk.values('a-17')).toMatchObject({ cost: '9,000', result: '5回開いた。' });
  });

  it('of another organisation is refused, the sheets beside it are taken', async () => {
    const [outcome] = await send(await typed('a-17', { cost: 9000 }, ['a-17', 'b-1']));
    expect(outcome?.answers.map(({ id }) => id)).toEqual(['a-17']);
    expect(outcome?.message).toMatch(
      /シート「2 灯台の守り手育成事業」は、ほかの組織が回答する事業です。読み取っていません。/,
    );
  });

  it('of an answer that is submitted is refused in the words of the round', async () => {
    Object.assign(desk.find('a-17')!, { state: 'submitted' });
    const [outcome] = await send(await typed('a-17', { cost: 9000 }));
    expect(outcome).toMatchObject({ state: 'refused' });
    expect(outcome?.message).toBe(
      '「灯台の守り手育成事業」は保存していません。提出済みのため保存できません。',
    );
  });

  it('of another year, or of no round at all, is told', async () => {
    const other = await formBytes([formOf({ fiscalYear: 2024 })], OPTIONS);
    const gone = await formBytes([formOf({ id: 'gone' })], OPTIONS);
    const later = await formBytes([formOf({ version: 9 })], OPTIONS);
    const messages = (await send(other, gone, later)).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('令和6年度の様式です。ここで受け取るのは令和7年度の様式です。'),
      expect.stringContaining('の事業は、この照会にありません。'),
      expect.stringContaining('様式番号にある版（9）がありません。'),
    ]);
  });
});

describe('a form with mistakes', () => {
  it('is saved as a draft all the same and handed back with comments and a list', async () => {
    const bytes = await typed('a-17', {
      cost: 2_000_000,
      foundation: '全部',
      result: '4回開いた。',
      national: '千二百',
    });
    const [outcome] = await send(bytes);
    expect(outcome).toMatchObject({ state: 'mistakes', returned: 'key-1' });
    expect(outcome?.message).toBe(
      '1事業の2欄を保存しました（保存済み・未提出）。提出は画面で行ってください。直していただきたいところが3件あります。指摘を書き入れたファイルをお返しします。',
    );
    expect(desk.values('a-17')).toMatchObject({
      cost: '2,000,000',
      national: '6,000',
      foundation: '△',
      result: '4回開いた。',
    });
    const [file] = desk.handedBack;
    expect(file?.name).toBe('指摘あり_様式1.xlsx');
    const [list, , sheet] = await sheetsOf(file!.bytes);
    expect(list?.name).toBe('指摘の一覧');
    const cell = (key: string) => sheet?.cells.find((each) => each.key === key);
    expect(cell('cost')).toMatchObject({ text: '2,000,000', comment: '［要修正］事業費が大きすぎます。' });
    expect(cell('national')).toMatchObject({
      text: '千二百',
      comment: expect.stringContaining('金額として読めません'),
    });
    expect(cell('foundation')).toMatchObject({
      text: '全部',
      comment: expect.stringContaining('選択肢にありません'),
    });
  });

  it('mended in the file that was handed back it is taken', async () => {
    await send(await typed('a-17', { cost: 2_000_000, foundation: '全部' }));
    const mended = await edited(desk.handedBack[0]!.bytes, (workbook) => {
      const sheet = workbook.worksheets[2]!;
      cellOfKey(sheet, 'cost').value = 1200;
      cellOfKey(sheet, 'foundation').value = '○（全部）';
    });
    expect(await send(mended)).toMatchObject([{ state: 'taken', returned: null }]);
    expect(desk.values('a-17')).toMatchObject({ cost: '1,200', foundation: '○' });
  });

  it('a reason that is written under a finding lets it stand', async () => {
    await send(await typed('a-17', { cost: 2_000_000 }));
    const reasoned = await edited(desk.handedBack[0]!.bytes, (workbook) => {
      cellOfKey(workbook.worksheets[2]!, 'keep-too-much-cost').value = '大型の灯台を建てたため。';
    });
    expect(await send(reasoned)).toMatchObject([{ state: 'taken', returned: null }]);
    expect(desk.values('a-17')).toMatchObject({
      cost: '2,000,000',
      'keep-too-much-cost': '大型の灯台を建てたため。',
    });
  });

  it('both changed the same field: nothing is saved, both words go back, and the second try decides', async () => {
    const bytes = await typed('a-17', { cost: 9000, result: '4回開いた。' });
    desk.write('a-17', { cost: '8,000' });
    const [outcome] = await send(bytes);
    expect(outcome).toMatchObject({ state: 'conflict', returned: 'key-1' });
    expect(outcome?.message).toContain(
      '「灯台の守り手育成事業」は、ほかの方も同じ欄を変えているため、保存していません。',
    );
    expect(desk.values('a-17')).toMatchObject({ cost: '8,000', result: '研修を3回開き、延べ58名が受けた。' });
    const [, , sheet] = await sheetsOf(desk.handedBack[0]!.bytes);
    expect(sheet?.cells.find(({ key }) => key === 'cost')).toMatchObject({
      text: '9,000',
      comment: expect.stringMatching(
        /鈴木さんが変えています（5月2日10:00）。いま保存されているのは「8,000」です。/,
      ),
    });
    expect(await send(desk.handedBack[0]!.bytes)).toMatchObject([{ state: 'taken' }]);
    expect(desk.values('a-17')).toMatchObject({ cost: '9,000', result: '4回開いた。' });
  });

  it('what was written into locked cells, or where no field is, is told and not taken', async () => {
    const bytes = await edited(await typed('a-17', { 'indicator-1-previous': '99名' }), (workbook) => {
      workbook.worksheets[1]!.getCell('H30').value = 'よろしくお願いします';
    });
    const [outcome] = await send(bytes);
    expect(outcome?.answers[0]?.findings.map(({ message }) => message)).toEqual([
      '指標1行目の前年度は変えられない欄です。「99名」は読み取らず、「延べ41名」のままにしました。誤りがあるときは、取りまとめ課に知らせてください。',
      expect.stringContaining('様式の欄でないところに書かれています（H30の「よろしくお願いします」）。'),
    ]);
  });
});

describe('whatever was done to the file', () => {
  const taken = async (edit: Parameters<typeof edited>[1]) => {
    const bytes = await edited(
      await typed('a-17', { cost: 9000, 'indicator-2-current': '4回' }, ['a-17', 'a-18']),
      edit,
    );
    const [outcome] = await send(bytes);
    const { cost, 'indicator-2-current': current } = desk.values('a-17');
    return {
      cost,
      current,
      changed: outcome?.answers.map(({ changed }) => changed),
      message: outcome?.message,
    };
  };
  const all = { cost: '9,000', current: '4回', changed: [2, 0] };

  it('sheets renamed', async () => {
    expect(
      await taken((workbook) => Object.assign(workbook.worksheets[1]!, { name: '労働課分' })),
    ).toMatchObject(all);
  });

  it('rows and columns inserted', async () => {
    const edit = (workbook: Parameters<Parameters<typeof edited>[1]>[0]) => {
      const sheet = workbook.worksheets[1]!;
      sheet.insertRow(12, []);
      sheet.insertRow(3, []);
      sheet.spliceColumns(4, 0, []);
    };
    expect(await taken(edit)).toMatchObject(all);
  });

  it('what Excel shows to nobody was taken out: the words before the cells and the small line are enough', async () => {
    const edit = (workbook: Parameters<Parameters<typeof edited>[1]>[0]) => {
      workbook.removeWorksheet('_様式の控え');
      for (const sheet of workbook.worksheets.slice(1)) {
        sheet.spliceColumns(1, 1);
        sheet.spliceRows(1, 1);
      }
    };
    expect(await taken(edit)).toMatchObject(all);
  });

  it('that and a column put in between: nothing is read from the wrong one, and that is told', async () => {
    const { cost, message } = await taken((workbook) => {
      for (const sheet of workbook.worksheets.slice(1)) {
        sheet.spliceColumns(1, 1);
        sheet.spliceRows(1, 1);
        sheet.spliceColumns(3, 0, []);
      }
    });
    expect(cost).toBe('12,340');
    expect(message).toContain('直していただきたいところが2件あります。');
    expect(desk.handedBack).toHaveLength(1);
  });

  it('a row taken out: its field stays as it was, and that is told', async () => {
    const edit = (workbook: Parameters<Parameters<typeof edited>[1]>[0]) => {
      const sheet = workbook.worksheets[1]!;
      sheet.spliceRows(Number(cellOfKey(sheet, 'national').row), 1);
    };
    const { message } = await taken(edit);
    expect(desk.values('a-17')).toMatchObject({ national: '6,000', cost: '9,000' });
    expect(message).toBe(
      '1事業の2欄を保存しました（保存済み・未提出）。提出は画面で行ってください。読み取りについてお知らせが1件あります。指摘の一覧で確かめてください。',
    );
  });

  it('a sheet of another file copied into it', async () => {
    const [, sheet] = await sheetsOf(await handedOut('a-18'));
    const mine = await typed('a-17', { cost: 9000 });
    const merged = await edited(mine, (workbook) => {
      const copy = workbook.addWorksheet('写し');
      for (const { row, column, text } of sheet!.cells) copy.getCell(row, column).value = text;
      copy.getCell('A1').value = `#様式 ${sheet!.mark}`;
    });
    const [outcome] = await send(merged);
    expect(outcome?.answers.map(({ id }) => id)).toEqual(['a-17', 'a-18']);
  });

  it('the same form twice in a file, with other words: neither is taken', async () => {
    const copied = await edited(await typed('a-17', { cost: 9000 }, ['a-17', 'a-18']), (workbook) => {
      const [, first, second] = workbook.worksheets;
      second!.getCell('A1').value = first!.getCell('A1').value;
    });
    const [outcome] = await send(copied);
    expect(outcome?.message).toContain('は同じ事業の様式で、内容が違います。どれも読み取っていません。');
    expect(desk.values('a-17').cost).toBe('12,340');
  });

  it('sheets of somebody’s own are told of', async () => {
    const { message } = await taken((workbook) => workbook.addWorksheet('計算用').addRow(['メモ']));
    expect(message).toContain('シート「計算用」は、この照会の様式でないため読み取っていません');
  });

  it('a workbook of other things', async () => {
    const other = await edited(await handedOut('a-17'), (workbook) => {
      for (const { name } of workbook.worksheets.slice(1)) workbook.removeWorksheet(name);
    });
    expect(await send(other)).toMatchObject([
      { state: 'refused', message: expect.stringContaining('様式が見つかりません') },
    ]);
  });
});

it('one bad file does not hold up the others, and how far it is can be seen', async () => {
  const good = await typed('a-17', { cost: 9000 });
  const seen: number[] = [];
  const outcomes = await receiveForms(
    2025,
    [
      { name: '壊れた.xlsx', bytes: good.slice(0, 900) },
      { name: 'よい.xlsx', bytes: good },
    ],
    reader,
    desk,
    (done) => seen.push(done),
  );
  expect(outcomes.map(({ file, state }) => [file, state])).toEqual([
    ['壊れた.xlsx', 'unreadable'],
    ['よい.xlsx', 'taken'],
  ]);
  expect(outcomes[0]?.message).toBe(
    '「壊れた.xlsx」を読めません。Excel のブックとして始まっていますが、壊れているか途中で切れています。Excel で開いて保存し直すか、もう一度送ってください。',
  );
  expect(seen).toEqual([1, 2]);
});

it('script in every field stays text', async () => {
  const script = '<script>alert(1)</script>';
  const keys = [
    'name',
    'period',
    'office',
    'team',
    'overview',
    'result',
    'indicator-1-label',
    'indicator-1-current',
    'indicator-1-reason',
  ];
  await send(await typed('a-17', Object.fromEntries(keys.map((key) => [key, script]))));
  for (const key of keys) expect(desk.values('a-17')[key]).toBe(script);
});
