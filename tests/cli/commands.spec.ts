import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { run as check } from '../../src/cli/check.ts';
import { run as importReports } from '../../src/cli/import.ts';
import { run as lineage } from '../../src/cli/lineage.ts';
import { run as publish } from '../../src/cli/publish.ts';
import { run as read } from '../../src/cli/read.ts';
import { run as report } from '../../src/cli/report.ts';
import { run as restore } from '../../src/cli/restore.ts';
import { run as snapshot } from '../../src/cli/snapshot.ts';
import { run as start } from '../../src/cli/start.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const paper = madeUpReport({ programs: 24, seed: 7, fiscalYear: 2020, prefecture: '青森県' });
/** The first amount that the master list prints, with one figure changed. */
const withWrongFigure = paper.replace(
  /\t(\d)(\d*,\d{3})\t/,
  (_, first: string, rest: string) => `\t${10 - Number(first)}${rest}\t`,
);

let said: string;
let complained: string;
beforeEach(() => {
  [said, complained] = ['', ''];
  vi.spyOn(console, 'log').mockImplementation((text = '') => {
    said += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text = '') => {
    complained += `${text}\n`;
  });
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('KAKEHASHI_DATA', join(folder, 'data'));
  vi.stubEnv('KAKEHASHI_SAMPLE', '0');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('every command', () => {
  it.each([
    ['read', read],
    ['check', check],
    ['import', importReports],
    ['report', report],
    ['publish', publish],
    ['lineage', lineage],
    ['snapshot', snapshot],
    ['restore', restore],
    ['start', start],
  ])('%s tells its usage and ends with 0', async (name, run) => {
    expect(await run(['--help'])).toBe(0);
    expect(said).toContain(`使い方: kakehashi ${name}`);
  });

  it.each([
    ['read', read, [], '読み取るファイルを指定してください。'],
    ['check', check, [], '点検するファイルを指定してください。'],
    ['import', importReports, [], '取り込むファイルを指定してください。'],
    [
      'import',
      importReports,
      ['--basis', '見込', 'a.txt'],
      '--basis には 当初予算 か 決算 を指定してください',
    ],
    ['check', check, ['--explain', 'no-such-rule'], 'no-such-rule'],
    [
      'lineage',
      lineage,
      ['--prefecture', '潮見県'],
      '--prefecture には都道府県の名前を書いてください（指定: 潮見県）。',
    ],
    ['lineage', lineage, ['--confirm', 'a~2020~b~2021'], '--name 氏名 と --reason 理由'],
    ['lineage', lineage, ['--confirm', 'a', '--reject', 'b'], 'どちらか一つを指定してください。'],
    ['restore', restore, ['a.tar.gz', 'b.tar.gz'], '控えは一つだけ指定してください。'],
  ])('%s refuses a wrong usage with 2, its reason and the right one', async (name, run, args, reason) => {
    expect(await run(args)).toBe(2);
    expect(complained).toContain(reason);
    expect(complained).toContain(`使い方: kakehashi ${name}`);
    expect(said).toBe('');
  });
});

describe('files', () => {
  it('read ends with 0 and says what was read', async () => {
    const path = file('report.txt', paper);
    expect(await read([path])).toBe(0);
    expect(said).toContain(`${path}（令和2年度）\n  施策一覧 26行`);
  });

  it('read as JSON leaves standard output to the JSON', async () => {
    expect(await read([file('report.txt', paper), '--format', 'json'])).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ schemaVersion: 1, documents: [{ fiscalYear: 2020 }] });
  });

  it('check ends with 0 where nothing contradicts, and with 1 and the place where something does', async () => {
    expect(await check([file('report.txt', paper)])).toBe(0);
    expect(said).toContain('● 誤り 0件');
    const path = file('wrong.txt', withWrongFigure);
    expect(await check([path])).toBe(1);
    expect(said).toMatch(new RegExp(`${path}:\\d+ {2}● 誤り`));
  });

  it.each([
    ['read', read],
    ['check', check],
    ['import', importReports],
  ])('%s ends with 2 when a file cannot be read at all', async (_, run) => {
    expect(await run([join(folder, 'missing.txt')])).toBe(2);
    expect(complained).toContain('missing.txt');
  });

  it('import takes a report in with 0, and the same again changes nothing', async () => {
    const path = file('report.txt', paper);
    expect(await importReports([path, '--basis', '決算'])).toBe(0);
    expect(said).toContain(`${path}: 令和2年度の報告を取り込みました。事業 24件`);
    expect(await importReports([path, '--basis', '決算'])).toBe(0);
    expect(said).toContain('すでに取り込んであります（何も変わっていません）');
  });

  it('import of what says no fiscal year asks for it', async () => {
    expect(await importReports([file('undated.txt', '港湾課の覚え書き\n灯台の話')])).toBe(2);
    expect(complained).toContain('--year 2020 のように西暦で指定してください。');
  });
});
