import { expect, it } from 'vitest';
import { isDue, type Rhythm } from './rhythm.ts';

it.each<[string, Rhythm, toldUpTo: string, today: string, boolean]>([
  ['木曜に確かめた人には、次の月曜に', 'weekly', '2026-06-18', '2026-06-22', true],
  ['その前の日曜には、まだ', 'weekly', '2026-06-18', '2026-06-21', false],
  ['月曜に知らせたら、火曜には知らせない', 'weekly', '2026-06-22', '2026-06-23', false],
  ['月曜に動いていなければ、水曜に', 'weekly', '2026-06-18', '2026-06-24', true],
  ['月曜に確かめた人には、その日は知らせない', 'weekly', '2026-06-22', '2026-06-22', false],
  ['毎日の人には、次の日に', 'daily', '2026-06-18', '2026-06-19', true],
  ['毎日の人にも、同じ日には一度だけ', 'daily', '2026-06-18', '2026-06-18', false],
  ['時計が戻っても、知らせた日より前には知らせない', 'daily', '2026-06-18', '2026-06-10', false],
])('%s', (_, rhythm, toldUpTo, today, expected) => expect(isDue(rhythm, toldUpTo, today)).toBe(expected));
