import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countKnownFirms, importFirms, knownFirm, UnknownFirmFile } from '../../src/firms/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { auditEntriesOf, fixedClock } from '../../src/platform/index.ts';

const HERE = '020001';
const A = '7000012050002';
const B = '1180301018771';
const nta = (number: string, name: string, closedOn = '') => {
  const cells: Record<number, string> = { 1: number, 2: '01', 6: name, 8: '301', 13: '02', 14: '201' };
  const all = { ...cells, 18: closedOn, 23: '1', 29: '0' } as Record<number, string>;
  return Array.from({ length: 30 }, (_, at) => all[at] ?? '').join(',');
};

describe('known firms on the embedded database', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    const clock = fixedClock('2026-11-29T00:00:00Z');
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
  });
  afterAll(() => ledger.close());

  const take = (text: string) => {
    async function* chunks() {
      yield new TextEncoder().encode(text);
    }
    const { database, clock } = ledger;
    return importFirms({ database, clock, jurisdiction: HERE }, 'x.csv', chunks());
  };
  const known = (number: string) => knownFirm(ledger.database.db, HERE, number);

  it('are taken in, each once, with what can’t be taken and why', async () => {
    const text = [
      nta(A, '株式会社みなと'),
      nta('1000012050002', '違う番号'),
      nta(B, '古い会社', '2020-01-01'),
    ].join('\n');
    expect(await take(text)).toEqual({
      ...{ source: 'nta', firms: 1, leftOut: { closed: 1 }, problems: 1 },
      told: [{ line: 2, message: expect.stringContaining('検査数字') }],
    });
    await take(text);
    expect(await countKnownFirms(ledger.database.db, HERE)).toBe(1);
    expect(await known(A)).toMatchObject({ name: '株式会社みなと', municipality: '022012', capital: null });
    expect(await known(B)).toBeNull();
  });

  it('keep what another file said: one tells the name anew, the other the capital', async () => {
    await take(`法人番号,商号または名称,資本金,従業員数,設立年月日\n${A},㈱みなと,5000000,8,2001-02-03\n`);
    await take(nta(A, '株式会社新みなと'));
    expect(await known(A)).toEqual({
      ...{ number: A, name: '株式会社新みなと', municipality: '022012', legalForm: 'corporation' },
      ...{ capital: 5_000_000, employees: 8, industry: null, foundedOn: '2001-02-03' },
    });
  });

  it('of two lines about one firm in a file the later one holds', async () => {
    await take(`${nta(A, '前の名前')}\n${nta(A, '後の名前')}`);
    expect((await known(A))?.name).toBe('後の名前');
  });

  it('that were closed are forgotten', async () => {
    await take(nta(A, '株式会社みなと', '2026-10-01'));
    expect(await known(A)).toBeNull();
  });

  it('are not taken from another file, and each import is told to the log', async () => {
    await expect(take('事業名,事業費\n')).rejects.toThrow(UnknownFirmFile);
    const log = [];
    for await (const { action } of auditEntriesOf(ledger.database.db, HERE, {})) log.push(action);
    expect(log).toEqual(Array(6).fill('firms.imported'));
  });
});
