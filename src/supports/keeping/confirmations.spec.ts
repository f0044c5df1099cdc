import { describe, expect, it } from 'vitest';
import {
  type Asking,
  confirmationMails,
  isConfirmationDue,
  monthsAfter,
  type SupportKeeper,
} from './confirmations.ts';
import { exampleKept } from './keeping.examples.ts';
import type { KeptSupport } from './kept.ts';

const TODAY = '2026-11-29';

it.each([
  ['2026-05-29', 6, '2026-11-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-01', 1, '2027-01-01'],
])('%s から%iか月は %s', (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected);
});

describe('確認を尋ねるのは', () => {
  it.each<[string, Partial<KeptSupport>, boolean]>([
    ['前の確認から6か月たったとき', { publishOn: '2025-04-01', confirmedOn: '2026-05-29' }, true],
    ['6か月たつまでは尋ねない', { publishOn: '2025-04-01', confirmedOn: '2026-05-30' }, false],
    ['一度も確認がなければ、公開から6か月', { publishOn: '2026-05-01' }, true],
    ['公開したばかりなら尋ねない', { publishOn: '2026-10-01' }, false],
    ['公開の日の前なら尋ねない', { publishOn: '2026-12-01', changedAt: '2026-01-01T00:00:00Z' }, false],
    ['取り下げたものは尋ねない', { state: 'withdrawn', publishOn: '2025-04-01' }, false],
  ])('%s', (_, part, expected) => {
    expect(isConfirmationDue(exampleKept({ state: 'approved', ...part }), TODAY)).toBe(expected);
  });
});

describe('確認のメールは', () => {
  const old = (id: string, owner: string | null = 'o-minato') =>
    exampleKept({ id, owner, state: 'approved', publishOn: '2025-04-01' });
  const fresh = (id: string) => ({ ...old(id), confirmedOn: '2026-11-01' });
  const hanako: SupportKeeper = { account: 'e1', name: '港 花子', email: 'hanako@example.jp' };
  const oka: SupportKeeper = { account: 's1', name: '丘 係長', email: 'oka@example.jp' };
  const mailsFor = (
    supports: KeptSupport[],
    asked: Record<string, string> = {},
    part: Partial<Asking> = {},
  ) =>
    confirmationMails({
      ...{ supports, lastAsked: new Map(Object.entries(asked)), today: TODAY },
      keepers: (owner) => (owner === null ? [oka] : [hanako]),
      ...part,
    }).map(({ keeper, supports: own }) => [keeper.name, own.map(({ id }) => id)]);

  it('一人に一通、その人の分をまとめる', () => {
    expect(mailsFor([old('a'), fresh('b'), old('c'), old('d', null)])).toEqual([
      ['港 花子', ['a', 'c']],
      ['丘 係長', ['d']],
    ]);
  });

  it.each<[string, Record<string, string>, number]>([
    ['前のメールから一月たたなければ、送らない', { a: '2026-10-30' }, 0],
    ['ほかの支援のことで送っていても、送らない', { b: '2026-11-10' }, 0],
    ['一月たてば、また送る', { a: '2026-10-29' }, 1],
  ])('%s', (_, asked, expected) => {
    expect(mailsFor([old('a'), fresh('b')], asked)).toHaveLength(expected);
  });

  it('二つの組織を受け持つ人にも、一通', () => {
    const keepers = () => [hanako];
    expect(mailsFor([old('a'), old('d', null)], {}, { keepers })).toEqual([['港 花子', ['a', 'd']]]);
  });
});
