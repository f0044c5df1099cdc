import { describe, expect, it } from 'vitest';
import type { Finding } from '../ledger/finding.ts';
import { applyWaivers, type Waiver } from './waiver.ts';
import { parseWaivers } from './waiver-file.ts';

function finding(stated: Partial<Finding> = {}): Finding {
  const file = 'reports/r2.txt';
  const place = { file, line: 12 };
  const said = { message: '合いません。', expected: '165千円', actual: '300千円', places: [place] };
  return { rule: 'funding-sum', severity: 'error', program: '創業応援事業', ...place, ...said, ...stated };
}

const waiver: Waiver = { rule: 'funding-sum', reason: '端数は別に計上', name: '商工政策課 青森' };

describe('許容の適用', () => {
  it('規則だけの許容は、その規則のすべての指摘に当てはまる', () => {
    const { open, waived } = applyWaivers([finding(), finding({ line: 30 })], [waiver]);

    expect(open).toEqual([]);
    expect(waived.map((each) => each.finding.line)).toEqual([12, 30]);
    expect(waived[0]!.waiver.reason).toBe('端数は別に計上');
  });

  it.each([
    ['ファイル名', { file: 'r2.txt' }],
    ['ファイルの道筋', { file: 'reports/r2.txt' }],
    ['事業', { program: '創業応援事業' }],
    ['行', { line: 12 }],
    ['指摘された値', { actual: '300千円' }],
  ])('%sが合えば当てはまる', (_, scope) => {
    expect(applyWaivers([finding()], [{ ...waiver, ...scope }]).open).toEqual([]);
  });

  it.each([
    ['ほかの規則', { rule: 'grand-total' }],
    ['ほかのファイル', { file: 'r3.txt' }],
    ['名前の終わりだけ同じファイル', { file: '2.txt' }],
    ['ほかの事業', { program: '創業支援事業' }],
    ['ほかの行', { line: 13 }],
    ['値が変わった', { actual: '310千円' }],
  ])('%sには当てはまらず、許容のほうを指摘する', (_, scope) => {
    const { open, waived, stale } = applyWaivers([finding()], [{ ...waiver, ...scope }], 'waivers.json');

    expect(waived).toEqual([]);
    expect(open).toEqual([finding()]);
    expect(stale.map((each) => [each.rule, each.severity, each.file, each.line])).toEqual([
      ['stale-waiver', 'warning', 'waivers.json', 1],
    ]);
    expect(stale[0]!.message).toContain('当てはまる指摘が、もうありません');
  });

  it('同じ指摘に二つの許容が当てはまるとき、どちらも古いとは言わない', () => {
    expect(applyWaivers([finding()], [waiver, { ...waiver, line: 12 }]).stale).toEqual([]);
  });
});

describe('許容の一覧', () => {
  const ids = ['funding-sum', 'grand-total'];
  const read = (entry: object) => parseWaivers(JSON.stringify([entry]), ids);

  it('すべての項目を読む', () => {
    const full = {
      ...waiver,
      file: 'r2.txt',
      program: '創業応援事業',
      line: 12,
      actual: '300千円',
      date: '2026-11-21',
    };

    expect(read(full)).toEqual([full]);
    expect(parseWaivers(JSON.stringify({ waivers: [full] }), ids)).toEqual([full]);
  });

  it.each([
    ['JSONでない', '[{', 'JSONとして読めません'],
    ['並びでない', '{"rule":"funding-sum"}', '許容の並び'],
    ['項目の集まりでない', '["funding-sum"]', '1番目の許容が、項目の集まり'],
  ])('%s', (_, json, message) => {
    expect(() => parseWaivers(json, ids)).toThrow(message);
  });

  it.each([
    ['規則が無い', { rule: undefined }, '「rule」（規則のID）がありません'],
    [
      '規則のIDの誤り',
      { rule: 'funding-sums' },
      '「funding-sums」は知られていません。使える規則: funding-sum、grand-total',
    ],
    ['理由が無い', { reason: ' ' }, '1番目の許容に「reason」（誤りでない理由）がありません'],
    ['名前が無い', { name: undefined }, '「name」（判断した人の名前）がありません'],
    ['知らない項目', { reasen: '端数' }, '知らない項目「reasen」'],
    ['行が数でない', { line: '12' }, '「line」は、1以上の行番号'],
    ['事業が文字でない', { program: 3 }, '「program」は、文字'],
  ])('%s', (_, change, message) => {
    expect(() => read({ ...waiver, ...change })).toThrow(message);
  });
});
