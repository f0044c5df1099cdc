import { describe, expect, it } from 'vitest';
import { readTerms } from '../search/terms.ts';
import { readIndustries } from '../sentence/industries.ts';
import type { Support } from '../support.ts';
import type { Ask } from './ask.ts';
import { findCatalogue } from './catalogue.ts';
import { find } from './find.ts';

const TODAY = '2026-06-01';
const AOMORI_SHI = '022012';
const HIROSAKI_SHI = '022021';

const support = (id: string, title: string, more: Partial<Support> = {}): Support => ({
  ...{ id, title, operator: { name: '県', level: 'prefecture' }, kind: 'subsidy', purposes: ['hiring'] },
  ...{ summary: '県内の事業者を支える。', condition: { kind: 'all', of: [] }, isComplete: true },
  ...more,
});
const inHirosaki: Support['condition'] = {
  ...{ kind: 'place', of: 'establishment', among: [HIROSAKI_SHI], source: '弘前市の案内' },
};

const supports: Support[] = [
  support('hire', '採用の補助金'),
  support('hire-all', '人づくりの補助金', { purposes: ['hiring', 'training', 'women', 'health'] }),
  support('hire-closed', '採用の応援金', { calls: [{ id: '1', closesOn: '2026-03-31' }] }),
  support('hire-hirosaki', '弘前の採用の補助金', { condition: inHirosaki }),
  support('hire-page', '採用の手引き', { kind: 'information' }),
  support('energy', '省エネの補助金', { purposes: ['energy'], calls: [{ id: '1', closesOn: '2026-06-30' }] }),
  support('loan', '運転資金', { kind: 'loan', purposes: ['funding'], loan: { limit: 50_000_000 } }),
  support('advice', '何でも相談所', { kind: 'consultation', purposes: ['management', 'hiring'] }),
];
const { terms } = readTerms(
  [
    'ことば,いっしょに探すことば,目的',
    '人手不足,採用,採用・人材確保',
    '電気代,省エネ,省エネ・脱炭素',
    '借入,運転資金,資金繰り',
  ].join('\n'),
);
const { industries } = readIndustries('ことば,業種の符号,名乗りか手がかりか\n旅館,751,名乗り\n');
const places = [
  { code: AOMORI_SHI, name: '青森市', kana: 'アオモリシ' },
  { code: HIROSAKI_SHI, name: '弘前市', kana: 'ヒロサキシ' },
];
const catalogue = findCatalogue(supports, { terms, industries, places });
const idsOf = (found: readonly { support: Support }[]) => found.map(({ support: { id } }) => id);
const asked = (ask: Ask) => find(catalogue, ask, TODAY);
const ids = (ask: Ask) => idsOf(asked(ask).results);

describe('a firm that says what it wants', () => {
  it('gets what serves only that before what serves much besides, and what only informs behind', () => {
    const found = ids({ text: '人手不足です' });
    expect(found.indexOf('hire')).toBeLessThan(found.indexOf('hire-all'));
    expect(found.indexOf('hire')).toBeLessThan(found.indexOf('hire-page'));
  });

  it('gets what is closed behind what is not and fits as well', () => {
    const found = ids({ text: '人手不足です' });
    expect(found.indexOf('hire-closed')).toBeGreaterThan(found.indexOf('hire'));
  });

  it('gets what is closed first when it asks for it by its name', () => {
    expect(ids({ text: '採用の応援金' })[0]).toBe('hire-closed');
  });

  it('gets what is for its town before what is for everybody', () => {
    expect(ids({ text: '弘前市の旅館、人手不足です' })[0]).toBe('hire-hirosaki');
  });

  it('is told what it cannot get, and why', () => {
    const { results, excluded } = asked({ text: '青森市の旅館、人手不足です' });
    expect(idsOf(results)).not.toContain('hire-hirosaki');
    expect(idsOf(excluded)).toEqual(['hire-hirosaki']);
    expect(excluded[0]?.match.against).toEqual([inHirosaki]);
  });

  it('does not get loans first when it wants none', () => {
    expect(ids({ text: '電気代が高い。借入はしたくない' })[0]).toBe('energy');
    expect(ids({ text: '電気代が高い。借入を考えている' })).toContain('loan');
  });

  it('gets everything that it may have when it says no more than who it is', () => {
    const { results, excluded, understood } = asked({ text: '青森市の旅館。従業員6人' });
    expect(results.length + excluded.length).toBe(supports.length);
    expect(understood).toMatchObject({ words: '', purposes: [], profile: { industry: '751', employees: 6 } });
  });

  it('finds somebody to talk to when nothing is known of what it says', () => {
    expect(ids({ text: '宇宙船が壊れた' })).toEqual(['advice']);
  });

  it('gets everything that it may have when it asks for nothing', () => {
    expect(asked({}).results).toHaveLength(supports.length);
  });

  it('what it has said besides goes before what is read from its words', () => {
    const { understood } = asked({ text: '弘前市の旅館', profile: { headOffice: AOMORI_SHI } });
    expect(understood.profile).toMatchObject({ headOffice: AOMORI_SHI, industry: '751' });
  });
});

describe('filters', () => {
  it.each<[string, Ask, string[]]>([
    ['目的', { purposes: ['energy'] }, ['energy']],
    ['種類', { kinds: ['loan'] }, ['loan']],
    ['締切まで', { closesBy: '2026-06-30' }, ['energy']],
    ['額', { kinds: ['loan'], leastAmount: 60_000_000 }, []],
    ['額', { kinds: ['loan'], leastAmount: 50_000_000 }, ['loan']],
  ])('%s: %j', (_, ask, expected) => expect(ids(ask)).toEqual(expected));

  it('今受け付けているものだけにすれば、終わったものは出ない', () => {
    expect(ids({ isOpen: true })).not.toContain('hire-closed');
  });

  it('count what there would be of each, were that the only filter of its kind', () => {
    const { counts } = asked({ kinds: ['loan'] });
    expect(counts.kinds).toEqual({ subsidy: 5, information: 1, loan: 1, consultation: 1 });
    expect(counts.purposes).toEqual({ funding: 1 });
  });

  it('by deadline: what closes first comes first, what is closed last', () => {
    const found = ids({ sort: 'deadline' });
    expect(found[0]).toBe('energy');
    expect(found.at(-1)).toBe('hire-closed');
  });
});
