import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../calls/call.ts';
import { dayAfter } from '../calls/days.ts';
import type { MatchStatus } from '../matching/match.ts';
import type { Support } from '../support.ts';
import { digest, knowledgeOf } from './digest.ts';
import { found, made, SPRING, TODAY } from './found.examples.ts';

const AUTUMN: Call = { id: '2', opensOn: '2026-09-01', closesOn: '2026-10-31' };
const FAR: Call = { id: '1', opensOn: '2026-04-10', closesOn: '2026-12-25' };
const machines = made('機械導入補助', { calls: [FAR] });

/** What somebody who looked at `then` is told of `now`: 「new 機械導入補助」. */
function news(
  then: readonly [day: string, ...supports: Support[]],
  now: readonly [day: string, ...supports: Support[]],
  publicToo: readonly string[] = [],
): string[] {
  const [[dayThen, ...before], [today, ...after]] = [then, now];
  const { entries } = digest({
    told: knowledgeOf(before.map((each) => found(each, dayThen))),
    found: after.map((each) => found(each, today)),
    today,
    isPublic: (id) => [...after.map((each) => each.id), ...publicToo].includes(id),
  });
  return entries.map(
    (entry) => `${entry.news} ${'found' in entry ? entry.found.support.title : entry.title}`,
  );
}

describe('what is told of a followed search', () => {
  it.each<[string, string[], string[]]>([
    ['新しい支援が出た', news(['2026-06-01'], [TODAY, machines]), ['new 機械導入補助']],
    ['何も変わらない', news(['2026-06-01', machines], [TODAY, machines]), []],
    [
      '前の回が終わり、次の回が始まった',
      news(
        ['2026-07-15', made('展示会', { calls: [SPRING, AUTUMN] })],
        ['2026-09-02', made('展示会', { calls: [SPRING, AUTUMN] })],
      ),
      ['opened 展示会'],
    ],
    [
      '終わった支援がはじめて見つかっても、知らせない',
      news(['2026-06-01'], ['2026-07-15', made('展示会', { calls: [SPRING] })]),
      [],
    ],
    [
      '締切が14日後に来た',
      news(
        ['2026-06-01', made('展示会', { calls: [SPRING] })],
        ['2026-06-16', made('展示会', { calls: [SPRING] })],
      ),
      ['closing 展示会'],
    ],
    [
      '締切が15日後なら、まだ知らせない',
      news(
        ['2026-06-01', made('展示会', { calls: [SPRING] })],
        ['2026-06-15', made('展示会', { calls: [SPRING] })],
      ),
      [],
    ],
    [
      '上限額が変わった',
      news(['2026-06-01', machines], [TODAY, { ...machines, amounts: [{ ceiling: 500_000 }] }]),
      ['changed 機械導入補助'],
    ],
    [
      '予算がなくなり、早く終わった',
      news(['2026-06-01', machines], [TODAY, { ...machines, calls: [{ ...FAR, endedOn: '2026-06-10' }] }]),
      ['changed 機械導入補助'],
    ],
    [
      '電話番号や検索のことばだけが変わった',
      news(
        ['2026-06-01', machines],
        [TODAY, { ...machines, keywords: ['旋盤'], contacts: [{ name: '商工課', phone: '017-000-0000' }] }],
      ),
      [],
    ],
    ['取り下げられた', news(['2026-06-01', machines], [TODAY]), ['withdrawn 機械導入補助']],
    [
      '公開されているが、条件に合わなくなった',
      news(['2026-06-01', machines], [TODAY], ['機械導入補助']),
      ['left 機械導入補助'],
    ],
    [
      '知っている締切が過ぎて結果から消えた',
      news(['2026-06-01', made('展示会', { calls: [SPRING] })], ['2026-07-02']),
      [],
    ],
  ])('%s', (_, told, expected) => expect(told).toEqual(expected));

  it('a last day that is near is told once, and once more when it is put off', () => {
    const fair = made('展示会', { calls: [SPRING] });
    const later = made('展示会', { calls: [{ ...SPRING, closesOn: '2026-07-31' }] });
    const days: [string, Support][] = [
      ['2026-06-16', fair],
      ['2026-06-17', fair],
      ['2026-06-18', later],
      ['2026-07-16', later],
      ['2026-07-17', later],
      ['2026-07-18', later],
    ];
    let told = knowledgeOf([found(fair, '2026-06-01')]);
    const heard = days.map(([today, support]) => {
      const outcome = digest({ found: [found(support, today)], told, today, isPublic: () => true });
      told = outcome.told;
      return outcome.entries.map((each) => each.news);
    });
    expect(heard).toEqual([['closing'], [], ['changed'], [], ['closing'], []]);
  });

  it('what is told as new with a near last day is not told again for it', () => {
    const fair = made('展示会', { calls: [SPRING] });
    const first = digest({ found: [found(fair)], told: {}, today: TODAY, isPublic: () => true });
    expect(first.entries.map((each) => each.news)).toEqual(['new']);
    const again = digest({ ...first, found: [found(fair)], today: dayAfter(TODAY, 1), isPublic: () => true });
    expect(again.entries).toEqual([]);
  });

  it.each<[MatchStatus, string[]]>([
    ['eligible', ['new']],
    ['likely', ['new']],
    ['near', []],
    ['ineligible', []],
  ])('%s → %j', (status, expected) => {
    const one = [found(machines, TODAY, status)];
    const { entries } = digest({ found: one, told: {}, today: TODAY, isPublic: () => true });
    expect(entries.map((each) => each.news)).toEqual(expected);
  });

  it('tells nothing a second time on the same day, and never one support twice in a mail', () => {
    const call = fc.record({
      id: fc.constantFrom('1', '2'),
      opensOn: fc.constantFrom('2026-04-01', '2026-06-18', '2026-09-01'),
      closesOn: fc.constantFrom('2026-09-30', '2026-06-20', '2026-10-01'),
    });
    const support = fc.record({
      title: fc.constantFrom('一', '二', '三'),
      calls: fc.array(call, { maxLength: 2 }),
    });
    const list = fc.uniqueArray(support, { selector: ({ title }) => title });
    const day = fc.constantFrom('2026-06-17', '2026-06-18', '2026-09-20');
    fc.assert(
      fc.property(list, list, day, (before, after, today) => {
        const now = after.map(({ title, calls }) => found(made(title, { calls }), today));
        const told = knowledgeOf(
          before.map(({ title, calls }) => found(made(title, { calls }), '2026-06-16')),
        );
        const input = { found: now, today, isPublic: () => true };
        const first = digest({ ...input, told });
        const named = first.entries.map((each) => ('found' in each ? each.found.support.id : each.id));
        expect(new Set(named).size).toBe(named.length);
        expect(digest({ ...input, told: first.told }).entries).toEqual([]);
      }),
    );
  });
});
