import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkReports } from '../../src/checking/index.ts';
import {
  decideFact,
  importReport,
  type Ledger,
  savePicture,
  saveText,
  TextConflict,
  textHistory,
  waiveFinding,
  withdrawWaiver,
} from '../../src/ledger/index.ts';
import { madeUpReport } from '../../src/ledger/made-up.ts';
import { fixedClock } from '../../src/platform/index.ts';
import {
  changesSince,
  editionFile,
  editionsOf,
  frozenContent,
  keepEditionFile,
  openFindings,
  publishEdition,
  reportContent,
} from '../../src/report/index.ts';
import { entry, masterRow, options, report } from '../ledger/documents.ts';

const HERE = '990001';
const YEAR = { jurisdiction: HERE, fiscalYear: 2020 };
const BY = { by: '海野', waiver: { reason: '文章は別紙で配る' } };

const section = (
  kind: 'foreword' | 'trends' | 'policy-overview',
  heading: string,
  policies: number[],
  text: string,
) => ({
  ...{ kind, heading, policies, line: 2 },
  paragraphs: text === '' ? [] : [{ text, line: 3 }],
});

/** The list says 3,100 where the master list says 3,000: the master list is accepted. */
const year2020 = report({
  fiscalYear: 2020,
  masterList: [
    masterRow({ policy: 1, name: '灯台人財育成事業', line: 5, cost: 3000, general: 3000, group: '育成' }),
    masterRow({ policy: 1, name: '漁網産業担い手確保事業', line: 6, cost: 900, general: 900, group: '確保' }),
  ],
  programs: [
    entry({
      ...{ policies: [1], no: 1, name: '灯台人財育成事業', listLine: 20, cost: 3100 },
      heading: { no: 1, name: '灯台人財育成事業', cost: 3000, costParts: [], isRelisting: false, line: 30 },
    }),
    entry({ policies: [1], no: 2, name: '漁網産業担い手確保事業', listLine: 21, cost: 900 }),
  ],
  subtotals: [
    {
      ...{ where: 'list', policies: [1], includesRelistings: false, isGrandTotal: false, line: 23 },
      ...{ cost: 4000, national: null, other: null, general: null },
    },
  ],
  sections: [
    section('foreword', 'はじめに', [], '港の一年を報告する。'),
    section('policy-overview', '① 港の担い手の育成を図ること', [1], '担い手を育てた。'),
  ],
});

