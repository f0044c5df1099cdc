import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isCorporateNumber } from '../../src/organisations/index.ts';
import { program } from '../cli/kakehashi.ts';

/** More firms than six prefectures like Aomori have. */
const MANY = 500_000;
/** Megabytes for everything that lives in the program's own memory; the file alone is 90. */
const ROOM = 160;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kakehashi-firms-'));
  file = join(folder, 'all.csv');
  const out = await open(file, 'w');
  for (let at = 0; at < MANY; at += 10_000) {
    const rows = Array.from({ length: 10_000 }, (_, more) => rowOf(at + more));
    await out.write(rows.join(''));
  }
  await out.close();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rowOf(at: number): string {
  const base = String(100_000_000_000 + at);
  const number = Array.from({ length: 10 }, (_, digit) => `${digit}${base}`).find(isCorporateNumber);
  const cells: Record<number, string> = {
    0: String(at),
    1: number ?? '',
    2: '01',
    6: `株式会社第${at}みなと`,
  };
  const all: Record<number, string> = {
    ...{ ...cells, 8: '301', 9: '青森県', 10: '青森市', 11: '長島一丁目一番一号', 13: '02', 14: '201' },
    ...{ 22: '2015-10-05', 23: '1', 28: 'ミナト', 29: '0' },
  };
  return `${Array.from({ length: 30 }, (_, cell) => `"${all[cell] ?? ''}"`).join(',')}\r\n`;
}

it('half a million firms are taken in with bounded memory', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${ROOM}`, program, 'firms', '--import', file],
    {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '', KAKEHASHI_DATA: join(folder, 'data'), KAKEHASHI_SAMPLE: '0' },
    },
  );
  expect(stderr).not.toContain('heap');
  expect(status).toBe(0);
  expect(stdout).toContain('500,000件を取り込みました');
  expect(stdout).toContain('取り込んである法人: 500,000件');
}, 1_200_000);
