import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { run as importReports } from '../../src/cli/import.ts';
import { run as publish } from '../../src/cli/publish.ts';
import { run as read } from '../../src/cli/read.ts';
import { run as report } from '../../src/cli/report.ts';
import { converted, libreOffice } from '../../src/report/typeset/office/printed.examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-report-'));
const at = (name: string): string => join(folder, name);
const YEAR = ['--year', '2020'];

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
  surroundings();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const surroundings = () => {
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('KAKEHASHI_DATA', at('data'));
  vi.stubEnv('KAKEHASHI_SAMPLE', '0');
};

beforeAll(async () => {
  surroundings();
  vi.spyOn(console, 'log').mockImplementation(() => {});
  writeFileSync(
    at('in.txt'),
    madeUpReport({ programs: 24, seed: 7, fiscalYear: 2020, prefecture: '青森県' }),
  );
  expect(await importReports([at('in.txt')])).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Programs {
  programs: { name: string; cost: number | null; divisions: string[] }[];
}

async function programsOf(file: string) {
  said = '';
  expect(await read([file, '--format', 'json'])).toBe(0);
  const { documents } = JSON.parse(said) as { documents: Programs[] };
  return documents[0]!.programs.map(({ name, cost, divisions }) => ({ name, cost, divisions }));
}

describe('kakehashi report', { timeout: 60_000 }, () => {
  it('prints PDF, Word and Excel from which the same programs are read', async () => {
    const files = [at('all.pdf'), at('all.docx'), at('all.xlsx')];
    expect(await report([...YEAR, ...files.flatMap((file) => ['--out', file])])).toBe(0);
    for (const file of files) expect(said).toContain(`${file} に書きました`);
    const written = await programsOf(at('in.txt'));
    for (const file of files) expect(await programsOf(file), file).toEqual(written);
  });

  it('gives the same bytes for the same ledger', async () => {
    await report([...YEAR, '--out', at('once.pdf')]);
    await report([...YEAR, '--out', at('twice.pdf')]);
    expect(readFileSync(at('once.pdf')).equals(readFileSync(at('twice.pdf')))).toBe(true);
  });

  it('makes the folders above a file, and leaves nothing but the file', async () => {
    expect(await report([...YEAR, '--errata', at('new/folder/errata.pdf')])).toBe(0);
    expect(readdirSync(at('new/folder'))).toEqual(['errata.pdf']);
  });

  it('names what lies in a folder beside what was written', async () => {
    mkdirSync(at('web'));
    writeFileSync(at('web/last-year.html'), '');
    expect(await report([...YEAR, '--web', at('web'), '--data', at('csv')])).toBe(0);
    expect(complained).toContain(
      `${at('web')} には、今回書いたもののほかにファイルが 1件あります（last-year.html）。`,
    );
    expect(complained).not.toContain(`${at('csv')} には`);
    expect(readdirSync(at('web'))).toContain('index.html');
    expect(readdirSync(at('csv'))).toContain('programs.csv');
  });

  it('says which file could not be written, makes the others and ends with 1', async () => {
    mkdirSync(at('taken.pdf'));
    writeFileSync(at('plain'), '');
    const wanted = [at('taken.pdf'), at('plain/below.pdf'), at('other.docx')];
    expect(await report([...YEAR, ...wanted.flatMap((file) => ['--out', file])])).toBe(1);
    expect(complained).toContain(`${at('taken.pdf')} に書けませんでした。同じ名前のフォルダーがあります。`);
    expect(complained).toContain(
      `${at('plain/below.pdf')} に書けませんでした。フォルダーの名前のところに、同じ名前のファイルがあります。`,
    );
    expect(said).toContain(`${at('other.docx')} に書きました`);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    [['--year', '2031'], '令和13年度の記録は台帳にありません。台帳にある年度: 令和2年度。'],
    [[...YEAR, '--edition', '3'], '令和2年度の年次報告に第3版はありません。公表した版: まだありません。'],
    [[...YEAR, '--prefecture', '岩手県'], '令和2年度の記録は台帳にありません。'],
  ])('%j is not in the ledger: 1, and what is', async (args, message) => {
    expect(await report([...args, '--out', at('never.pdf')])).toBe(1);
    expect(complained).toContain(message);
    expect(existsSync(at('never.pdf'))).toBe(false);
  });

  it('prints one program, and offers names that look like one that does not exist', async () => {
    const { name } = (await programsOf(at('in.txt')))[0]!;
    expect(await report(['--program', name, '--out', at('sheet.pdf')])).toBe(0);
    expect(said).toContain(`${at('sheet.pdf')} に書きました（1頁`);
    expect(await report(['--program', name.slice(0, -1), '--out', at('never.pdf')])).toBe(1);
    expect(complained).toContain(`「${name.slice(0, -1)}」という名前の事業は台帳にありません。`);
    expect(complained).toContain(`\n  ${name}\n`);
  });
});

describe.skipIf(libreOffice === undefined)(
  'what staff saved with LibreOffice (skipped where it is not installed)',
  { timeout: 120_000 },
  () => {
    it.each(['docx', 'xlsx'] as const)('a %s still holds every program', async (ending) => {
      await report([...YEAR, '--out', at(`staff.${ending}`)]);
      writeFileSync(at(`saved.${ending}`), converted(readFileSync(at(`staff.${ending}`)), ending, ending));
      expect(await programsOf(at(`saved.${ending}`))).toEqual(await programsOf(at('in.txt')));
    });
  },
);

describe('a wrong usage of kakehashi report ends with 2 and its reason', () => {
  it.each([
    [[], '--year には年度の始まる西暦年を指定してください。'],
    [['--year', '令和2', '--out', 'a.pdf'], '（指定: 令和2）'],
    [[...YEAR], '--out ファイル、--data フォルダー、--web フォルダー、--errata ファイルのどれか'],
    [
      [...YEAR, '--out', 'a.odt'],
      '--out の末尾は .pdf、.docx、.xlsx のどれかにしてください（指定: a.odt）。',
    ],
    [[...YEAR, '--out', '.pdf'], '--out の末尾は'],
    [[...YEAR, '--out', 'a.pdf', '--out', './a.pdf'], '同じ名前（./a.pdf）に二つのものは書けません。'],
    [[...YEAR, '--data', 'd', '--web', 'd/'], '同じ名前（d/）に二つのものは書けません。'],
    [[...YEAR, '--data', ''], '--data と --web の後に'],
    [[...YEAR, '--errata', 'e.docx'], '--errata の末尾は .pdf にしてください（指定: e.docx）。'],
    [[...YEAR, '--out', 'a.pdf', '--standard', 'x-4'], '--standard には ua-1 か a-3a'],
    [[...YEAR, '--out', 'a.docx', '--standard', 'a-3a'], '--standard は PDF の規格です。'],
    [[...YEAR, '--out', 'a.pdf', '--edition', '第1版'], '--edition には published、corrected、draft'],
    [[...YEAR, '--out', 'a.pdf', '--prefecture', '潮見県'], '--prefecture には都道府県の名前を'],
    [['2020', '--out', 'a.pdf'], '「2020」の前に'],
    [[...YEAR, '--paper', 'a3'], '指定 --paper が正しくありません。'],
    [['--program', '灯台事業'], '--program には --out 議会資料.pdf のように'],
    [['--program', '灯台事業', '--out', 'a.pdf', ...YEAR], '--program といっしょに使えるのは'],
  ])('%j', async (args, reason) => {
    expect(await report(args)).toBe(2);
    expect(complained).toContain(reason);
    expect(complained).toContain('使い方: kakehashi report');
    expect(said).toBe('');
  });
});

describe('kakehashi publish', { timeout: 60_000 }, () => {
  it('wants the name of who publishes', async () => {
    expect(await publish(YEAR)).toBe(2);
    expect(complained).toContain('--name に公表する人の氏名を指定してください。');
  });

  it('makes an edition that is listed and printed, and no second one when nothing has changed', async () => {
    const order = [...YEAR, '--name', '海野', '--reason', '議会の日程による'];
    expect(await publish(order)).toBe(0);
    expect(said).toContain('令和2年度の年次報告 第1版を公表しました。');
    const hash = /照合値（SHA-256）: ([0-9a-f]{64})/.exec(said)![1]!;
    expect(await publish(order)).toBe(1);
    expect(complained).toContain('新しい版は作りませんでした。');
    said = '';
    expect(await publish([...YEAR, '--list'])).toBe(0);
    expect(said).toContain('第1版');
    expect(said).toContain(hash);
    expect(await report([...YEAR, '--edition', '1', '--out', at('first.pdf')])).toBe(0);
    expect(said).toContain(`${at('first.pdf')} に書きました`);
  });
});
