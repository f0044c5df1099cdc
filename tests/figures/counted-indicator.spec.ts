import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTS_JOB, countFor, countsHandler } from '../../src/cli/round-counts.ts';
import { loadSample, SAMPLE_JURISDICTION } from '../../src/cli/sample.ts';
import { type RoundCore, roundCore } from '../../src/cli/web-round.ts';
import type { Answer, By, RolloverOrder } from '../../src/collection/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { auditEntriesOf } from '../../src/platform/index.ts';
import { assembleReport, reportContent } from '../../src/report/index.ts';
import { addUsage, type UsageEvent } from '../../src/supports/index.ts';

const HERE = SAMPLE_JURISDICTION.code;
const YEAR = 2021;
/** The program behind the portal, as the report of 2020 prints it. */
const PORTAL = 'あおり事業者支援情報発信強化事業';
const EDITOR: By = { account: 'e1', name: '港 花子' };
const APPROVER: By = { account: 'a1', name: '岬 課長' };
const SECRETARIAT: By = { account: 's1', name: '丘 係長' };

describe('a value of an indicator that the house counts itself', () => {
  let ledger: Ledger;
  let core: RoundCore;
  const today = '2022-04-20';

  const counted = (month: string, count: number, event: UsageEvent = 'view') =>
    addUsage(ledger.database.db, HERE, {
      usage: [{ month, event, support: '', municipality: '', count }],
      demand: [],
    });
  const portal = async (): Promise<Answer> =>
    (await core.services.answers(YEAR)).find(({ values }) => values.name === PORTAL)!;
  const job = () =>
    countsHandler(core.parts)({ jurisdiction: HERE, id: COUNTS_JOB, payload: null, isLastTry: false });
  async function actions(): Promise<string[]> {
    const found = [];
    for await (const { action } of auditEntriesOf(ledger.database.db, HERE, {})) found.push(action);
    return found;
  }

  beforeAll(async () => {
    const clock = { now: () => new Date(`${today}T01:00:00.000Z`) };
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
    await loadSample(ledger);
    core = roundCore({
      ...{ ledger, jurisdiction: HERE, publicUrl: 'https://kakehashi.example.jp' },
      people: { accounts: async () => [], substitutions: async () => [] },
      onError: (error) => {
        throw error;
      },
    });
    // Of the years before and after, and of other events, nothing is taken.
    await counted('2021-03', 10_568);
    await counted('2021-04', 1_800);
    await counted('2021-05', 1_201);
    await counted('2021-05', 77, 'search');
    await counted('2022-04', 999);
    const programs = await core.services.rolloverPrograms(YEAR, YEAR - 1);
    const ended = programs
      .filter(({ name }) => name !== PORTAL)
      .map(({ program }) => ({ kind: 'ended' as const, program, reason: 'この試験では使わない' }));
    const order: RolloverOrder = {
      ...{ fiscalYear: YEAR, sourceYear: YEAR - 1, choices: ended, threshold: 30 },
      ...{ submitBy: '2022-05-31', approveBy: '2022-06-10', acceptBy: '2022-06-30' },
    };
    await core.services.openRound(order, SECRETARIAT);
  }, 300_000);
  afterAll(() => ledger.close());

  it('stands in the answer before anybody types, with the rule and the months that it comes from', async () => {
    const { id } = await portal();
    const { questions } = (await core.services.answer(YEAR, id))!;
    expect(questions.find(({ key }) => key === 'indicator-1-current')).toMatchObject({
      label: '当年度',
      counted: {
        value: '1,501件',
        origin: 'かけはしで数えた「ページの閲覧」の1か月の平均（2021年4月から2021年5月まで）',
      },
    });
    expect(questions.find(({ key }) => key === 'indicator-1-previous')?.counted?.value).toBe('10,568件');
  });

  it('is not to be typed over', async () => {
    const { id, version } = await portal();
    const order = { base: version, values: { 'indicator-1-current': '9,999件' } };
    await expect(core.services.save(YEAR, id, order, EDITOR)).rejects.toThrow('ほかの記録から決まる値');
  });

  it('follows what is counted since, each time once, and says so in the log', async () => {
    await counted('2021-06', 3_000);
    await job();
    await job();
    const { counted: standing, values } = await portal();
    expect(standing['indicator-1-current']).toEqual({
      value: '2,000件',
      origin: 'かけはしで数えた「ページの閲覧」の1か月の平均（2021年4月から2021年6月まで）',
    });
    expect(values).not.toHaveProperty('indicator-1-current');
    expect((await actions()).filter((action) => action === 'answer.counted')).toHaveLength(1);
  });

  it('comes into a row that somebody adds under the label of a rule', async () => {
    const { id, version } = await portal();
    const values = { 'indicator-2-label': '年間ページビュー数' };
    await core.services.save(YEAR, id, { base: version, values }, EDITOR);
    await job();
    expect((await portal()).counted['indicator-2-current']).toEqual({
      value: '6,001件',
      origin: 'かけはしで数えた「ページの閲覧」の合計（2021年4月から2021年6月まで）',
    });
  });

  it('stays as it was handed in, and is printed in the report of the year', async () => {
    const { id, version, lastYear } = await portal();
    const values = {
      ...{ cost: '3,000', general: '3,000', result: 'ウェブサイトで支援の情報を発信した。' },
      overview: lastYear.overview ?? 'ウェブサイトで支援の情報を知らせる。',
    };
    const found = await core.services.check(YEAR, id, values);
    const reasons = found
      .filter(({ severity }) => severity === 'error')
      .map(({ reasonKey }) => [reasonKey, 'この試験のため']);
    const order = { base: version, values: { ...values, ...Object.fromEntries(reasons) } };
    await core.services.save(YEAR, id, order, EDITOR);
    await core.services.submit(YEAR, id, version + 1, EDITOR);
    await counted('2021-07', 5_000);
    await job();
    await core.services.approve(YEAR, id, version + 1, APPROVER);
    await core.services.accept(YEAR, id, version + 1, SECRETARIAT);

    const taken = (await ledger.acceptedReport(HERE, YEAR))!.report;
    expect(taken.programs[0]!.indicators.map(({ label, current }) => [label, current])).toEqual([
      ['月間PV平均件数', '2,000件'],
      ['年間ページビュー数', '6,001件'],
    ]);
    const content = await reportContent(ledger, { jurisdiction: HERE, fiscalYear: YEAR, edition: 'draft' });
    const printed = JSON.stringify(assembleReport(content));
    expect(printed).toContain('2,000件');
    expect(printed).toContain('6,001件');
  });
});

