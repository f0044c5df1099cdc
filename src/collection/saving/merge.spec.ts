import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChanges } from '../questions/index.ts';
import { mergeByField } from './merge.ts';

const base = { cost: '3,000', result: '研修を開いた。' };

describe('two people in one form', () => {
  it.each([
    [
      'you alone',
      base,
      { ...base, cost: '2,800' },
      { changes: { cost: '2,800' }, merged: [], conflicts: [] },
    ],
    ['they alone', { ...base, cost: '2,800' }, base, { changes: {}, merged: ['cost'], conflicts: [] }],
    [
      'different fields',
      { ...base, cost: '2,800' },
      { ...base, result: '研修を4回開いた。' },
      { changes: { result: '研修を4回開いた。' }, merged: ['cost'], conflicts: [] },
    ],
    [
      'the same words',
      { ...base, cost: '9' },
      { ...base, cost: '9' },
      { changes: {}, merged: [], conflicts: [] },
    ],
    [
      'different words',
      { ...base, cost: '8' },
      { ...base, cost: '9' },
      { changes: { cost: '9' }, conflicts: ['cost'] },
    ],
    ['emptied and rewritten', { cost: '3,000' }, { ...base, result: '別の文' }, { conflicts: ['result'] }],
    ['you empty a field', base, { cost: '3,000' }, { changes: { result: '' }, merged: [], conflicts: [] }],
  ])('%s', (_, theirs, yours, expected) => {
    expect(mergeByField({ base, theirs, yours })).toMatchObject(expected);
  });

  it('loses no word of either, unless it tells of a conflict', () => {
    const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(values, values, values, (before, theirs, yours) => {
        const { changes, conflicts } = mergeByField({ base: before, theirs, yours });
        if (conflicts.length > 0) return;
        const after = withChanges(theirs, changes);
        for (const key of ['a', 'b', 'c', 'd']) {
          const expected = yours[key] === before[key] ? theirs[key] : yours[key];
          expect(after[key]).toBe(expected);
          if (theirs[key] !== before[key]) expect(after[key]).toBe(theirs[key]);
        }
      }),
    );
  });
});
