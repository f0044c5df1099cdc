import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Support } from '../support.ts';
import { withChanges } from './changes.ts';
import { exampleSupport } from './keeping.examples.ts';
import { mergeSupports } from './merge.ts';

const base = exampleSupport({ who: '港の事業者', papers: [{ name: '申請書' }] });
const withPapers = (...names: string[]) => ({ ...base, papers: names.map((name) => ({ name })) });
const without = <K extends keyof Support>(field: K): Omit<Support, K> => {
  const { [field]: _, ...rest } = base;
  return rest;
};

describe('二人が同じ支援メニューを書いたとき', () => {
  it.each<[string, Support, Support, object]>([
    [
      '自分だけが直した',
      base,
      { ...base, who: '漁業者' },
      { changes: { who: '漁業者' }, merged: [], conflicts: [] },
    ],
    ['相手だけが直した', { ...base, who: '漁業者' }, base, { changes: {}, merged: ['who'], conflicts: [] }],
    [
      '別々の項目を直した',
      { ...base, who: '漁業者' },
      withPapers('申請書', '見積書'),
      { changes: { papers: [{ name: '申請書' }, { name: '見積書' }] }, merged: ['who'], conflicts: [] },
    ],
    ['同じように直した', withPapers('計画書'), withPapers('計画書'), { changes: {}, conflicts: [] }],
    ['同じ項目を違うように直した', withPapers('計画書'), withPapers('見積書'), { conflicts: ['papers'] }],
    ['相手が消し、自分が直した', without('who'), { ...base, who: '漁業者' }, { conflicts: ['who'] }],
    ['自分が消した', base, without('who'), { changes: { who: null }, merged: [], conflicts: [] }],
  ])('%s', (_, theirs, yours, expected) => {
    expect(mergeSupports({ base, theirs, yours })).toMatchObject(expected);
  });

  it('loses no word of either, unless it tells of a conflict', () => {
    const words = fc.record(
      { who: fc.constantFrom('a', 'b'), uses: fc.constantFrom('a', 'b'), law: fc.constantFrom('a', 'b') },
      { requiredKeys: [] },
    );
    const fields = ['who', 'uses', 'law'] as const;
    fc.assert(
      fc.property(words, words, words, (before, theirs, yours) => {
        const [b, t, y] = [before, theirs, yours].map((part) => exampleSupport(part));
        const { changes, conflicts } = mergeSupports({ base: b!, theirs: t!, yours: y! });
        if (conflicts.length > 0) return;
        const after = withChanges(t!, changes);
        for (const field of fields) {
          expect(after[field]).toBe(y![field] === b![field] ? t![field] : y![field]);
        }
      }),
    );
  });
});
