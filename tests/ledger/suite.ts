import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  confirmLineage,
  decideFact,
  importReport,
  type Ledger,
  rejectLineage,
} from '../../src/ledger/index.ts';
import { entry, masterRow, options, report } from './documents.ts';

const HERE = '990001';

const year2020 = report({
  fiscalYear: 2020,
  masterList: [
    masterRow({ policy: 1, name: '灯台人財育成事業', line: 5, cost: 3000, general: 3000, group: '育成' }),
    masterRow({ policy: 1, name: '漁網産業担い手確保事業', line: 6, cost: 900, general: 900, isNew: true }),
    masterRow({
      policy: 2,
      name: '灯台人材育成事業',
      line: 9,
      cost: 3000,
      period: 'H2-R3',
      isRelisting: true,
    }),
  ],
  programs: [
    entry({
      ...{ policies: [1], no: 1, name: '灯台人財育成事業', listLine: 20, cost: 3100 },
      indicators: [
        {
          label: '参加者数',
          previous: '10名',
          current: '延べ12名',
          values: ['10名', '延べ12名'],
          columns: ['元年度', '2年度'],
          line: 33,
        },
      ],
    }),
    entry({ policies: [1], no: 2, name: '漁網産業担い手確保事業', listLine: 21, cost: 900, isNew: true }),
  ],
  subtotals: [
    {
      ...{ where: 'master', policies: [1], includesRelistings: false, isGrandTotal: false, line: 7 },
      ...{ cost: 3900, national: null, other: null, general: 3900 },
    },
  ],
});

const year2023 = report({
  fiscalYear: 2023,
  programs: [
    entry({
      ...{ policies: [1], no: 1, name: '灯台人材育成事業', listLine: 4, cost: 2800 },
      indicators: [
        {
          label: '参加者数',
          previous: '14名',
          current: '15名',
          values: ['14名', '15名'],
          columns: ['4年度', '5年度'],
          line: 16,
        },
      ],
    }),
    entry({ policies: [1], no: 2, name: '漁網産業の新担い手確保事業', listLine: 5, cost: 950 }),
  ],
});

