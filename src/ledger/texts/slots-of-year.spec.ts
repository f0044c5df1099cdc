import { expect, it } from 'vitest';
import type { Passage } from './passage.ts';
import { slotsOfYear } from './slots-of-year.ts';
import type { TextVersion } from './text.ts';
import { isOpen } from './text-slot.ts';

const policies = [
  { policy: 1, name: '港の担い手の育成を図ること', shortName: '港の担い手の育成' },
  { policy: 2, name: '販路の開拓を図ること', shortName: '販路の開拓' },
];

const said = (slot: string, fiscalYear: number, more: Partial<Passage> = {}): Passage => ({
  ...{ slot, fiscalYear, heading: null, paragraphs: ['文章。'], details: {}, version: null },
  ...more,
});

const version = (slot: string, fiscalYear: number, state: TextVersion['state'] = 'written'): TextVersion => ({
  ...{ fiscalYear, slot, version: 3, heading: null, paragraphs: ['文章。'], details: {}, state },
  ...{ author: '海野', writtenAt: '2021-06-01T00:00:00.000Z' },
});

const slotsOf2021 = (
  passages: Passage[],
  groups: [number, string[]][] = [],
  sections: [string, number[]][] = [],
) =>
  slotsOfYear({
    ...{ fiscalYear: 2021, jurisdictionName: '海辺県', policies, passages },
    ...{
      groups: new Map(groups),
      sections: new Map(sections.map(([slot, of]) => [slot, { policies: of, heading: null }])),
    },
  });

const shown = (passages: Passage[], slot: string) => {
  const found = slotsOf2021(passages).find((each) => each.slot === slot)!;
  return [found.state, found.carriedFrom, found.version, isOpen(found)];
};

it('stands in the order of the paper, headed as this year', () => {
  const slots = slotsOf2021([]).filter((each) => each.isRequired);
  expect(slots.map(({ slot, heading }) => `${slot} ${heading}`)).toEqual([
    'foreword はじめに',
    'trends-1 ① 港の担い手の育成',
    'trends-2 ② 販路の開拓',
    'environment-establishments ① 事業所数及び従業者数',
    'environment-population ② 年齢別推計人口',
    'environment-labour-force ③ 労働力人口',
    'environment-coincident-index ④ 景気動向指数',
    'environment-watcher-index ⑤ 景気現状判断',
    'environment-bankruptcies ⑥ 倒産件数',
    'economic-note-2021 令和3年度',
    'policy-1 ① 港の担い手の育成を図ること',
    'policy-2 ② 販路の開拓を図ること',
    'ordinance 海辺県中小企業振興基本条例',
  ]);
});

it.each<[string, Passage[], string, unknown[]]>([
  ['nobody ever wrote it', [], 'foreword', ['missing', null, 0, true]],
  ['this year’s document says it', [said('foreword', 2021)], 'foreword', ['document', null, 0, false]],
  ['last year’s does', [said('foreword', 2020)], 'foreword', ['carried', 2020, 0, true]],
  ['a later year’s does', [said('foreword', 2022)], 'foreword', ['missing', null, 0, true]],
  [
    'the ordinance stands until it is changed',
    [said('ordinance', 2019)],
    'ordinance',
    ['carried', 2019, 0, false],
  ],
  [
    'the note on a year that is over stands',
    [said('economic-note-2020', 2020)],
    'economic-note-2020',
    ['carried', 2020, 0, false],
  ],
  [
    'somebody wrote it above the document',
    [said('foreword', 2021, { version: version('foreword', 2021) }), said('foreword', 2021)],
    'foreword',
    ['written', null, 3, false],
  ],
  [
    'this year goes without it',
    [said('foreword', 2020), said('foreword', 2021, { version: version('foreword', 2021, 'omitted') })],
    'foreword',
    ['omitted', null, 3, false],
  ],
  [
    'an omission is not carried, the text before it is',
    [said('foreword', 2019), said('foreword', 2020, { version: version('foreword', 2020, 'omitted') })],
    'foreword',
    ['carried', 2019, 0, true],
  ],
])('%s', (_, passages, slot, expected) => {
  expect(shown(passages, slot)).toEqual(expected);
});

it('knows a group under this year’s spelling, and carries none that the lists dropped', () => {
  const passages = [said('policy-1:人財の確保', 2020), said('policy-1:網の改良', 2020)];
  const groups = (slots: ReturnType<typeof slotsOfYear>) =>
    slots.filter((each) => each.kind === 'policy-group').map((each) => [each.slot, each.state]);
  expect(groups(slotsOf2021(passages, [[1, ['人材の確保']]]))).toEqual([['policy-1:人材の確保', 'carried']]);
  expect(groups(slotsOf2021(passages))).toEqual([
    ['policy-1:人財の確保', 'carried'],
    ['policy-1:網の改良', 'carried'],
  ]);
});

it('asks for no text of a policy that is told together with another', () => {
  const written = said('policy-2', 2020, { version: version('policy-2', 2020) });
  const slots = slotsOf2021([written], [[1, ['育成']]], [['policy-2', [1, 2]]]);
  const chapters = slots.filter((each) => each.slot.startsWith('policy-'));
  expect(chapters.map((each) => [each.slot, each.policies, each.isRequired])).toEqual([
    ['policy-1', [1], false],
    ['policy-2', [1, 2], true],
    ['policy-2:育成', [1, 2], false],
  ]);
});
