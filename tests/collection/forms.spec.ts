import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormParts, roundForms } from '../../src/cli/round-forms.ts';
import { BOARD } from '../../src/collection/forms/board.examples.ts';
import { cellOfKey, edited, reader } from '../../src/collection/forms/desk.examples.ts';
import {
  type By,
  questionsOf,
  RoundRefused,
  type RoundRoom,
  roundViews,
  saveAnswer,
} from '../../src/collection/index.ts';
import { createFormReader, type FormReader, readFormWorkbook } from '../../src/formats/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { FieldFinding, RoundServices } from '../../src/web/index.ts';
import { EDITOR, OTHER, openedRound } from './made-up.ts';

const YEAR = 2021;
const folder = mkdtempSync(join(tmpdir(), 'kakehashi-forms-'));
let ledger: Ledger;
let room: RoundRoom;
let now = Date.parse('2022-05-01T00:00:00Z');

beforeAll(async () => {
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
  room = { ...(await openedRound(ledger)), clock: { now: () => new Date(now) } };
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const noNumber: FieldFinding = {
  ...{ field: 'cost', rule: 'amount', severity: 'error', message: '事業費が大きすぎます。' },
  ...{ reasonKey: 'keep-amount-cost', reason: '' },
};

/** The round on a real database; one rule stands for all. */
function services(read: FormReader = reader) {
  const views = roundViews(room);
  const check: RoundServices['check'] = async (_, __, values) =>
    values.cost !== '2,000,000' ? [] : [noNumber];
  const round: FormParts['round'] = {
    board: async () => BOARD,
    check,
    async answer(fiscalYear, id) {
      const [round, answer] = await Promise.all([views.round(fiscalYear), views.answer({ fiscalYear, id })]);
      if (round === null || answer === null) return null;
      return {
        ...{
          round,
          answer,
          organisationName: answer.organisation,
          questions: questionsOf(answer, { round }),
        },
        ...{ findings: await check(fiscalYear, id, answer.values), remarks: [], events: [], receipt: null },
      };
    },
  };
  return roundForms({
    ...{ room, round, folder, reader: read, contact: { name: '取りまとめ課', line: '内線 1' } },
    save: (fiscalYear, id, order, by, via) =>
      saveAnswer(room, { fiscalYear, id }, { ...order, via, found: { errors: 0, warnings: 0 } }, by),
    namesToday: async () => (organisation) => organisation,
  });
}

const answer = async (id: string) => (await roundViews(room).answer({ fiscalYear: YEAR, id }))!;
const typed = async (id: string, values: Record<string, string | number>) =>
  edited((await services().form(YEAR, id)).bytes, (workbook) => {
    for (const [key, value] of Object.entries(values)) cellOfKey(workbook.worksheets[1]!, key).value = value;
  });
const send = (bytes: Uint8Array, by: By = EDITOR) =>
  services().receive(YEAR, [{ name: '様式.xlsx', bytes }], by, () => true);

describe('forms that go out', () => {
  it('a division’s programs in one workbook, or one each in an archive', async () => {
    const { organisation } = await answer('a1');
    const one = await services().forms(YEAR, [organisation], 'one-file');
    expect(one.name).toBe(`令和3年度_照会様式_${organisation}.xlsx`);
    const own = await roundViews(room).answers(YEAR, [organisation]);
    expect((await readFormWorkbook(one.bytes)).sheets).toHaveLength(own.length + 1);
    const each = await services().forms(YEAR, [organisation], 'one-each');
    expect(each).toMatchObject({
      name: `令和3年度_照会様式_${organisation}.zip`,
      mediaType: 'application/zip',
    });
    const outcomes = await services(createFormReader()).receive(
      YEAR,
      [{ name: each.name, bytes: each.bytes }],
      EDITOR,
      () => true,
    );
    expect(outcomes.map(({ state }) => state)).toEqual(own.map(() => 'unchanged'));
  });

  it('an organisation that answers nothing has no form', async () => {
    await expect(services().forms(YEAR, ['nobody'], 'one-file')).rejects.toThrow(RoundRefused);
    await expect(services().form(YEAR, 'nothing')).rejects.toThrow('この回答は見つかりません');
  });
});

describe('forms that come back', () => {
  it('are saved as by Excel, once', async () => {
    const bytes = await typed('a1', { cost: 900, result: '研修を4回開いた。' });
    expect(await send(bytes)).toMatchObject([{ state: 'taken', answers: [{ id: 'a1', changed: 2 }] }]);
    expect(await send(bytes, OTHER)).toMatchObject([
      {
        state: 'unchanged',
        message: expect.stringContaining('5月1日09:00に港 花子さんから受け取り済みです'),
      },
    ]);
    expect(await answer('a1')).toMatchObject({ version: 2, state: 'draft', values: { cost: '900' } });
  });

  it('of another organisation are refused before anything is saved', async () => {
    const bytes = await typed('a2', { cost: 1 });
    const [outcome] = await services().receive(YEAR, [{ name: '様式.xlsx', bytes }], EDITOR, () => false);
    expect(outcome).toMatchObject({ state: 'refused', answers: [] });
    expect((await answer('a2')).version).toBe(1);
  });

  it('with mistakes are handed back, to this person, for a day', async () => {
    const [outcome] = await send(await typed('a2', { cost: 2_000_000 }));
    expect(outcome).toMatchObject({ state: 'mistakes', answers: [{ findings: [noNumber] }] });
    const key = outcome!.returned!;
    const file = await services().returnedForm(key, EDITOR.account);
    expect(file?.name).toBe('指摘あり_様式.xlsx');
    expect((await readFormWorkbook(file!.bytes)).sheets[0]?.name).toBe('指摘の一覧');
    for (const account of [OTHER.account, null])
      expect(await services().returnedForm(key, account)).toBeNull();
    for (const guess of ['', '../../etc/passwd', 'x'.repeat(32)])
      expect(await services().returnedForm(guess, EDITOR.account)).toBeNull();
    now += 25 * 60 * 60 * 1000;
    expect(await services().returnedForm(key, EDITOR.account)).toBeNull();
  });

  it('two people, one by Excel and one in the browser: both words stand, or both go back', async () => {
    const bytes = await typed('a3', { cost: 900 });
    const browser = {
      base: 1,
      values: { result: '開いた。' },
      via: 'browser',
      found: { errors: 0, warnings: 0 },
    } as const;
    await saveAnswer(room, { fiscalYear: YEAR, id: 'a3' }, browser, OTHER);
    expect(await send(bytes)).toMatchObject([{ state: 'taken' }]);
    const late = await typed('a3', { result: '4回開いた。' });
    await saveAnswer(
      room,
      { fiscalYear: YEAR, id: 'a3' },
      { ...browser, base: 3, values: { result: '5回開いた。' } },
      OTHER,
    );
    const [outcome] = await send(late);
    expect(outcome).toMatchObject({ state: 'conflict', returned: expect.any(String) });
    expect((await answer('a3')).values).toMatchObject({ cost: '900', result: '5回開いた。' });
  });
});

it('fifty files at once take a second or two of work, and how far it is can be followed', async () => {
  const { bytes } = await services().form(YEAR, 'a4');
  // Bytes behind an archive's end make another file of it, and no other form.
  const files = Array.from({ length: 50 }, (_, at) => ({
    name: `${at}.xlsx`,
    bytes: Buffer.concat([bytes, Buffer.from(String(at))]),
  }));
  const seen: number[] = [];
  const before = process.cpuUsage();
  const reading = services(createFormReader());
  const outcomes = await reading.receive(
    YEAR,
    files,
    EDITOR,
    () => true,
    (done) => seen.push(done),
  );
  const { user, system } = process.cpuUsage(before);
  expect(outcomes.map(({ state }) => state)).toEqual(files.map(() => 'unchanged'));
  expect(seen.at(-1)).toBe(50);
  // Others may want the machine as well: what counts is the work, not the time on the wall.
  expect((user + system) / 1e6).toBeLessThan(10);
}, 60_000);

it('the board goes out as a workbook', async () => {
  const { sheets } = await readFormWorkbook((await services().boardWorkbook(YEAR)).bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['状況', 'すべての回答']);
});
