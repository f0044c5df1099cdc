import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kakehashi, newPlace, program } from './kakehashi.ts';

const run = (...args: string[]) => kakehashi({ env: {} }, ...args);

describe('bin/kakehashi', () => {
  it('lists its commands', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const name of [
      ...[
        'start',
        'read',
        'check',
        'import',
        'trends',
        'report',
        'publish',
        'lineage',
        'snapshot',
        'restore',
      ],
    ])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('ends with 2 without a command or with one that it does not know', () => {
    expect(run()).toMatchObject({ status: 2 });
    const { status, stderr } = run('print');
    expect(stderr).toContain('「print」というコマンドはありません。');
    expect(status).toBe(2);
  });

  it('keeps messages and results apart', () => {
    const { status, stdout, stderr } = run('read', '/no/such/report.txt', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, documents: [] });
    expect(stderr).toContain('/no/such/report.txt');
    expect(status).toBe(2);
  });
});

describe('bin/kakehashi report', { timeout: 120_000 }, () => {
  const place = newPlace({ KAKEHASHI_SAMPLE: '1' });
  afterAll(() => place.remove());

  it('from a clean folder makes the sample first, then the whole report; results and progress apart', () => {
    const out = join(place.folder, 'r2.pdf');
    const { status, stdout, stderr } = kakehashi(place, 'report', '--year', '2020', '--out', out);
    expect(stderr).toContain('見本データを入れました');
    expect(stderr).toContain('令和2年度の年次報告を組んでいます（事業 130件）…');
    expect(stdout).toMatch(/^\S+r2\.pdf に書きました（\d+頁、[\d,]+ KB）。\n$/);
    expect(status).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('stopped with Ctrl+C leaves no half file, and the next command has the ledger', async () => {
    const folder = join(place.folder, 'stopped');
    mkdirSync(folder);
    const wanted = ['report', '--year', '2020', '--out', join(folder, 'a.pdf'), '--web', join(folder, 'web')];
    const child = spawn(process.execPath, [program, ...wanted], { env: { ...process.env, ...place.env } });
    child.stderr.on('data', (text: Buffer) => {
      if (text.includes('組んでいます')) child.kill('SIGINT');
    });
    const [status, signal] = await once(child, 'exit');
    expect([status, signal]).toEqual([null, 'SIGINT']);
    expect(readdirSync(folder)).toEqual([]);
    const next = kakehashi(place, 'report', '--year', '2020', '--errata', join(folder, 'errata.pdf'));
    expect(next.status).toBe(0);
    expect(readdirSync(folder)).toEqual(['errata.pdf']);
  });
});
