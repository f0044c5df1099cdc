import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../values/index.ts';
import { align } from './align.ts';

const byName = { keyOfLeft: String, keyOfRight: String, compare: similarity, atLeast: 0.5 };

describe('二つの一覧の対応付け', () => {
  it('同じ名前どうしを先に、次に似た名前どうしを組にする', () => {
    const left = ['観光リズム創発事業', '創業応援事業', '観光推進事業'];
    const right = ['創業応援事業', '観光ツーリズム創発事業', '販路開拓補助'];
    expect(align(left, right, byName)).toEqual({
      pairs: [
        ['観光リズム創発事業', '観光ツーリズム創発事業'],
        ['創業応援事業', '創業応援事業'],
      ],
      onlyLeft: ['観光推進事業'],
      onlyRight: ['販路開拓補助'],
    });
  });

  it('どの事業も、組か余りのどちらかに一度だけ入る', () => {
    const names = fc.array(fc.constantFrom('創業応援事業', '創業支援事業', '商店街応援事業', '販路開拓補助'));
    fc.assert(
      fc.property(names, names, (left, right) => {
        const { pairs, onlyLeft, onlyRight } = align(objects(left), objects(right), {
          keyOfLeft: ({ name }) => name,
          keyOfRight: ({ name }) => name,
          compare: (a, b) => similarity(a.name, b.name),
          atLeast: 0.5,
        });
        expect(pairs.length + onlyLeft.length).toBe(left.length);
        expect(pairs.length + onlyRight.length).toBe(right.length);
        expect(new Set(pairs.map(([, b]) => b)).size).toBe(pairs.length);
      }),
    );
  });
});

function objects(names: readonly string[]) {
  return names.map((name) => ({ name }));
}
