import { describe, expect, it } from 'vitest';
import { masterRow, report } from '../../tests/ledger/documents.ts';
import { policyNamesOf, shortPolicyName } from './policy-names.ts';

const section = (kind: 'policy-overview' | 'furniture' | 'trends', heading: string, line: number) => ({
  ...{ kind, heading, line, policies: [], paragraphs: [] },
});

describe('how a document words its basic policies', () => {
  it('takes the headings of the chapters', () => {
    const sections = [
      section('policy-overview', '① 中小企業の後継者の確保を図ること', 40),
      section('policy-overview', '② 中小企業の経営の安定を図ること', 90),
      section('trends', '③ 景気の動き', 12),
    ];
    expect(policyNamesOf(report({ fiscalYear: 2020, sections }))).toEqual([
      { policy: 1, name: '中小企業の後継者の確保を図ること', line: 40 },
      { policy: 2, name: '中小企業の経営の安定を図ること', line: 90 },
    ]);
  });

  it('takes a heading row of the master list where no chapter says it, of listed policies only', () => {
    const furniture = {
      ...section('furniture', '表の見出し・様式の文字', 3),
      paragraphs: [
        { text: '②中小企業の経営の安定を図ること', line: 20 },
        { text: '⑨ 別の表の見出し', line: 30 },
      ],
    };
    const masterList = [masterRow({ policy: 2, name: '防波堤診断事業', line: 21 })];
    expect(policyNamesOf(report({ fiscalYear: 2020, masterList, sections: [furniture] }))).toEqual([
      { policy: 2, name: '中小企業の経営の安定を図ること', line: 20 },
    ]);
  });
});

describe('a policy without programs', () => {
  it('has its name, too: by its sum, without what our own print adds', () => {
    const furniture = {
      ...section('furniture', '表の見出し・様式の文字', 3),
      paragraphs: [{ text: '③ 中小企業の海外展開を図ること（該当する事業はない。）', line: 20 }],
    };
    const money = { cost: 0, national: 0, other: 0, general: 0 };
    const marks = { where: 'master' as const, includesRelistings: false, isGrandTotal: false };
    const subtotals = [{ ...money, ...marks, policies: [3], line: 21 }];
    expect(policyNamesOf(report({ fiscalYear: 2020, subtotals, sections: [furniture] }))).toEqual([
      { policy: 3, name: '中小企業の海外展開を図ること', line: 20 },
    ]);
  });
});

describe('the short form', () => {
  it.each([
    ['中小企業の経営基盤の強化を図ること', '経営基盤の強化'],
    ['中小企業の販路の開拓の推進を図ること', '販路の開拓'],
    ['新たな基金の創設等により中小企業に対する資金の供給の円滑化を図ること', '資金の供給の円滑化'],
    ['中小企業が行う技術開発の推進を図ること', '技術開発'],
    ['地域の商店街の振興', '地域の商店街の振興'],
    ['中小企業の', '中小企業の'],
  ])('%s → %s', (name, short) => {
    expect(shortPolicyName(name)).toBe(short);
  });
});
