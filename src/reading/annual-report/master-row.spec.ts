import { describe, expect, it } from 'vitest';
import { masterCells } from './master-row.ts';

/** ⇥ stands for a tab, as editors show it. */
const cells = (row: string) => masterCells(row.split('⇥'));

const REGULAR = '・経営支援の 強化⇥省エネ診断推 進事業⇥○⇥⇥○⇥3,254⇥1,000⇥54⇥2,200⇥R1-R2⇥△⇥環境政策課';

describe('a row of the master list', () => {
  it('has its columns in the order of the paper', () => {
    expect(cells(REGULAR)).toEqual({
      group: '・経営支援の 強化',
      name: '省エネ診断推進事業',
      isRelisting: false,
      isNew: true,
      isPriority: false,
      isKeyResult: true,
      cost: 3254,
      national: 1000,
      other: 54,
      general: 2200,
      period: 'R1-R2',
      foundation: '△',
      divisions: ['環境政策課'],
    });
  });

  it.each([
    [
      'a name that slipped into the group column',
      '省エネ診断事業⇥○⇥⇥○⇥3,254⇥⇥⇥3,254⇥R2⇥⇥環境政策課⇥',
      [true, false, true],
    ],
    [
      'the same with its own cell left empty',
      '省エネ診断事業⇥⇥○⇥⇥○⇥3,254⇥⇥⇥3,254⇥R2⇥⇥環境政策課⇥',
      [true, false, true],
    ],
    [
      'one cell too many behind the flags',
      '⇥省エネ診断事業⇥○⇥⇥○⇥⇥3,254⇥⇥⇥3,254⇥R2⇥⇥環境政策課',
      [true, false, true],
    ],
    [
      'one cell too many before the flags',
      '⇥省エネ診断事業⇥⇥⇥⇥○⇥3,254⇥⇥⇥3,254⇥R2⇥⇥環境政策課',
      [false, false, true],
    ],
    [
      'a group cell moved to the right',
      '⇥・柱⇥省エネ診断事業⇥○⇥⇥○⇥3,254⇥⇥⇥3,254⇥R2⇥⇥環境政策課',
      [true, false, true],
    ],
    [
      'one empty cell lost among the sources',
      '⇥省エネ診断事業⇥○⇥⇥○⇥3,254⇥⇥3,254⇥R2⇥⇥環境政策課',
      [true, false, true],
    ],
  ])('is read with %s', (_, row, [isNew, isPriority, isKeyResult]) => {
    expect(cells(row)).toMatchObject({
      name: '省エネ診断事業',
      isNew,
      isPriority,
      isKeyResult,
      cost: 3254,
      national: null,
      other: null,
      general: 3254,
      period: 'R2',
      divisions: ['環境政策課'],
    });
  });

  it.each([
    ['a dash for the cost', '⇥基金組成事業⇥⇥⇥⇥-⇥⇥⇥⇥H19-R3⇥○⇥地域産業課'],
    ['no cost at all', '⇥基金組成事業⇥⇥⇥⇥⇥⇥⇥⇥H19-R3⇥○⇥地域産業課'],
  ])('has no amounts with %s', (_, row) => {
    expect(cells(row)).toMatchObject({
      name: '基金組成事業',
      cost: null,
      general: null,
      period: 'H19-R3',
      foundation: '○',
    });
  });

  it('keeps negative amounts and takes the mark of a relisting off the name', () => {
    expect(cells('⇥省エネ診断事業(再 掲)⇥⇥⇥⇥▲ 5⇥⇥⇥△5⇥S45-⇥⇥環境政策課')).toMatchObject({
      name: '省エネ診断事業',
      isRelisting: true,
      cost: -5,
      general: -5,
      period: 'S45-',
    });
  });

  it.each([['⇥プロジェクト事業⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥'], ['⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥']])(
    'is none without cost and period: %s',
    (row) => {
      expect(cells(row)).toBeNull();
    },
  );
});
