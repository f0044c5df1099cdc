import { expect, it } from 'vitest';
import { concernsOf } from './concerns.ts';
import { exampleKept, exampleSupport } from './keeping.examples.ts';
import type { KeptSupport } from './kept.ts';

const whole = exampleSupport({ calls: [], contacts: [{ name: '港湾課' }], plain: 'みなとの おかね。' });
const now: Partial<KeptSupport> = { state: 'approved', publishOn: '2026-10-01', working: whole };

it.each<[string, Partial<KeptSupport>, string[]]>([
  ['何もない', now, []],
  [
    '受付が終わった',
    { ...now, working: { ...whole, calls: [{ id: 'c1', closesOn: '2026-11-28' }] } },
    ['closed'],
  ],
  ['6か月、確認がない', { ...now, publishOn: '2026-01-01' }, ['unconfirmed']],
  [
    '書き足りない',
    { working: exampleSupport({ isComplete: false }) },
    ['incomplete', 'no-calls', 'no-contact', 'no-plain'],
  ],
  [
    '関連する制度が見つからない',
    { ...now, working: { ...whole, relations: [{ to: 'nai', kind: 'excludes' }] } },
    ['lost-relation'],
  ],
  [
    'リンクが開けない',
    { ...now, working: { ...whole, applyUrl: 'https://gone.example.jp/' } },
    ['dead-link'],
  ],
  ['取り下げたものは見ない', { state: 'withdrawn', working: exampleSupport() }, []],
])('%s', (_, part, expected) => {
  const isDead = (url: string) => url.includes('gone');
  expect(concernsOf(exampleKept(part), '2026-11-29', (id) => id === 'minato', isDead)).toEqual(expected);
});
