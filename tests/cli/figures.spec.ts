import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usageFileOf } from '../../src/supports/index.ts';
import { kakehashi, newPlace, type Place } from './kakehashi.ts';

const EMPTY = { usage: [], demand: [] };

describe('kakehashi figures', () => {
  let place: Place;
  let file: string;
  beforeAll(() => {
    place = newPlace();
    file = join(place.folder, 'usage.json');
  });
  afterAll(() => place.remove());

  it('brings counts from one ledger to another, once', () => {
    expect(kakehashi(place, 'figures', '--out', file)).toMatchObject({ status: 0, stderr: '' });
    const empty = JSON.parse(readFileSync(file, 'utf8'));
    expect(empty).toMatchObject({ kind: 'kakehashi-usage', jurisdiction: '020001', usage: [], demand: [] });
    const row = { month: '2026-11', event: 'view', support: '', municipality: '', count: 3 };
    writeFileSync(file, JSON.stringify({ ...empty, usage: [row] }));
    expect(kakehashi(place, 'figures', '--take', file).stdout).toContain('変わったもの 1件');
    expect(kakehashi(place, 'figures', '--take', file).stdout).toContain('何も変えませんでした');
  }, 300_000);

  it('takes no other file', () => {
    const other = join(place.folder, 'other.json');
    writeFileSync(other, '{}');
    expect(kakehashi(place, 'figures', '--take', other)).toMatchObject({
      ...{ status: 2, stderr: expect.stringContaining('書き出したファイルではないか') },
    });
    writeFileSync(other, JSON.stringify(usageFileOf('030007', '2026-11-29T00:00:00Z', EMPTY)));
    expect(kakehashi(place, 'figures', '--take', other).stderr).toContain('ほかの自治体');
    expect(kakehashi(place, 'figures', '--take', join(place.folder, 'none.json')).status).toBe(2);
    expect(kakehashi(place, 'figures').status).toBe(2);
  }, 300_000);
});
