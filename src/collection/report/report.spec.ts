import { describe, expect, it } from 'vitest';
import { fieldAt, forLedger, type ReportedAnswer, reportOfAnswers } from './index.ts';
import { indicatorLine, masterRowLine, proseLine, sumLine } from './places.ts';

const round = { fiscalYear: 2021, threshold: 30 };
const names = { nameOf: (id: string) => `${id}課`, together: [[6, 7]] };

function answer(position: number, name: string, policies: number[], values = {}): ReportedAnswer {
  return {
    ...{ position, organisations: ['港湾', '漁業'], lastYear: { cost: '3,000' }, counted: {} },
    listings: policies.map((policy) => ({ policy, group: '育成', position })),
    values: { name, cost: '1,000', general: '1,000', overview: '網を編む。', result: '編んだ。', ...values },
  };
}
const report = (...answers: ReportedAnswer[]) => reportOfAnswers(round, answers, names);

describe('the year as its answers state it', () => {
  it('lists a program under each of its policies, counted once in the sum of all', () => {
    const { masterList, subtotals } = report(answer(1, '網', [1, 4]), answer(2, '舟', [4]));
    expect(masterList.map(({ policy, name, isRelisting }) => [policy, name, isRelisting])).toEqual([
      [1, '網', false],
      [4, '網', true],
      [4, '舟', false],
    ]);
    const sums = subtotals.filter(({ where }) => where === 'master');
    expect(
      sums.map(({ policies, includesRelistings, cost }) => [policies, includesRelistings, cost]),
    ).toEqual([
      [[1], false, 1000],
      [[4], false, 1000],
      [[4], true, 2000],
      [[1, 4], false, 2000],
    ]);
  });

  it('prints one row for a program under both policies of a shared list', () => {
    const { programs } = report(answer(1, '網', [6]), answer(2, '舟', [6, 7]), answer(3, '灯台', [7]));
    expect(programs.map(({ no, name, policies }) => [no, name, policies])).toEqual([
      [1, '網', [6]],
      [2, '舟', [6, 7]],
      [3, '灯台', [7]],
    ]);
  });

  it('names every division, the first with its regional office', () => {
    expect(report(answer(1, '網', [1], { office: '中南地域県民局' })).masterList[0]?.divisions).toEqual([
      '港湾課(中南地域県民局)',
      '漁業課',
    ]);
  });

  it('leaves out a row that was taken out, and heads the columns as the paper does', () => {
    const cells = {
      'indicator-2-label': '隻数',
      'indicator-2-current': '3隻',
      'indicator-3-previous': '9人',
    };
    expect(report(answer(1, '網', [1], cells)).programs[0]?.indicators).toMatchObject([
      { label: '隻数', previous: '', current: '3隻', columns: ['2年度', '3年度'] },
    ]);
  });

  it('tells the rules why values moved, and the ledger nothing of it', () => {
    const cells = { 'cost-reason': '単価の改定', 'indicator-1-current': '3隻', 'indicator-1-reason': '廃船' };
    const asked = report(answer(1, '網', [1], cells));
    expect(asked.programs[0]).toMatchObject({ costExplanation: '単価の改定', previousCost: 3000 });
    expect(asked.programs[0]?.indicators[0]?.explanation).toBe('廃船');
    expect(JSON.stringify(forLedger(asked))).not.toMatch(/単価の改定|廃船|threshold|previousCost/);
  });

  it('counts lines in the order of the paper for the ledger, whatever the places of the answers are', () => {
    const { masterList, programs, subtotals } = forLedger(report(answer(2, '網', [1]), answer(1, '舟', [4])));
    const lines = [
      ...masterList.map(({ line }) => line),
      ...programs.map(({ listLine }) => listLine),
      ...programs.map(({ line }) => line),
      ...subtotals.map(({ line }) => line),
    ];
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(masterList.map(({ name }) => name)).toEqual(['網', '舟']);
  });
});

describe('the way back from a line to its field', () => {
  it.each([
    [indicatorLine(7, 3), { position: 7, field: 'indicator-3-current' }],
    [proseLine(7, 'result', 2), { position: 7, field: 'result' }],
    [proseLine(7, 'team', 500), { position: 7, field: 'team' }],
    [masterRowLine(7, 1), { position: 7, field: null }],
    [sumLine(0), null],
  ])('%i', (line, place) => {
    expect(fieldAt(line)).toEqual(place);
  });
});
