import { expect, it } from 'vitest';
import { shownChanges } from './changes.ts';

const lines = (before: unknown, after: unknown) =>
  shownChanges(before, after).map(({ head, before: old, after: now, isSame }) =>
    isSame ? `${head}: ${now}` : `${head}: ${old} → ${now}`,
  );

it.each<[string, unknown, unknown, string[]]>([
  [
    'a fact',
    { value: 3000, by: '海野' },
    { value: 3100, by: '海野' },
    ['値: 3,000 → 3,100', '言った人: 海野'],
  ],
  [
    'something new',
    null,
    { file: 'r2.txt', programs: 24 },
    ['ファイル: null → r2.txt', '事業の数: null → 24'],
  ],
  ['something gone', { name: '海野' }, null, ['名前: 海野 → null']],
  ['a bare value', 1, [1, 2], ['値: 1 → 1、2']],
  [
    'a list and what is inside',
    { value: ['港湾課'] },
    { value: ['港湾課', '漁港課'] },
    ['値: 港湾課 → 港湾課、漁港課'],
  ],
  [
    'objects in a list',
    null,
    { waivers: [{ by: '海野', reason: '別紙' }] },
    ['許容: null → 言った人 海野・理由 別紙'],
  ],
  ['a hash by its beginning', null, { hash: 'a'.repeat(64) }, [`ハッシュ: null → ${'a'.repeat(12)}…`]],
  ['a yes and a no', { isNew: false }, { isNew: true }, ['isNew: いいえ → はい']],
  ['nothing', null, null, []],
  ['parts that say nothing', null, { note: null, documents: [] }, []],
])('%s', (_, before, after, expected) => {
  expect(lines(before, after)).toEqual(expected);
});

it('cuts what is too long to be read in a table', () => {
  expect(shownChanges(null, '港'.repeat(1000))[0]?.after).toHaveLength(301);
});
