import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kakehashi, newPlace, type Started, started } from '../cli/kakehashi.ts';

const place = newPlace();
afterAll(() => place.remove());

/** A file of the place. @returns its path */
const file = (name: string, ...lines: string[]): string => {
  const path = join(place.folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const founders = file(
  'founders.csv',
  '年度,創業者数（名）',
  '平成30,110',
  '令和元,142',
  '2,p134',
  '資料：港湾部',
);
const trends = (...args: string[]) => kakehashi(place, 'trends', ...args);

/** What holds whether the command opens the ledger itself or a server does. */
function promises(): void {
  it('takes a series in and lists it with its publication', { timeout: 60_000 }, () => {
    const taken = trends('import', founders, '--series', 'founders', '--published', '2021-08-31');
    expect(taken.stderr).toBe('');
    expect(taken.stdout).toMatch(/創業者数（founders）: 2021-08-31 公表の値 3件を/);
    expect(taken.status).toBe(0);
    expect(trends('list').stdout).toMatch(
      /founders {2}創業者数（名） {2}資料: 港湾部\n {4}2021-08-31 公表 {2}3件/,
    );
  });

  it('refuses another value under the same publication with status 1', { timeout: 60_000 }, () => {
    const other = file('other.csv', '年度,創業者数', '令和元,124');
    const { status, stderr } = trends('import', other, '--series', 'founders', '--published', '2021-08-31');
    expect(stderr).toContain('令和元年度: 142 → 124');
    expect(status).toBe(1);
  });
}

describe('kakehashi trends', () => {
  promises();

  it.each([
    [[], 'trends の後に list か import'],
    [['import'], 'ファイルかアドレスを一つ'],
    [['import', founders], '--series で取り込む系列'],
    [['import', founders, '--series', '創業'], '英小文字・数字・ハイフン'],
    [['import', founders, '--series', 'lights'], '--name で名前を指定'],
    [['import', founders, '--series', 'founders', '--published', '令和3年'], '2021-09-01 のように'],
    [['import', founders, '--series', 'founders', '--status', '最終'], '速報・確報・改定'],
    [['import', join(place.folder, 'none.csv'), '--series', 'founders'], 'ファイルが見つかりません'],
    [['import', join(place.folder, 'none.json'), '--series', 'founders'], '開けません'],
  ])('answers %j with status 2 and what to do', { timeout: 60_000 }, (args, message) => {
    const { status, stderr } = trends(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('kakehashi trends while a server holds the ledger', () => {
  let server: Started;
  beforeAll(async () => {
    server = await started(place);
  }, 120_000);
  afterAll(() => server?.kill());

  promises();
});
