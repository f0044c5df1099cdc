import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webSupportDesk } from '../../src/cli/web-support-desk.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { exampleSupport } from '../../src/supports/keeping/keeping.examples.ts';
import type { KeepingServices, KeptBy } from '../../src/web/index.ts';

const HERE = '020001';
const SECRETARIAT: KeptBy = { account: 's1', name: '丘 係長', as: ['secretariat'] };
const OTHER: KeptBy = { account: 's2', name: '谷 主査', as: ['secretariat'] };
const folder = mkdtempSync(join(tmpdir(), 'kakehashi-imports-'));

let ledger: Ledger;
let keeping: KeepingServices;
beforeAll(async () => {
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
  await loadOrganisations(ledger, HERE);
  keeping = webSupportDesk({ ledger, jurisdiction: HERE, folder });
});
afterAll(async () => {
  await ledger?.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const own = (...supports: unknown[]) => file('own.json', JSON.stringify({ supports }));

describe('a file of supports', () => {
  it('is read, looked at, and taken by the one who handed it in', async () => {
    const given = own(exampleSupport({ id: 'shima', title: '島の補助金' }), { id: 'broken' });
    const looked = await keeping.previewImport(given, { isPublic: true }, SECRETARIAT);
    expect(looked).toMatchObject({ format: 'かけはしの支援メニュー', taken: [{ id: 'shima', kind: 'new' }] });
    expect(looked.told.some(({ row, isProblem }) => row === 2 && isProblem)).toBe(true);
    expect(await keeping.support('shima')).toBeNull();
    expect(await keeping.takeImport(looked.key, looked.order, OTHER)).toBeNull();
    await keeping.takeImport(looked.key, looked.order, SECRETARIAT);
    expect(await keeping.support('shima')).toMatchObject({ state: 'approved', changedBy: '丘 係長' });
  });

  it('of local governments is read with what the person says besides', async () => {
    const csv = [
      '全国地方公共団体コード,制度番号,制度変更区分,タイトル（制度名）,サブタイトル（通称）,対象者,概要,内容,対象地域群(市区町村名),受付開始日,受付終了日,キーワード',
      '022012,aomori-1,,市の設備の補助金,,市内の事業者,市内の事業者の設備を補助する。,,青森市,2026-04-01,2026-06-30,設備',
    ].join('\r\n');
    const order = {
      ...{ isPublic: false, operator: { name: '青森市', level: 'municipality' as const } },
      purposes: ['equipment' as const],
    };
    const looked = await keeping.previewImport(file('022012_support.csv', csv), order, SECRETARIAT);
    expect(looked.taken.map(({ title, kind }) => [title, kind])).toEqual([['市の設備の補助金', 'new']]);
    const [taken] = (await keeping.takeImport(looked.key, looked.order, SECRETARIAT))!.taken;
    const kept = await keeping.support(taken!.id);
    expect(kept).toMatchObject({ state: 'draft', owner: null, working: { purposes: ['equipment'] } });
  });

  it.each([
    ['an empty one', ''],
    ['one of something else', 'これは表ではありません。'],
  ])('%s is refused with the reason', async (_, text) => {
    await expect(
      keeping.previewImport(file('x.csv', text), { isPublic: false }, SECRETARIAT),
    ).rejects.toThrow(/ください/);
  });
});
