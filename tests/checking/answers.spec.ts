import { describe, expect, it } from 'vitest';
import { aReport, listRow, masterRow, type StatedEntry } from '../../src/checking/example.ts';
import { answerFieldOf, checkReports } from '../../src/checking/index.ts';

/**
 * What a division sees as it types: all rules over last year's one program and this year's one answer. Neither has sums,
 * pages or other programs, and nothing may be said of that.
 */
const NAME = '漁網修理研修事業';

const LAST_YEAR: StatedEntry = {
  cost: 3254,
  divisions: ['労政・能力開発課'],
  teams: ['労政・能力開発課 雇用促進グループ'],
  overview: '漁網の直し方を学ぶ研修を各地の漁港で開き、後継者の技術を高める。',
  result: '漁網の直し方を学ぶ研修を4回開き、延べ58名が参加した。',
  indicators: [
    ['研修回数', '3回', '4回'],
    ['参加者数', '延べ51名', '延べ58名'],
  ],
};

const THIS_YEAR: StatedEntry = {
  cost: 3100,
  previousCost: 3254,
  divisions: ['若者定着還流促進課'],
  teams: ['若者定着還流促進課 雇用促進グループ'],
  overview: '漁網の直し方を学ぶ研修を各地の漁港で開き、後継者の技術を高める。',
  result: '漁網の直し方を学ぶ研修を4回開き、延べ55名が参加した。',
  indicators: [
    ['研修回数', '4回', '4回'],
    ['参加者数', '延べ58名', '延べ55名'],
  ],
};

const MASTER = { national: 1000, other: null, period: 'R1-R3' };

/** Heads as this year's form prints them. */
const headed = (indicators: StatedEntry['indicators'] = []): StatedEntry['indicators'] =>
  indicators.map((row) => {
    if (!Array.isArray(row)) return row;
    const [label, previous, current] = row;
    return { label, previous, current, columns: ['2年度', '3年度'] };
  });

async function said(stated: StatedEntry = {}, master: Parameters<typeof masterRow>[2] = {}) {
  const answer = { ...THIS_YEAR, ...stated };
  const before = aReport({
    ...{ fiscalYear: 2020, file: '令和2年度の報告' },
    masterList: [
      masterRow('①', NAME, { ...MASTER, cost: 3254, general: 2254, divisions: LAST_YEAR.divisions! }),
    ],
    programs: [listRow('①', 1, NAME, LAST_YEAR)],
  });
  const now = aReport({
    ...{ fiscalYear: 2021, file: '令和3年度 照会', asked: { threshold: 20 } },
    masterList: [
      masterRow('①', NAME, {
        ...{ ...MASTER, cost: answer.cost ?? null, general: 2100, divisions: answer.divisions! },
        ...master,
      }),
    ],
    programs: [listRow('①', 1, NAME, { ...answer, indicators: headed(answer.indicators)! })],
  });
  return (await checkReports([before, now])).filter(({ file }) => file === now.file);
}

const rulesOf = (findings: Awaited<ReturnType<typeof said>>) => findings.map(({ rule }) => rule);

describe('one answer beside the one program of last year', () => {
  it('nothing is said of an answer in order', async () => {
    expect(await said()).toEqual([]);
  });

  it('nor of a new program, or of one that printed no indicators', async () => {
    expect(
      await said({ isNew: true, previousCost: null, indicators: [] }, { isNew: true, period: 'R3-R5' }),
    ).toEqual([]);
  });

  it.each<[string, string[], StatedEntry, Parameters<typeof masterRow>[2]?]>([
    ['an empty result', ['missing-answer'], { result: '' }],
    ['no cost', ['missing-answer'], { cost: null }, { national: null, general: null }],
    ['a value in words', ['unreadable-value'], { indicators: [['研修回数', '4回', '別紙のとおり']] }],
    [
      'a value that moved',
      ['unexplained-change'],
      { result: '漁網の直し方を学ぶ研修を開いた。', indicators: [['参加者数', '延べ58名', '延べ22名']] },
    ],
    ['a cost that moved', ['unexplained-change'], { cost: 5100 }, { general: 4100 }],
    ['last year’s sentence', ['prose-contradicts-table', 'unchanged-text'], { result: LAST_YEAR.result! }],
    ['funding that does not add up', ['funding-sum'], {}, { general: 2000 }],
    [
      'a previous value that was another',
      ['next-year'],
      { indicators: [['参加者数', '延べ60名', '延べ55名']] },
    ],
    ['another unit', ['unit-changes'], { indicators: [['研修回数', '4回', '4件']] }],
    ['a period that ends before it begins', ['period-notation'], {}, { period: 'R3-R1' }],
    ['words of the future', ['future-words'], { result: '令和3年度中に研修を開く予定である。' }],
  ])('%s', async (_, rules, stated, master = {}) => {
    expect(rulesOf(await said(stated, master))).toEqual(rules);
  });

  it('an empty answer is told field by field, and nothing else', async () => {
    const empty = {
      cost: null,
      overview: '',
      result: '',
      indicators: [['研修回数', '4回', '']],
    } as StatedEntry;
    const findings = await said(empty, { national: null, general: null });
    expect(new Set(rulesOf(findings))).toEqual(new Set(['missing-answer']));
    expect(findings.map(answerFieldOf)).toEqual(['result', 'overview', 'cost', null]);
  });
});
