import { describe, expect, it } from 'vitest';
import { PURPOSES, readSupport, SUPPORT_KINDS } from '../../src/supports/index.ts';
import { PREFECTURES } from '../../src/values/index.ts';
import { placesIn } from './places.ts';
import { madeUpSupports } from './supports.ts';

const supports = madeUpSupports(4_000, 1);
const share = (those: readonly unknown[]) => those.length / supports.length;

describe('made-up supports', () => {
  it('are supports', () => {
    const refused = supports.flatMap((support) => {
      const read = readSupport(support);
      return 'problems' in read
        ? read.problems.map(({ at, message }) => `${support.id} ${at}: ${message}`)
        : [];
    });
    expect(refused).toEqual([]);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(madeUpSupports(50, 1)).toEqual(supports.slice(0, 50));
    expect(madeUpSupports(50, 2).map(({ title }) => title)).not.toEqual(
      supports.slice(0, 50).map(({ title }) => title),
    );
  });

  it.each([
    ['nation', 0.1],
    ['prefecture', 0.15],
    ['municipality', 0.6],
    ['institution', 0.15],
  ])('%s: %d of all', (level, expected) => {
    expect(share(supports.filter(({ operator }) => operator.level === level))).toBeCloseTo(expected, 5);
  });

  it('are of every kind and for every purpose', () => {
    expect(new Set(supports.map(({ kind }) => kind))).toEqual(new Set(Object.keys(SUPPORT_KINDS)));
    expect(new Set(supports.flatMap(({ purposes }) => purposes))).toEqual(new Set(Object.keys(PURPOSES)));
  });

  it('are told in texts as long as real ones', () => {
    expect(supports.filter(({ summary }) => summary.length < 40 || summary.length > 120)).toEqual([]);
    const contents = supports.map(({ content }) => content?.length ?? 0);
    expect(contents.filter((length) => length < 200 || length > 400)).toEqual([]);
  });

  it('hardly ever share a title', () => {
    expect(share([...new Set(supports.map(({ title }) => title))])).toBeGreaterThan(0.8);
  });
});

it('has as many municipalities as Japan, no two with one code', () => {
  const codes = PREFECTURES.flatMap(({ code }) => placesIn(code)).map(({ code }) => code);
  expect(codes).toHaveLength(1_741);
  expect(new Set(codes).size).toBe(1_741);
});
