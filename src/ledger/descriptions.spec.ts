import { describe, expect, it } from 'vitest';
import { entry, masterRow } from '../../tests/ledger/documents.ts';
import { descriptionsFrom } from './descriptions.ts';
import { groupPrograms } from './grouping.ts';
import { listingsOf } from './listings.ts';

const groups = groupPrograms(
  listingsOf(
    {
      documentId: 'd',
      masterList: [masterRow({ policy: 1, name: '灯台守リズム創発事業', line: 5 })],
      programs: [
        entry({ policies: [1], no: 1, name: '灯台守リズム創造発信事業', listLine: 20 }),
        entry({ policies: [1], no: 2, name: '漁網便り', listLine: 21 }),
        entry({ policies: [1], no: 3, name: '漁網便り', listLine: 22 }),
      ],
    },
    0,
  ),
);

describe('our own sentence for a program', () => {
  const fresh = [1, 2, 3].map((no) => ({ policies: [1], no, description: `文${no}` }));

  it('is found by the list row, however the master list spells the name, and for each twin', () => {
    const find = descriptionsFrom(new Map(), 'd', fresh);
    expect(groups.map((group) => [group.name, find('p', group)])).toEqual([
      ['灯台守リズム創発事業', '文1'],
      ['漁網便り', '文2'],
      ['漁網便り', '文3'],
    ]);
  });

  it('is the held one where the new document brings none', () => {
    const find = descriptionsFrom(new Map([['p', '前からの文']]), 'another', fresh);
    expect(find('p', groups[0]!)).toBe('前からの文');
    expect(find('q', groups[0]!)).toBeNull();
  });
});
