import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindersHandler } from '../../src/cli/round-reminders.ts';
import { loadSample, SAMPLE_JURISDICTION } from '../../src/cli/sample.ts';
import { type RoundCore, roundCore } from '../../src/cli/web-round.ts';
import type { Answer, Board, By, RolloverOrder, Values } from '../../src/collection/index.ts';
import { type AnnualReport, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { changeOrganisations } from '../../src/organisations/index.ts';
import type { Account } from '../../src/people/index.ts';
import { mailPage } from '../../src/platform/index.ts';

const HERE = SAMPLE_JURISDICTION.code;
const YEAR = 2021;
const RENAMED = '取引あっせん推進事業';
const EDITOR: By = { account: 'e1', name: '港 花子' };
const APPROVER: By = { account: 'a1', name: '岬 課長' };
const SECRETARIAT: By = { account: 's1', name: '丘 係長' };

const order = (choices: RolloverOrder['choices']): RolloverOrder => ({
  ...{ fiscalYear: YEAR, sourceYear: 2020, choices, threshold: 30 },
  ...{ submitBy: '2022-05-31', approveBy: '2022-06-10', acceptBy: '2022-06-30' },
});

/**
 * A round over the programs of the sample, played without a browser: every division says again what it said last year,
 * two answers come back, one comes late, one division and one program were renamed.
 */
describe('a whole round', () => {
  let ledger: Ledger;
  let core: RoundCore;
  let today = '2022-05-02';
  let source: AnnualReport;
  let answers: readonly Answer[];
  let board: Board;
  const accounts: Account[] = [];
  const failures: unknown[] = [];

  beforeAll(async () => {
    const clock = { now: () => new Date(`${today}T01:00:00.000Z`) };
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
    await loadSample(ledger);
    source = (await ledger.acceptedReport(HERE, 2020))!.report;
    const people = { accounts: async () => accounts, substitutions: async () => [] };
    const onError = (error: unknown) => failures.push(error);
    core = roundCore({
      ledger,
      jurisdiction: HERE,
      people,
      publicUrl: 'https://kakehashi.example.jp',
      onError,
    });
    await renameDivision();
    const traded = (await core.services.rolloverPrograms(YEAR, 2020)).find(
      ({ name }) => name === '取引推進事業',
    )!;
    const renamed = { kind: 'continued' as const, program: traded.program, name: RENAMED };
    await core.services.openRound(order([renamed]), SECRETARIAT);
    answers = await core.services.answers(YEAR);
    accounts.push(accountOf(answers[0]!.organisation));
    await play();
  }, 300_000);
  afterAll(() => ledger.close());

  async function renameDivision(): Promise<void> {
    const register = await core.parts.register();
    const [division] = [...register.organisations.values()].filter(
      ({ names }) => names[0]?.name === '国際経済課',
    );
    const change = {
      kind: 'rename' as const,
      id: division!.id,
      name: '国際交流推進課',
      kana: null,
      from: '2022-02-01',
    };
    await changeOrganisations(ledger, HERE, change);
  }

  async function play(): Promise<void> {
    const [late, ...others] = answers;
    today = '2022-05-20';
    await expect(core.services.submit(YEAR, late!.id, 1, EDITOR)).rejects.toThrow(
      /誤りの指摘.*項目：.*事業費（千円）/,
    );
    for (const answer of others) await handIn(answer);
    for (const { id } of others.slice(0, 2)) {
      await core.services.sendBack(YEAR, id, [{ field: 'result', text: '回数を書いてください。' }], APPROVER);
      await save(id, 2, { result: '研修を5回開いた。' });
      await core.services.submit(YEAR, id, 3, EDITOR);
    }
    today = '2022-06-03';
    await remindersHandler(core.parts)({ jurisdiction: HERE, id: 'x', payload: null, isLastTry: false });
    await remindersHandler(core.parts)({ jurisdiction: HERE, id: 'x', payload: null, isLastTry: false });
    board = (await core.services.board(YEAR))!;
    today = '2022-06-05';
    await handIn(late!);
    today = '2022-06-09';
    for (const { id, version } of await core.services.answers(YEAR)) await pass(id, version);
  }

  const save = (id: string, base: number, values: Values) =>
    core.services.save(YEAR, id, { base, values }, EDITOR);

  /** Says again what was said last year, and why what the rules find is no mistake. */
  async function handIn({ id, lastYear }: Answer): Promise<void> {
    const said = Object.entries(lastYear).filter(([key]) => !key.endsWith('-previous') && key !== 'name');
    const values: Values = {
      ...Object.fromEntries(said),
      ...{ isNew: '', overview: lastYear.overview ?? '事業の説明', result: '令和3年度に研修を4回開いた。' },
    };
    const errors = (await core.services.check(YEAR, id, values)).filter(
      ({ severity }) => severity === 'error',
    );
    const reasons = errors.map(({ reasonKey }) => [reasonKey, '昨年度と同じ扱いのため']);
    await save(id, 1, { ...values, ...Object.fromEntries(reasons) });
    await core.services.submit(YEAR, id, 2, EDITOR);
  }

  async function pass(id: string, version: number): Promise<void> {
    await core.services.approve(YEAR, id, version, APPROVER);
    await core.services.accept(YEAR, id, version, SECRETARIAT);
  }

  it('shows on the board what is late, and with whom', () => {
    const row = board.rows.find(({ organisation }) => organisation === answers[0]!.organisation)!;
    expect(row).toMatchObject({ holder: 'editor', late: 1, counts: { waiting: 1 } });
    expect(board).toMatchObject({ total: answers.length, accepted: 0, expected: '2022-07-03' });
  });

  it('sends the late division one mail, whatever is asked twice', async () => {
    const { rows } = await mailPage(ledger.database.db, HERE, 1);
    expect(rows.map(({ recipient }) => recipient)).toEqual(['hanako@example.jp']);
    expect(rows[0]?.body).toContain('https://kakehashi.example.jp/rounds/2021/answers/a1');
  });

  it('has the year in the ledger: the master list of last year under the names of today', async () => {
    expect(failures).toEqual([]);
    const taken = (await ledger.acceptedReport(HERE, YEAR))!.report;
    expect(taken.masterList.map(rowOf)).toEqual(source.masterList.map(rowOf).map(renamed));
    expect(taken.subtotals.map(sumOf)).toEqual(source.subtotals.map(sumOf));
  });

  it('has the same lists in the same order, each with its sheets', async () => {
    const taken = (await ledger.acceptedReport(HERE, YEAR))!.report;
    // The list of the paper has this one under ⑦, its master list under ⑥.
    const mended = (row: ReturnType<typeof listRow>) =>
      row.name === '原子力関連業務参入促進事業' && row.isRelisting ? { ...row, policies: [6] } : row;
    expect(taken.programs.map(listRow)).toEqual(source.programs.map(listRow).map(mended).map(renamed));
    const originals = ({ programs }: AnnualReport) => programs.filter((each) => !each.isRelisting);
    expect(originals(taken).map(sheet)).toEqual(originals(source).map(sheet));
    const [relisted] = taken.programs.filter((each) => each.isRelisting);
    expect(sheet(relisted!)).toEqual(sheet(taken.programs.find(({ name }) => name === relisted!.name)!));
  });

  it('knows the renamed program as the one that it was', async () => {
    const [link] = await ledger.lineage(HERE, { fiscalYear: YEAR, state: 'confirmed' });
    expect(link).toMatchObject({ kind: 'renamed', to: { name: RENAMED }, decidedBy: '丘 係長' });
  });

  it('has one document of the year, whose page shows what it states', async () => {
    const { documents } = (await ledger.years(HERE)).find(({ fiscalYear }) => fiscalYear === YEAR)!;
    expect(documents).toMatchObject([{ kind: 'collection-round', file: '令和3年度 照会' }]);
    const stated = await ledger.statements(HERE, documents[0]!.id);
    expect(stated.filter(({ kind }) => kind === 'master-row')).toHaveLength(source.masterList.length);
    expect(stated.every(({ kind, programId }) => kind === 'subtotal' || programId !== null)).toBe(true);
  });

  it('closes with its record, and takes a late correction in', async () => {
    await core.services.close(YEAR, SECRETARIAT);
    const record = await core.services.record(YEAR);
    expect(record).toMatchObject({ answers: answers.length, returns: 2, late: 1, days: 38 });
    expect(record!.waivers).toContainEqual(
      expect.objectContaining({ reason: '昨年度と同じ扱いのため', name: '港 花子' }),
    );
    const { answer } = (await core.services.answer(YEAR, 'a1'))!;
    await core.services.sendBack(
      YEAR,
      'a1',
      [{ field: 'cost', text: '決算額に直してください。' }],
      SECRETARIAT,
    );
    await save('a1', answer.version, { cost: '3,000', general: '3,000' });
    await core.services.submit(YEAR, 'a1', answer.version + 1, EDITOR);
    await pass('a1', answer.version + 1);
    const taken = (await ledger.acceptedReport(HERE, YEAR))!.report;
    expect(taken.masterList[0]).toMatchObject({ name: answer.values.name, cost: 3000 });
    expect((await ledger.years(HERE)).find(({ fiscalYear }) => fiscalYear === YEAR)?.documents).toHaveLength(
      1,
    );
  });
});

type Row = AnnualReport['masterList'][number];
type Entry = AnnualReport['programs'][number];

/** Nothing is new in its second year. */
const rowOf = ({ line: _line, programId: _id, ...row }: Row) => ({ ...row, isNew: false });
const listRow = ({ policies, no, name, cost, isRelisting, divisions }: Entry) => ({
  ...{ policies, no, name, cost, isRelisting, divisions },
});
const renamed = <T extends { name: string; divisions: string[] }>(row: T): T => ({
  ...row,
  name: row.name === '取引推進事業' ? RENAMED : row.name,
  divisions: row.divisions.map((name) => (name === '国際経済課' ? '国際交流推進課' : name)),
});
const sheet = ({ teams, indicators }: Entry) => ({
  teams,
  // Where the paper says a row twice because it is split over lines, the form has it once.
  indicators: indicators
    .filter((each) => each.continuationOf === undefined)
    .map(({ label, current }) => [label, current]),
});
const sumOf = ({
  where,
  policies,
  cost,
  includesRelistings,
  isGrandTotal,
}: AnnualReport['subtotals'][number]) => ({
  ...{ where, policies, cost, includesRelistings, isGrandTotal },
});

const accountOf = (organisation: string): Account => ({
  ...{ id: 'e1', login: 'hanako', name: '港 花子', email: 'hanako@example.jp', roles: ['division-editor'] },
  ...{
    organisation,
    state: 'active',
    hasSecondFactor: true,
    isSample: false,
    lockedUntil: null,
    lastSignInAt: null,
  },
});
