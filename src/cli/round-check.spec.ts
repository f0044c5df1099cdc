import { describe, expect, it } from 'vitest';
import type { Answer, Values } from '../collection/index.ts';
import { countsOf, findingsOf } from './round-check.ts';

const round = { fiscalYear: 2021, sourceYear: 2020, threshold: 30 };
const names = { nameOf: (id: string) => id };

const lastYear: Values = {
  ...{ name: '灯台人財育成事業', period: 'R1-R3', cost: '3,000', national: '1,000', general: '2,000' },
  ...{
    team: '港湾課 港班',
    overview: '灯台守を育てる。',
    result: '令和2年度に研修を4回開き、58名が参加した。',
  },
  ...{ 'indicator-1-label': '参加者数', 'indicator-1-previous': '40名', 'indicator-1-current': '58名' },
};
const sound: Values = {
  ...lastYear,
  ...{ result: '令和3年度に研修を5回開き、60名が参加した。', 'indicator-1-current': '60名' },
};
delete (sound as Record<string, string>)['indicator-1-previous'];

const answer = (values: Values): Answer => ({
  ...{
    id: 'a7',
    fiscalYear: 2021,
    state: 'draft',
    holder: 'editor',
    since: '',
    due: '2022-05-31',
    version: 2,
  },
  ...{ organisation: '港湾課', organisations: ['港湾課'], origins: [], position: 7, needsApproval: true },
  listings: [
    { policy: 1, group: null },
    { policy: 4, group: null },
  ],
  ...{ values, lastYear, counted: { 'indicator-1-previous': { value: '58名', origin: '令和2年度の報告' } } },
});
const found = async (changes: Values) => {
  const findings = await findingsOf(round, answer({ ...sound, ...changes }), names);
  return findings.map(({ rule, field, severity }) => [rule, field, severity]);
};

describe('what the rules find in an answer, at the field that can mend it', () => {
  it('finds nothing in an answer that is sound', async () => {
    expect(await found({})).toEqual([]);
  });

  it.each<[string, Values, string, string | null, string]>([
    ['parts that do not add up', { general: '2,100' }, 'funding-sum', 'cost', 'error'],
    ['a period that has ended', { period: 'R1-R2' }, 'period-notation', 'period', 'warning'],
    ['new, and begun before', { isNew: '1' }, 'new-but-old', 'isNew', 'error'],
    ['nothing said of the result', { result: '' }, 'missing-answer', 'result', 'error'],
    ['no cost', { cost: '', national: '', general: '' }, 'missing-answer', 'cost', 'error'],
    ['an amount in words', { cost: '約3百万' }, 'unreadable-value', 'cost', 'error'],
    ['a part in words', { national: '約1千' }, 'unreadable-value', 'national', 'error'],
    ['no value', { 'indicator-1-current': '' }, 'missing-answer', 'indicator-1-current', 'error'],
    [
      'a leap without reason',
      { 'indicator-1-current': '90名' },
      'unexplained-change',
      'indicator-1-current',
      'warning',
    ],
    ['last year’s words', { result: lastYear.result! }, 'unchanged-text', 'result', 'warning'],
    ['a misprint', { overview: 'シュミレーションで灯台守を育てる。' }, 'misprints', 'overview', 'warning'],
  ])('%s', async (_, changes, rule, field, severity) => {
    expect(await found(changes)).toContainEqual([rule, field, severity]);
  });

  it('says the same of a program under two policies once', async () => {
    const rules = (await found({ general: '2,100' })).map(([rule]) => rule);
    expect(rules.filter((rule) => rule === 'funding-sum')).toHaveLength(1);
  });

  it('counts what nobody has given a reason for', async () => {
    const key = 'keep-funding-sum-cost';
    const at = (changes: Values) =>
      findingsOf(round, answer({ ...sound, general: '2,100', ...changes }), names);
    expect(countsOf(await at({}))).toEqual({ errors: 1, warnings: 0 });
    expect(await at({ [key]: '端数処理のため' })).toMatchObject([
      { reasonKey: key, reason: '端数処理のため' },
    ]);
    expect(countsOf(await at({ [key]: '端数処理のため' }))).toEqual({ errors: 0, warnings: 0 });
  });
});
