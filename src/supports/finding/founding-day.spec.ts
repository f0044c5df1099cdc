import { describe, expect, it } from 'vitest';
import type { Condition } from '../condition.ts';
import { readTerms } from '../search/terms.ts';
import { readIndustries } from '../sentence/industries.ts';
import type { Support } from '../support.ts';
import type { Ask } from './ask.ts';
import { findCatalogue } from './catalogue.ts';
import { find } from './find.ts';
import { nextFor, takeAnswer } from './next.ts';

const TODAY = '2026-06-01';

const support = (id: string, condition: Condition): Support => ({
  ...{
    id,
    title: id,
    operator: { name: '県', level: 'prefecture' },
    kind: 'subsidy',
    purposes: ['founding'],
  },
  ...{ summary: '県内の事業者を支える。', condition, isComplete: true },
});
const catalogue = findCatalogue(
  [
    support('young', { kind: 'number', of: 'yearsSinceFounding', is: 'less-than', limit: 5 }),
    support('very-young', { kind: 'number', of: 'yearsSinceFounding', is: 'less-than', limit: 3 }),
    support('since-april', { kind: 'date', of: 'foundedOn', is: 'from', day: '2023-04-01' }),
  ],
  {
    terms: readTerms('ことば,いっしょに探すことば,目的\n').terms,
    industries: readIndustries('ことば,業種の符号,名乗りか手がかりか\n').industries,
    places: [],
  },
);
const asked = (ask: Ask) => find(catalogue, ask, TODAY);
const statuses = (ask: Ask) => {
  const { results, excluded } = asked(ask);
  return Object.fromEntries([...results, ...excluded].map((each) => [each.support.id, each.match.status]));
};
const next = (ask: Ask) => nextFor(catalogue, ask, asked(ask), new Set(['situations', 'kinds']))?.id;
const purposes = ['founding'] as const;

describe('創業した日を言った事業者は', () => {
  it('年数も言ったことになる', () => {
    const ask: Ask = { purposes, profile: { foundedOn: '2023-04-01' } };
    expect(statuses(ask)).toEqual({
      young: 'eligible',
      'very-young': 'ineligible',
      'since-april': 'eligible',
    });
    expect(asked(ask).understood.profile).toMatchObject({ foundedOn: '2023-04-01', yearsSinceFounding: 3 });
  });

  it('年数を聞かれない', () => {
    expect(next({ purposes })).toBe('foundedOn');
    expect(next({ purposes, profile: { foundedOn: '2023-04-01' } })).toBeUndefined();
  });

  it('これからの日なら、年数はないまま聞かれない', () => {
    const ask: Ask = { purposes, profile: { foundedOn: '2027-04-01' } };
    expect(statuses(ask)).toEqual({ young: 'likely', 'very-young': 'likely', 'since-april': 'eligible' });
    expect(next(ask)).toBeUndefined();
  });

  it('文に書いても同じで、前に答えた年数より日が先', () => {
    const text = '2023年4月1日創業です';
    expect(asked({ text }).understood.profile).toEqual({ foundedOn: '2023-04-01', yearsSinceFounding: 3 });
    const answered = { foundedOn: '2022-04-01', yearsSinceFounding: 10 };
    expect(asked({ text, profile: answered }).understood.profile.yearsSinceFounding).toBe(4);
  });

  it('文の日より、あとから答えた年数が先', () => {
    const ask: Ask = { text: '2023年4月1日創業です', profile: { yearsSinceFounding: 10 } };
    expect(asked(ask).understood.profile).toEqual({ yearsSinceFounding: 10 });
  });

  it('答えに残るのは、日だけ', () => {
    const taken = takeAnswer(catalogue, { purposes }, 'foundedOn', () => '令和5年4月1日');
    expect(taken).toEqual({ ask: { purposes, profile: { foundedOn: '2023-04-01' } } });
  });
});

describe('年数だけを言った事業者は', () => {
  it('日を求める支援から外されず、日を聞かれる', () => {
    const ask: Ask = { purposes, profile: { yearsSinceFounding: 3 } };
    expect(statuses(ask)).toMatchObject({ 'since-april': 'likely' });
    expect(next(ask)).toBe('foundedOn');
  });
});
