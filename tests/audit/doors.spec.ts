import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmLineage,
  decideFact,
  importReport,
  type Ledger,
  openLedger,
  rejectLineage,
  savePicture,
  saveText,
  waiveFinding,
  withdrawWaiver,
} from '../../src/ledger/index.ts';
import { type AuditEntry, actingAs, auditEntriesOf, projectFolder } from '../../src/platform/index.ts';
import { keepEditionFile, publishEdition } from '../../src/report/index.ts';
import { type Series, takeVintages, type Vintage } from '../../src/trends/index.ts';
import { entry, masterRow, options, report } from '../ledger/documents.ts';

const HERE = '990001';
const YEAR = { jurisdiction: HERE, fiscalYear: 2020 };
const BY = { by: '海野', reason: '要綱で確認' };
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const yearReport = (fiscalYear: number, name: string, cost: number) =>
  report({
    fiscalYear,
    masterList: [masterRow({ policy: 1, name, line: 5, cost, general: cost })],
    programs: [entry({ policies: [1], name, listLine: 20, cost })],
  });
const year2020 = yearReport(2020, '漁網産業担い手確保事業', 3000);
const finding = {
  ...{ rule: 'program-cost', file: 'r2.txt', line: 20, policy: 1, no: 1, message: '' },
  ...{ expected: '3,000', actual: '3,100', severity: 'error' as const, places: [] },
};
const series: Series = {
  ...{ id: 'job-openings', name: '有効求人倍率', region: '海辺県', unit: '倍', source: null },
  ...{ adjustment: 'original', frequency: 'month', notes: [] },
};
const vintage = (value: number): Vintage => ({
  ...{ vintage: '2021-09-01', published: '2021-09-01', origin: 'file.csv' },
  observations: [{ period: '2020-04', value, status: 'final', printed: String(value), note: null, line: 2 }],
});

