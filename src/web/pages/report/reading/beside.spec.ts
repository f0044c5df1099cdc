import { describe, expect, it } from 'vitest';
import type { StoredFinding } from '../../../../ledger/index.ts';
import type { Block } from '../../../../report/index.ts';
import { anchorKey, findingsBeside } from './beside.ts';
import type { ReportSection } from './sections.ts';

const BLOCKS: Block[] = [
  { kind: 'heading', level: 3, id: 'policy-1', text: '①' },
  {
    ...{
      kind: 'sheet',
      id: 'program-1-5',
      number: '5',
      title: '漁網修理技能継承事業',
      marks: [],
      amount: null,
    },
    at: [{ line: 580 }],
    blocks: [{ kind: 'paragraph', style: 'body', text: '概要', at: [{ line: 582 }] }],
  },
];
const SECTION: ReportSection = {
  ...{
    id: 'policy-1',
    title: '①',
    level: 3,
    above: [],
    isLandscape: false,
    runningHead: '',
    pages: [BLOCKS],
  },
};

const finding = (part: Partial<StoredFinding>): StoredFinding => ({
  ...{ id: 'f', documentId: 'd', fiscalYear: 2020, programId: null },
  ...{
    rule: 'program-cost',
    severity: 'error',
    file: 'r2.txt',
    line: 1,
    message: '',
    expected: '',
    actual: '',
  },
  places: [],
  ...part,
});

const placed = (part: Partial<StoredFinding>) => {
  const { at, atHead, elsewhere } = findingsBeside([SECTION], [finding(part)], {
    sheetOf: (policy, no) => `program-${policy}-${no}`,
    sectionOf: (policy) => (policy === 1 ? 'policy-1' : undefined),
  });
  return [
    ...at.keys(),
    ...[...atHead.keys()].map((id) => `head of ${id}`),
    ...elsewhere.map(() => 'elsewhere'),
  ];
};

const SHEET = anchorKey([{ line: 580 }], 'program-1-5');

describe('a finding stands', () => {
  it.each<[string, Partial<StoredFinding>, string]>([
    ['where its line is printed', { line: 582 }, anchorKey([{ line: 582 }], undefined)],
    ['where another of its places is printed', { line: 12, places: [{ file: 'r2.txt', line: 580 }] }, SHEET],
    ['at the sheet with its policy and number', { policy: 1, no: 5 }, SHEET],
    ['at the sheet of its program', { program: '漁網修理技能継承事業' }, SHEET],
    ['at the head of its policy', { policy: 1 }, 'head of policy-1'],
    ['at the head of the report when it has no place', {}, 'elsewhere'],
    ['at no line of another page of the same number', { line: 580, pdfPage: 3 }, 'elsewhere'],
  ])('%s', (_, part, place) => {
    expect(placed(part)).toEqual([place]);
  });
});
