import { describe, expect, it } from 'vitest';
import { kakehashi } from './kakehashi.ts';

const run = (...args: string[]) => kakehashi({ env: {} }, ...args);

describe('bin/kakehashi', () => {
  it('lists its commands', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const name of ['start', 'read', 'check', 'import', 'lineage', 'snapshot', 'restore'])
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
