import { expect, it } from 'vitest';
import { joinOverview, splitOverview } from './policy-overview.ts';

const lines = (...texts: string[]) => texts.map((text, at) => ({ text, line: at + 1 }));

it('takes an overview apart at the names of its groups, and puts it together again', () => {
  const overview = splitOverview(
    lines(
      '【取組の概要】',
      '港を支えた。',
      '○ 担い手の育成',
      '教室を開いた。',
      '船を貸した。',
      '販路の開拓',
      '市を立てた。',
    ),
    ['担い手の育成', '販路の開拓'],
  );
  expect(overview.lead.map((each) => each.text)).toEqual(['港を支えた。']);
  expect(overview.groups.map(({ name, paragraphs }) => [name, paragraphs.length])).toEqual([
    ['担い手の育成', 2],
    ['販路の開拓', 1],
  ]);
  expect(joinOverview(overview, 9).map((each) => each.text)).toEqual([
    ...['【取組の概要】', '港を支えた。', '○ 担い手の育成', '教室を開いた。', '船を貸した。'],
    ...['○ 販路の開拓', '市を立てた。'],
  ]);
});

it('takes a mark for a group that no list names, but no marked sentence', () => {
  const { lead, groups } = splitOverview(lines('○ 港を直した。', '○ 網の改良', '直した。'), []);
  expect(lead.map((each) => each.text)).toEqual(['○ 港を直した。']);
  expect(groups.map((each) => each.name)).toEqual(['網の改良']);
});

it('prints nothing where nothing is written', () => {
  expect(joinOverview({ lead: [], groups: [{ name: '担い手の育成', paragraphs: [] }] }, 1)).toEqual([]);
});