describe('the rule of a count', () => {
  const views = (months: Record<string, number>) =>
    new Map([['view', new Map(Object.entries(months))]] as const);
  const named = (name: string) => ({ values: { name }, lastYear: {} });

  it.each([
    ['a site of another program', 'eラーニング推進事業', '年間ページビュー数'],
    ['another indicator of the same program', PORTAL, 'アクセス数'],
  ])('does not speak of %s', (_, name, label) => {
    expect(countFor(views({ '2021-04': 5 }), named(name))(label)).toBeNull();
  });

  it('knows the program under the name that it had last year, and as it is spelt right', () => {
    const renamed = { values: { name: '支援ポータル運営事業' }, lastYear: { name: PORTAL } };
    const label = '年間ページビュー数';
    expect(countFor(views({ '2021-04': 5 }), renamed)(label)?.value).toBe('5件');
    const spelt = named(PORTAL.replace('あおり', 'あおもり'));
    expect(countFor(views({ '2021-04': 5 }), spelt)(label)?.origin).toContain('（2021年4月）');
  });

  it('says nothing where nothing was counted: that is not 0', () => {
    expect(countFor(views({}), named(PORTAL))('年間ページビュー数')).toBeNull();
    expect(countFor(new Map(), named(PORTAL))('年間ページビュー数')).toBeNull();
  });

  it('counts a month in which nobody came as one of the months', () => {
    const counts = views({ '2021-04': 10, '2021-07': 30 });
    expect(countFor(counts, named(PORTAL))('月間PV平均件数')?.value).toBe('10件');
  });
});