describe('every door of the house tells the log what it changed', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
  });
  afterAll(() => ledger?.close());

  /** What a writing adds to the log, newest first. */
  async function told(write: () => Promise<unknown>): Promise<Partial<AuditEntry>[]> {
    const before = await log();
    await actingAs({ account: 'a1', name: '海野', address: '192.0.2.7' }, write);
    return (await log()).slice(0, -before.length || undefined);
  }
  async function log(): Promise<AuditEntry[]> {
    const all = [];
    for await (const each of auditEntriesOf(ledger.database.db, HERE, {})) all.push(each);
    return all;
  }
  const programId = async () => (await ledger.search(HERE, '漁網', 'program')).items[0]!.programId!;

  it('a document that is taken in, and the one that takes its place; the same one again tells nothing', async () => {
    const findings = [finding];
    const take = (content: string) =>
      importReport(ledger, year2020, { ...options('r2.txt', content), findings });
    expect(await told(() => take('first'))).toMatchObject([
      {
        ...{ account: 'a1', name: '海野', address: '192.0.2.7', action: 'document.imported', before: null },
        after: { file: 'r2.txt', statements: 3, programs: 1, findings: 1 },
      },
    ]);
    expect(await told(() => take('first'))).toEqual([]);
    expect(await told(() => take('mended'))).toMatchObject([
      { action: 'document.replaced', before: { documents: [expect.any(String)] } },
    ]);
  });

  it('a fact that is decided, and decided again', async () => {
    const decide = async (value: number) =>
      decideFact(ledger, HERE, { ...YEAR, ...BY, programId: await programId(), attribute: 'cost', value });
    const subject = `program/${await programId()}/2020/cost`;
    expect(await told(() => decide(3100))).toMatchObject([
      { action: 'fact.decided', subject, before: { value: 3000 }, after: { value: 3100, ...BY } },
    ]);
    expect(await told(() => decide(3200))).toMatchObject([
      {
        before: { value: 3100, accepted: 'person', by: '海野', reason: '要綱で確認' },
        after: { value: 3200 },
      },
    ]);
  });

  it('divisions that are decided', async () => {
    const decision = { attribute: 'divisions' as const, value: ['漁港課'] };
    const order = { ...YEAR, ...BY, programId: await programId(), ...decision };
    expect(await told(() => decideFact(ledger, HERE, order))).toMatchObject([
      { before: { value: ['港湾課'] }, after: { value: ['漁港課'] } },
    ]);
  });

  it('a link over the years that is rejected and confirmed', async () => {
    await importReport(ledger, yearReport(2021, '漁網産業新担い手確保事業', 3000), options('r3.txt'));
    const [link] = await ledger.lineage(HERE);
    const subject = `lineage/${link!.id}`;
    expect(await told(() => rejectLineage(ledger, HERE, link!.id, BY))).toMatchObject([
      { action: 'lineage.rejected', subject, before: { state: 'proposed' }, after: { state: 'rejected' } },
    ]);
    expect(await told(() => confirmLineage(ledger, HERE, link!.id, BY))).toMatchObject([
      { action: 'lineage.confirmed', subject, before: { state: 'rejected' }, after: { state: 'confirmed' } },
    ]);
  });

  it('a finding that may stand, and may not', async () => {
    const { id } = (await ledger.findings(HERE, {})).items[0]!;
    expect(await told(() => waiveFinding(ledger, HERE, id, BY))).toMatchObject([
      {
        ...{ action: 'finding.waived', subject: expect.stringContaining('finding/2020/program-cost/') },
        ...{ before: null, after: BY },
      },
    ]);
    const withdrawal = { by: '山野', reason: '思い違い' };
    expect(await told(() => withdrawWaiver(ledger, HERE, id, withdrawal))).toMatchObject([
      { action: 'finding.waiver-withdrawn', before: BY, after: withdrawal },
    ]);
  });

  it('a text, by its beginning and its hash', async () => {
    const save = (version: number, paragraph: string) =>
      saveText(ledger, { ...YEAR, slot: 'foreword', version, paragraphs: [paragraph], by: '海野' });
    expect(await told(() => save(0, '港の一年。'.repeat(100)))).toMatchObject([
      {
        action: 'text.saved',
        subject: 'text/2020/foreword',
        before: null,
        after: { version: 1, by: '海野' },
      },
    ]);
    const [second] = await told(() => save(1, '海の一年。'));
    expect(second).toMatchObject({ before: { version: 1 }, after: { version: 2, excerpt: '海の一年。' } });
    expect(JSON.stringify(second?.before).length).toBeLessThan(400);
  });

  it('a picture, once', async () => {
    const save = () => savePicture(ledger, HERE, { bytes: PIXEL, by: '海野' });
    expect(await told(save)).toMatchObject([
      { action: 'picture.saved', before: null, after: { mediaType: 'image/png', bytes: PIXEL.length } },
    ]);
    expect(await told(save)).toEqual([]);
  });

  it('an edition, and a file of it, once', async () => {
    const waiver = { reason: '文章は別紙で配る' };
    expect(await told(() => publishEdition(ledger, { ...YEAR, by: '海野', waiver }))).toMatchObject([
      {
        ...{ action: 'edition.published', subject: 'edition/2020/1', before: null },
        after: { number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), by: '海野' },
      },
    ]);
    const file = { name: 'r2.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF'), by: '海野' };
    const keep = () => keepEditionFile(ledger, { ...YEAR, number: 1 }, file);
    expect(await told(keep)).toMatchObject([
      { action: 'edition.file-kept', subject: 'edition/2020/1/r2.pdf', before: null, after: { size: 4 } },
    ]);
    expect(await told(keep)).toEqual([]);
  });

  it('series that are taken in, mended and renamed; the same again tells nothing', async () => {
    const take = (value: number, name = series.name) =>
      takeVintages(ledger, [{ series: { ...series, name }, vintage: vintage(value) }], {
        jurisdiction: HERE,
        replace: true,
      });
    const subject = 'series/job-openings/2021-09-01';
    expect(await told(() => take(1.0))).toMatchObject([
      { action: 'series.taken', subject, before: { vintages: [] }, after: { vintages: [{ values: 1 }] } },
    ]);
    expect(await told(() => take(1.0))).toEqual([]);
    const [mended] = await told(() => take(1.1));
    expect(mended).toMatchObject({ before: { vintages: [{ vintage: '2021-09-01' }] } });
    expect(await told(() => take(1.1, '求人倍率'))).toMatchObject([
      {
        subject: 'series',
        before: { series: [{ name: '有効求人倍率' }] },
        after: { series: [{ name: '求人倍率' }] },
      },
    ]);
  });
});

/** What writes without the log, and why it may. */
const EXCUSED: Record<string, string> = {
  'src/platform/audit/recorded-writing.ts': 'the door through which all others go',
  'src/platform/backup/backup.ts': 'reads only',
  'src/platform/backup/restore.ts': 'puts back the log itself, and tells the log that it did',
};

it('no transaction is opened but through the door that asks for the log', () => {
  const source = join(projectFolder(), 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
    .map((file) => `src/${file}`);
  const opening = files.filter((file) =>
    /\.transaction\(/.test(readFileSync(join(projectFolder(), file), 'utf8')),
  );
  expect(opening.sort()).toEqual(Object.keys(EXCUSED));
});
