import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StatedSeries } from '../../src/trends/index.ts';

const seed = new URL('../../../shared/seeds/annual-report-r2.txt', import.meta.url);
const sample = JSON.parse(
  readFileSync(new URL('../../sample/trends/2020.json', import.meta.url), 'utf8'),
) as StatedSeries;
const stated = sample.series.flatMap(({ id, unit, observations }) =>
  observations.map((observation) => ({ id, unit, ...observation })),
);

/** 1兆9,121億円 in 億円, 50億300万円 likewise; any other number as it stands. */
function printedValue(printed: string): number {
  const scaled = [...printed.matchAll(/([\d,]+)(兆|億|万)/g)];
  const number = (text: string) => Number(text.replace(/[▲\s]+/, '-').replace(/[^\d.-]/g, ''));
  const scale: Record<string, number> = { 兆: 10_000, 億: 1, 万: 0.0001 };
  if (scaled.length === 0) return number(printed);
  const sum = scaled.reduce((total, [, digits, word]) => total + number(digits!) * scale[word!]!, 0);
  return Math.round(sum * 10_000) / 10_000;
}

it('each value of the sample is what its printed words say', () => {
  expect(stated.length).toBeGreaterThan(120);
  expect(stated.filter(({ value, printed }) => value !== printedValue(printed))).toEqual([]);
});

describe.skipIf(!existsSync(seed))('against the document (../shared/seeds/annual-report-r2.txt)', () => {
  const lines = existsSync(seed) ? readFileSync(seed, 'utf8').split('\n') : [];

  it('each value stands in the line that it names', () => {
    const astray = stated.filter(({ line, printed }) => !lines[line! - 1]?.includes(printed));
    expect(astray).toEqual([]);
  });

  it('the tables are held whole: every cell of 表1 and 表2', () => {
    const rows = [171, 172, ...Array.from({ length: 13 }, (_, i) => 186 + i)];
    for (const row of rows) {
      const cells = lines[row - 1]!.split('\t').slice(1);
      const held = stated.filter(({ line }) => line === row).map(({ printed }) => printed);
      expect([...held].sort(), `line ${row}`).toEqual([...cells].sort());
    }
  });

  it('a month that a period names is named in its line', () => {
    const months = stated.filter(({ period }) => /^\d{4}-\d{2}$/.test(period));
    for (const { period, line } of months) expect(lines[line! - 1]).toContain(`${Number(period.slice(5))}月`);
  });

  it('no sentence of the document is in the sample: only figures, names and our own notes', () => {
    const notes = sample.series.flatMap((each) => [
      ...each.notes,
      ...each.observations.flatMap(({ note }) => note ?? []),
    ]);
    const text = lines.join('\n');
    expect(notes.filter((note) => text.includes(note) && note.length > 12)).toEqual([]);
  });
});