/** What the editions of a report promise, on whatever database `open` opens. */
export function editionsSuite(name: string, open: () => Promise<Ledger>): void {
  describe(name, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await open();
    });
    afterAll(() => ledger?.close());
    beforeEach(async () => {
      const tables = await ledger.database.db.execute(
        sql`select string_agg(quote_ident(tablename), ', ') as all from pg_tables
          where schemaname = 'public' and tablename not like 'audit%'`,
      );
      const { all } = (tables as unknown as { rows: { all: string }[] }).rows[0]!;
      await ledger.database.db.execute(sql.raw(`truncate ${all}`));
      await importReport(ledger, year2020, { ...options('r2.txt'), jurisdictionName: '海辺県' });
    });

    const programNamed = async (text: string) =>
      (await ledger.search(HERE, text, 'program')).items[0]!.programId!;
    const decideCost = async (value: number) =>
      decideFact(ledger, HERE, {
        ...{ programId: await programNamed('灯台'), fiscalYear: 2020, attribute: 'cost', value },
        ...{ by: '海野', reason: '予算書で確認' },
      });
    const content = (edition: Parameters<typeof reportContent>[1]['edition'], fiscalYear = 2020) =>
      reportContent(ledger, { jurisdiction: HERE, fiscalYear, edition });

    it('prints a year read from paper place by place, and corrected with the 正誤表 between the two', async () => {
      const printed = await content('published');
      expect(printed.edition).toEqual({ kind: 'published', number: 0, date: '2021-09-01', issued: null });
      expect(printed.report.programs.map((each) => each.cost)).toEqual([3100, 900]);
      const corrected = await content('corrected');
      expect(corrected.report.programs.map((each) => each.cost)).toEqual([3000, 900]);
      expect(
        corrected.corrections.map(({ place, item, wrong, right }) => [place, item, wrong, right]),
      ).toEqual([
        ['①基本方針事業一覧 No.1「灯台人財育成事業」', '事業費', '3,100千円', '3,000千円'],
        ['①基本方針事業一覧 小計', '事業費', '4,000千円', '3,900千円'],
      ]);
      expect(corrected.corrections.map(({ reason, line }) => [reason, line])).toEqual([
        ['施策一覧の記載を採りました(施策一覧を、基本方針事業一覧や個票より優先します)', 20],
        ['訂正済みの各事業の額を合計し直しました', 23],
      ]);
    });

    it('gives back the report of a year as it was taken in', async () => {
      const made = madeUpReport({ fiscalYear: 2015, programs: 24, seed: 5 });
      await importReport(ledger, made, { ...options('made-up.txt'), jurisdiction: '990002' });
      const back = (await ledger.yearReport('990002', 2015))!;
      expect(withoutIds(back)).toEqual({ ...made, file: 'made-up.txt', jurisdiction: '990002' });
    });

    it('refuses a year that it does not know, and says which it knows', async () => {
      await expect(content('published', 2031)).rejects.toThrow(
        '令和13年度の記録は台帳にありません。台帳にある年度: 令和2年度。',
      );
      await expect(content({ number: 3 })).rejects.toThrow('第3版はありません');
    });

    it('refuses to publish while errors are open or texts are missing, naming them, until somebody answers for it', async () => {
      const found = (await checkReports([year2020])).filter(({ severity }) => severity === 'error');
      expect(found.map(({ rule }) => rule)).toEqual(['program-cost']);
      await importReport(ledger, year2020, { ...options('r2.txt', 'again'), findings: found });
      await expect(publishEdition(ledger, { ...YEAR, by: '海野' })).rejects.toThrow(
        /解消していない誤りの指摘1件（灯台人財育成事業：program-cost）、書かれていない文章\d+件/,
      );
      await expect(publishEdition(ledger, { ...YEAR, by: ' ' })).rejects.toThrow('名前');
      await decideCost(3000);
      await expect(publishEdition(ledger, { ...YEAR, by: '海野' })).rejects.not.toThrow('誤りの指摘');
      const edition = await publishEdition(ledger, { ...YEAR, ...BY });
      expect(edition.waivers).toEqual([
        { by: '海野', reason: '文章は別紙で配る', about: expect.stringContaining('書かれていない文章') },
      ]);
    });

    it('publishes what somebody lets stand, finding by finding, until the word is taken back', async () => {
      const found = (await checkReports([year2020])).filter(({ severity }) => severity === 'error');
      await importReport(ledger, year2020, { ...options('r2.txt', 'again'), findings: found });
      const open = async () => (await openFindings(ledger, YEAR)).map(({ id }) => id);
      const [id = ''] = await open();
      const judgement = { by: '浜野', reason: '3,100千円は補正後の額' };
      await expect(waiveFinding(ledger, HERE, id, { ...judgement, reason: ' ' })).rejects.toThrow('理由');
      await waiveFinding(ledger, HERE, id, judgement);
      await expect(waiveFinding(ledger, HERE, id, judgement)).rejects.toThrow('すでに許容');
      expect(await open()).toEqual([]);
      expect((await ledger.years(HERE))[0]!.findings.error).toBe(0);
      const { items } = await ledger.findings(HERE, { isWaived: true });
      expect(items.map(({ waiver }) => waiver)).toEqual([expect.objectContaining(judgement)]);

      await importReport(
        ledger,
        { ...year2020, placed: 0.5 },
        { ...options('r2.txt', 'new'), findings: found },
      );
      expect(await open()).toEqual([]);
      const order = { ...YEAR, ...BY, titleOf: () => '事業費が違う' };
      expect((await publishEdition(ledger, order)).waivers).toContainEqual({
        ...judgement,
        about: '許容した指摘（灯台人財育成事業：事業費が違う）',
      });

      const again = (await ledger.findings(HERE, { isWaived: true })).items[0]!.id;
      await withdrawWaiver(ledger, HERE, again, { by: '海野', reason: '補正はなかった' });
      expect(await open()).toEqual([again]);
      await expect(withdrawWaiver(ledger, HERE, again, judgement)).rejects.toThrow('取り消されています');
    });

    it('takes away the findings that a decision resolves, and no other of the program', async () => {
      const unrelated = {
        ...{ rule: 'misprints', severity: 'info' as const, file: 'r2.txt', line: 31, places: [] },
        ...{ program: '灯台人財育成事業', message: '', expected: '時々', actual: '時々々' },
      };
      const found = [...(await checkReports([year2020])), unrelated];
      await importReport(ledger, year2020, { ...options('r2.txt', 'again'), findings: found });
      const open = async () => (await openFindings(ledger, YEAR)).map(({ rule }) => rule);
      expect(await open()).toContain('program-cost');
      await decideCost(3000);
      expect(await open()).not.toContain('program-cost');
      expect(await open()).toContain('misprints');
    });

    it('makes a second edition of a correction, with its row in the 正誤表', async () => {
      await publishEdition(ledger, { ...YEAR, ...BY, at: fixedClock('2021-09-10T02:00:00Z') });
      await decideCost(3050);
      const next = await changesSince(ledger, YEAR);
      expect(next.map(({ target, place, wrong, right }) => [target, place, wrong, right])).toEqual([
        ['master-list', '別紙1 ①「灯台人財育成事業」', '3,000千円', '3,050千円'],
        ['policy-1-list', '①基本方針事業一覧 No.1「灯台人財育成事業」', '3,000千円', '3,050千円'],
        ['program-1-1', '①1「灯台人財育成事業」の個票', '3,000千円', '3,050千円'],
        ['policy-1-list', '①基本方針事業一覧 小計', '3,900千円', '3,950千円'],
      ]);
      expect(next[2]!.reason).toBe('担当者が判断しました（予算書で確認、判断: 海野）');
      await publishEdition(ledger, { ...YEAR, ...BY, at: fixedClock('2021-12-31T16:00:00Z') });
      const second = await content('published');
      expect(second.edition).toEqual({
        kind: 'published',
        number: 2,
        date: '2022-01-01',
        issued: '令和4年1月',
      });
      expect(second.corrections).toEqual(next);
      expect(await changesSince(ledger, YEAR)).toEqual([]);
      expect(await changesSince(ledger, { ...YEAR, number: 1 })).toEqual(next);
    });

    it('leaves what is published as it is, whatever is decided, written and imported afterwards', async () => {
      await publishEdition(ledger, { ...YEAR, ...BY });
      const before = await frozenContent(ledger, { ...YEAR, number: 1 });
      await decideCost(1);
      await saveText(ledger, {
        ...YEAR,
        slot: 'foreword',
        version: 0,
        paragraphs: ['別の文章。'],
        by: '海野',
      });
      await importReport(ledger, { ...year2020, masterList: [] }, options('r2.txt', 'cut'));
      expect(await content({ number: 1 })).toEqual(before);
      expect(await content('published')).toEqual(before);
    });

    it('gives a reason for every row: who rewrote a text, what a new document says', async () => {
      await publishEdition(ledger, { ...YEAR, ...BY });
      const text = { ...YEAR, slot: 'policy-1:育成', version: 0, paragraphs: ['教室を開いた。'], by: '山田' };
      await saveText(ledger, text);
      const programs = year2020.programs.map((each) => ({ ...each, result: '十人が学んだ。' }));
      await importReport(ledger, { ...year2020, programs }, options('r2.txt', 'mended'));
      const rows = await changesSince(ledger, YEAR);
      expect(rows.map(({ item, wrong, right, reason }) => [item, wrong, right, reason])).toEqual([
        ['事業実績', '記載なし', '十人が学んだ。', '台帳の記録が改まりました'],
        ['事業実績', '記載なし', '十人が学んだ。', '台帳の記録が改まりました'],
        ['本文', '記載なし', '○ 育成\n教室を開いた。', '文章を改めました（山田）'],
      ]);
    });

    it('notices when an edition was changed past it', async () => {
      await publishEdition(ledger, { ...YEAR, ...BY });
      await ledger.database.db.execute(
        sql`update edition set content = jsonb_set(content, '{report,programs,0,cost}', '1')`,
      );
      await expect(content('published')).rejects.toThrow('公表したときのものと一致しません');
    });

    it('makes no new edition where nothing has changed', async () => {
      await publishEdition(ledger, { ...YEAR, ...BY });
      await expect(publishEdition(ledger, { ...YEAR, ...BY })).rejects.toThrow(
        '第1版を公表したあとに変わったところはありません',
      );
      expect(await editionsOf(ledger, YEAR)).toMatchObject([
        { number: 1, publishedBy: '海野', corrections: 2 },
      ]);
    });

    it('keeps the files that were given out, and exchanges none', async () => {
      await publishEdition(ledger, { ...YEAR, ...BY });
      const key = { ...YEAR, number: 1 };
      const file = {
        name: 'report.pdf',
        mediaType: 'application/pdf',
        bytes: Uint8Array.of(0, 1, 255),
        by: '海野',
      };
      await keepEditionFile(ledger, key, file);
      await keepEditionFile(ledger, key, file);
      await expect(keepEditionFile(ledger, key, { ...file, bytes: Uint8Array.of(7) })).rejects.toThrow(
        '差し替えられません',
      );
      expect([...(await editionFile(ledger, key, 'report.pdf'))!.bytes]).toEqual([0, 1, 255]);
      expect((await editionsOf(ledger, YEAR))[0]!.files).toMatchObject([{ name: 'report.pdf', size: 3 }]);
    });

    it('carries texts to a year that no document covers, and says whose they are', async () => {
      const draft = await content('draft', 2021);
      expect(draft.report.programs).toEqual([]);
      expect(draft.report.sections.find((each) => each.heading === 'はじめに')).toMatchObject({
        paragraphs: [{ text: '港の一年を報告する。' }],
        carriedFrom: 2020,
      });
      await expect(content('published', 2021)).rejects.toThrow('まだ公表されていません');
      await saveText(ledger, {
        ...{ jurisdiction: HERE, fiscalYear: 2021, slot: 'foreword', version: 0 },
        ...{ paragraphs: ['新しい年の報告。'], by: '海野' },
      });
      const again = await content('draft', 2021);
      const foreword = again.report.sections.find((each) => each.heading === 'はじめに')!;
      expect(foreword).toMatchObject({ paragraphs: [{ text: '新しい年の報告。' }] });
      expect(foreword).not.toHaveProperty('carriedFrom');
    });

    it('prints what somebody writes above the document, and in the published paper only where it is silent', async () => {
      await saveText(ledger, {
        ...YEAR,
        slot: 'foreword',
        version: 0,
        paragraphs: ['改めた文章。'],
        by: '海野',
      });
      await saveText(ledger, {
        ...YEAR,
        slot: 'policy-1:育成',
        version: 0,
        paragraphs: ['教室を開いた。'],
        by: '海野',
      });
      const texts = async (edition: 'published' | 'corrected') =>
        (await content(edition)).report.sections.map((each) => each.paragraphs.map(({ text }) => text));
      const overview = ['【取組の概要】', '担い手を育てた。', '○ 育成', '教室を開いた。'];
      expect(await texts('published')).toEqual([['港の一年を報告する。'], overview]);
      expect(await texts('corrected')).toEqual([['改めた文章。'], overview]);
    });

    it('keeps every version of a text, and loses nobody’s work when two write at once', async () => {
      const text = { ...YEAR, slot: 'foreword', by: '海野' };
      await saveText(ledger, { ...text, version: 0, paragraphs: ['一つ目。'] });
      await saveText(ledger, { ...text, version: 1, paragraphs: ['二つ目。'] });
      const late = saveText(ledger, { ...text, version: 1, paragraphs: ['遅れた文章。'], by: '山田' });
      await expect(late).rejects.toThrow(TextConflict);
      await expect(late).rejects.toThrow(/海野さん.*二つ目。.*遅れた文章。/);
      const history = await textHistory(ledger, text);
      expect(history.map(({ version, paragraphs, author }) => [version, paragraphs, author])).toEqual([
        [2, ['二つ目。'], '海野'],
        [1, ['一つ目。'], '海野'],
      ]);
    });

    it('prints a case study with its picture, and refuses what is no picture', async () => {
      const { id } = await savePicture(ledger, HERE, { bytes: PNG, by: '海野' });
      await saveText(ledger, {
        ...{
          ...YEAR,
          slot: 'case-study-1-1',
          version: 0,
          heading: '網を直す',
          paragraphs: ['直した。'],
          by: '海野',
        },
        details: {
          ...{ program: '灯台人財育成事業', firms: [{ name: '磯部網店', place: '港町' }] },
          pictures: [{ id, alt: '網を繕う人', caption: null }],
        },
      });
      expect((await content('draft')).report.caseStudies).toMatchObject([
        {
          ...{ title: '網を直す', policies: [1], firms: [{ name: '磯部網店', place: '港町' }] },
          pictures: [
            { id, mediaType: 'image/png', bytes: Buffer.from(PNG).toString('base64'), alt: '網を繕う人' },
          ],
        },
      ]);
      const broken = PNG.slice(0, 40);
      await expect(savePicture(ledger, HERE, { bytes: broken, by: '海野' })).rejects.toThrow(
        '途中で切れています',
      );
    });
  });
}

/** One white pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
    'base64',
  ),
);

/** The ledger gives every row the id of its program; a report that is taken in has none. */
const withoutIds = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, each) => (key === 'programId' ? undefined : each))) as T;