/** What the ledger promises, on whatever database `open` opens. */
export function ledgerSuite(name: string, open: () => Promise<Ledger>): void {
  describe(name, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await open();
    });
    afterAll(() => ledger?.close());
    beforeEach(() => empty(ledger));

    const programNamed = async (text: string) =>
      (await ledger.search(HERE, text, 'program')).items[0]?.programId ?? 'none';
    const load = async () => {
      await importReport(ledger, year2020, options('r2.txt'));
      await importReport(ledger, year2023, options('r5.txt'));
    };

    it('sums each policy without relistings and shows the printed subtotal beside it', async () => {
      await load();
      const policy = (await ledger.policyYear(HERE, 2020, 1))!;
      expect(policy.rows.map((row) => row.name)).toEqual(['灯台人財育成事業', '漁網産業担い手確保事業']);
      expect(policy.own.cost).toBe(3900);
      expect(policy.printed).toMatchObject([{ cost: 3900, origin: { file: 'r2.txt', line: 7 } }]);
      const relisted = (await ledger.policyYear(HERE, 2020, 2))!;
      expect(relisted).toMatchObject({ own: { cost: null }, withRelistings: { cost: 3000 } });
      expect(relisted.rows[0]?.programId).toBe(policy.rows[0]?.programId);
    });

    it('counts a relisted program once in the grand total', async () => {
      await load();
      const [first] = await ledger.years(HERE);
      expect(first).toMatchObject({
        fiscalYear: 2020,
        programs: 2,
        newPrograms: 1,
        grandTotal: { cost: 3900 },
      });
    });

    it('keeps what documents say otherwise beside the accepted fact, each with its place', async () => {
      await load();
      const program = (await ledger.program(HERE, await programNamed('灯台')))!;
      const cost = program.years[0]!.cost;
      expect(cost).toMatchObject({ value: 3000, reason: 'master-list', origin: { file: 'r2.txt', line: 5 } });
      expect(cost.others).toMatchObject([{ value: 3100, origin: { line: 20, kind: 'list-row' } }]);
    });

    it('puts the previous-year column of a report into the year before it', async () => {
      await load();
      const program = (await ledger.program(HERE, await programNamed('灯台')))!;
      const points = program.indicators[0]!.points.map(({ fiscalYear, value }) => [fiscalYear, value]);
      expect(points).toEqual([
        [2019, 10],
        [2020, 12],
        [2022, 14],
        [2023, 15],
      ]);
    });

    it('takes 人財 and 人材 for the same program over the years', async () => {
      await load();
      const program = (await ledger.program(HERE, await programNamed('灯台')))!;
      expect(program.years.map((each) => each.name.value)).toEqual(['灯台人財育成事業', '灯台人材育成事業']);
    });

    it('changes nothing when the same file comes twice', async () => {
      await load();
      const before = await contents(ledger);
      const outcome = await importReport(ledger, year2020, options('r2.txt'));
      expect(outcome).toMatchObject({ state: 'unchanged', programs: 2 });
      expect(await contents(ledger)).toEqual(before);
    });

    it('gives the same ledger whichever year comes first', async () => {
      await load();
      const forward = await facts(ledger);
      await empty(ledger);
      await importReport(ledger, year2023, options('r5.txt'));
      await importReport(ledger, year2020, options('r2.txt'));
      expect(await facts(ledger)).toEqual(forward);
    });

    it('replaces the statements of a corrected report and keeps what people decided', async () => {
      await load();
      const [proposal] = await ledger.lineage(HERE);
      expect(proposal).toMatchObject({
        kind: 'renamed',
        state: 'proposed',
        from: { name: '漁網産業担い手確保事業' },
      });
      await confirmLineage(ledger, HERE, proposal!.id, { by: '海野', reason: '要綱で確認' });
      const lighthouse = await programNamed('灯台');
      await decideFact(ledger, HERE, {
        ...{ programId: lighthouse, fiscalYear: 2020, attribute: 'cost', value: 3100 },
        ...{ by: '海野', reason: '予算書で確認' },
      });
      const corrected = {
        ...year2020,
        masterList: year2020.masterList.map((row) => ({ ...row, isPriority: true })),
      };
      const outcome = await importReport(ledger, corrected, options('r2.txt', 'corrected'));
      expect(outcome).toMatchObject({ state: 'replaced', programs: 2 });
      expect(await ledger.lineage(HERE)).toMatchObject([
        { state: 'confirmed', decidedBy: '海野', reason: '要綱で確認' },
      ]);
      const program = (await ledger.program(HERE, lighthouse))!;
      expect(program.years[0]).toMatchObject({
        cost: { value: 3100, reason: 'person', decidedBy: '海野', decidedWhy: '予算書で確認' },
        isPriority: { value: true },
      });
      expect((await ledger.years(HERE)).flatMap((year) => year.documents)).toHaveLength(2);
    });

    it('shows one series over a confirmed rename and ends it when the link is rejected', async () => {
      await load();
      const [proposal] = await ledger.lineage(HERE);
      const later = proposal!.to.programId;
      await confirmLineage(ledger, HERE, proposal!.id, { by: '海野', reason: '要綱で確認' });
      expect((await ledger.program(HERE, later))!.years.map((each) => each.fiscalYear)).toEqual([2020, 2023]);
      await rejectLineage(ledger, HERE, proposal!.id, { by: '海野', reason: '別の事業だった' });
      expect((await ledger.program(HERE, later))!.years.map((each) => each.fiscalYear)).toEqual([2023]);
      expect((await ledger.years(HERE))[1]?.endedPrograms).toBe(1);
    });

    it('takes a program apart when its same-name link is rejected, and joins it again', async () => {
      await load();
      const id = await programNamed('灯台');
      const link = (await ledger.program(HERE, id))!.sameName[0]!;
      await rejectLineage(ledger, HERE, link.id, { by: '海野', reason: '同じ名前の別の事業' });
      expect((await ledger.program(HERE, id))!.years.map((each) => each.fiscalYear)).toEqual([2020]);
      expect((await ledger.program(HERE, `${id}-from2023`))!.years.map((each) => each.fiscalYear)).toEqual([
        2023,
      ]);
      await confirmLineage(ledger, HERE, link.id, { by: '海野', reason: '思い違いだった' });
      expect((await ledger.program(HERE, id))!.years.map((each) => each.fiscalYear)).toEqual([2020, 2023]);
    });

    it('refuses a judgement without a name or a reason', async () => {
      await load();
      const [proposal] = await ledger.lineage(HERE);
      await expect(confirmLineage(ledger, HERE, proposal!.id, { by: ' ', reason: '確認' })).rejects.toThrow(
        '名前',
      );
      await expect(rejectLineage(ledger, HERE, proposal!.id, { by: '海野', reason: '' })).rejects.toThrow(
        '理由',
      );
    });

    it('finds by two characters, in variants, in titles before what stands beside them', async () => {
      await load();
      const found = await ledger.search(HERE, '人材');
      expect(found.items.map((hit) => [hit.kind, hit.title])).toEqual([
        ['program', '灯台人材育成事業'],
        ['indicator', '参加者数'],
      ]);
      expect((await ledger.search(HERE, '港湾')).kinds).toEqual({ program: 3, indicator: 0, division: 1 });
      const none = await ledger.search(HERE, '参加者数', 'division');
      expect(none).toMatchObject({ items: [], total: 0, kinds: { indicator: 1 } });
      expect((await ledger.search(HERE, "' & | !")).total).toBe(0);
    });

    it('neither finds, counts nor offers what only years have that are left out', async () => {
      await load();
      const years = (await ledger.years(HERE)).map(({ fiscalYear }) => fiscalYear);
      const without = (away: number[]) => ledger.search(HERE, '人材', undefined, 1, away);
      expect(await without([])).toMatchObject({ total: 2 });
      expect(await without(years.slice(1))).toMatchObject({ total: 2 });
      // A report states the value of the year before, too.
      const all = years.flatMap((year) => [year - 1, year]);
      expect(await without(all)).toMatchObject({ items: [], total: 0, kinds: { program: 0, indicator: 0 } });
      expect(await ledger.similarTitles(HERE, '灯合人財育成', all)).toEqual([]);
    });

    it('counts what ended between reports, stepping over years of which only papers without policies speak', async () => {
      const paper = report({
        fiscalYear: 2022,
        programs: [entry({ policies: [0], no: 1, name: '漁網便り', listLine: 3 })],
      });
      await importReport(ledger, paper, { ...options('paper.txt'), kind: 'council-paper' });
      await importReport(ledger, year2023, options('r5.txt'));
      await importReport(
        ledger,
        {
          ...year2020,
          masterList: [],
          programs: [entry({ policies: [1], no: 1, name: '防波堤診断事業', listLine: 20, cost: 10 })],
        },
        options('r2.txt'),
      );
      const ended = (await ledger.years(HERE)).map((year) => [year.fiscalYear, year.endedPrograms]);
      expect(ended).toEqual([
        [2020, null],
        [2022, null],
        [2023, 1],
      ]);
    });

    it('offers names like words that it finds nowhere', async () => {
      await load();
      const titles = async (text: string) =>
        (await ledger.similarTitles(HERE, text)).map(({ title }) => title);
      expect((await ledger.search(HERE, '灯合人財育成')).total).toBe(0);
      expect(await titles('灯合人財育成')).toEqual(['灯台人材育成事業']);
      expect(await titles('経理')).toEqual([]);
      expect(await titles('宇宙飛行')).toEqual([]);
    });

    it('grows its revision with every change and only then', async () => {
      await load();
      const before = await ledger.revision();
      await importReport(ledger, year2020, options('r2.txt'));
      expect(await ledger.revision()).toBe(before);
      const [proposal] = await ledger.lineage(HERE);
      await rejectLineage(ledger, HERE, proposal!.id, { by: '海野', reason: '別の事業' });
      expect(await ledger.revision()).toBe(before + 1);
    });

    it('stores findings with the program that they speak of, and filters them', async () => {
      const place = { file: 'r2.txt', line: 20 };
      const finding = {
        rule: 'program-cost',
        ...place,
        policy: 1,
        no: 1,
        message: '',
        expected: '3,000',
        actual: '3,100',
      };
      const findings = [
        { ...finding, severity: 'error' as const, places: [place] },
        { ...finding, severity: 'info' as const, rule: 'wording', no: 2, places: [place] },
      ];
      await importReport(ledger, year2020, { ...options('r2.txt'), findings });
      const page = await ledger.findings(HERE, { severity: 'error' });
      expect(page).toMatchObject({
        total: 1,
        severities: { error: 1, info: 1 },
        items: [{ rule: 'program-cost' }],
      });
      const named = async (programName: string) => (await ledger.findings(HERE, { programName })).total;
      expect([await named('灯台人材'), await named('漁網'), await named('魚網'), await named("'%")]).toEqual([
        1, 1, 0, 0,
      ]);
      expect(page.items[0]?.programId).toBe(await programNamed('灯台'));
      expect((await ledger.years(HERE))[0]?.findings).toEqual({ error: 1, warning: 0, info: 1 });
    });

    it('words the basic policies as the latest document of their jurisdiction does', async () => {
      const chapter = (heading: string) => ({
        ...{ kind: 'policy-overview' as const, policies: [1], heading, paragraphs: [], line: 2 },
      });
      const named = async () => (await ledger.jurisdictions())[0]?.policies;
      await importReport(
        ledger,
        { ...year2020, sections: [chapter('① 港の担い手の育成を図ること')] },
        options('r2.txt'),
      );
      const older = { policy: 1, name: '港の担い手の育成を図ること', shortName: '港の担い手の育成' };
      expect(await named()).toEqual([older]);
      await importReport(
        ledger,
        { ...year2023, sections: [chapter('① 港の担い手の確保を図ること')] },
        options('r5.txt'),
      );
      expect(await named()).toEqual([
        { policy: 1, name: '港の担い手の確保を図ること', shortName: '港の担い手の確保' },
      ]);
      await importReport(ledger, { ...year2023, sections: [] }, options('r5.txt'));
      expect(await named()).toEqual([older]);
    });

    it('compares jurisdictions in the same year', async () => {
      await importReport(ledger, year2020, { ...options('r2.txt'), jurisdictionName: '海辺県' });
      await importReport(ledger, year2020, {
        ...options('r2.txt'),
        jurisdiction: '990002',
        jurisdictionName: '山辺県',
      });
      const { jurisdictions } = await ledger.comparison(2020);
      expect(jurisdictions.map((each) => [each.name, each.grandTotal.cost])).toEqual([
        ['海辺県', 3900],
        ['山辺県', 3900],
      ]);
    });

    it('stores text that a database would refuse', async () => {
      const odd = report({
        fiscalYear: 2021,
        programs: [entry({ policies: [1], name: '港\0の事業\ud800', listLine: 3 })],
      });
      await importReport(ledger, odd, options('odd.txt'));
      expect((await ledger.policyYear(HERE, 2021, 1))?.rows[0]?.name).toBe('港の事業\ufffd');
    });
  });
}

/** Everything in the tables that is no time and no place of storage. */
async function contents(ledger: Ledger) {
  const tables = [
    'document',
    'statement',
    'program',
    'program_year',
    'listing',
    'indicator_value',
    'lineage',
  ];
  const found: Record<string, unknown> = {};
  for (const table of tables) {
    const answer = await ledger.database.db.execute(sql`select * from ${sql.identifier(table)}`);
    found[table] = (answer as unknown as { rows: unknown[] }).rows.map((row) => JSON.stringify(row)).sort();
  }
  return found;
}

async function facts(ledger: Ledger) {
  const { document: _document, ...rest } = await contents(ledger);
  return rest;
}

async function empty(ledger: Ledger) {
  const tables = ['jurisdiction', 'document', 'statement', 'finding', 'program', 'program_year', 'listing'];
  tables.push(
    'program_division',
    'indicator',
    'indicator_value',
    'lineage',
    'decision',
    'search_entry',
    'policy',
    'year_total',
    'written_text',
    'picture',
  );
  await ledger.database.db.execute(sql.raw(`truncate ${tables.join(', ')}`));
}
