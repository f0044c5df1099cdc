import { describe, expect, it } from 'vitest';
import { acceptFact, type Claim } from './facts.ts';
import type { StatementKind } from './views/origins.ts';

const claim = (k: StatementKind, l: number, value: Claim['value'], more: Partial<Claim> = {}): Claim => ({
  ...{ value, at: { d: 'r2', k, l }, isRelisting: false, age: 0 },
  ...more,
});

describe('which statement becomes the fact', () => {
  it('takes the only one there is', () => {
    expect(acceptFact('cost', [claim('sheet', 30, 500)])).toEqual({
      ...{ value: 500, from: { d: 'r2', k: 'sheet', l: 30 }, reason: 'only-statement' },
    });
  });

  it.each([
    [['master-row', 'list-row', 'sheet'], 'master-list'],
    [['list-row', 'sheet'], 'policy-list'],
  ] as [StatementKind[], string][])('of %j the first is accepted', (kinds, reason) => {
    const claims = kinds.map((kind, at) => claim(kind, at, 100 + at)).reverse();
    const fact = acceptFact('cost', claims);
    expect(fact).toMatchObject({ value: 100, reason });
    expect(fact.others?.map((each) => each.value)).toEqual(kinds.slice(1).map((_, at) => 101 + at));
  });

  it('takes the sheet of the original before the master row of a relisting', () => {
    const relisting = claim('master-row', 50, 'H2-R3', { isRelisting: true });
    expect(acceptFact('period', [relisting, claim('sheet', 9, 'R2-R3')])).toMatchObject({
      ...{ value: 'R2-R3', reason: 'original-over-relisting', others: [{ value: 'H2-R3' }] },
    });
  });

  it('takes the later of two documents of the year', () => {
    const claims = [claim('master-row', 5, 100), claim('master-row', 5, 120, { age: 1 })];
    expect(acceptFact('cost', claims)).toMatchObject({ value: 120, reason: 'later-document' });
  });

  it('lets a person decide over everything, and keeps what the documents say', () => {
    const fact = acceptFact('cost', [claim('master-row', 5, 100), claim('sheet', 9, 120)], {
      value: 120,
      by: '海野',
    });
    expect(fact).toEqual({
      ...{ value: 120, reason: 'person', by: '海野', from: { d: 'r2', k: 'sheet', l: 9 } },
      others: [{ value: 100, at: { d: 'r2', k: 'master-row', l: 5 } }],
    });
  });

  it.each([
    ['name', 'ＩＣＴ 施工', 'ICT施工'],
    ['divisions', ['港湾課', '水産課'], ['水産課', '港湾課']],
    ['period', 'R2 - R3', 'R2-R3'],
  ] as const)('sees no contradiction in how a %s is written', (attribute, a, b) => {
    const claims = [claim('master-row', 1, a as Claim['value']), claim('list-row', 2, b as Claim['value'])];
    expect(acceptFact(attribute, claims).reason).toBe('all-agree');
  });

  it('sees one in names that differ by 人材 and 人財', () => {
    const claims = [claim('master-row', 1, '人財育成事業'), claim('list-row', 2, '人材育成事業')];
    expect(acceptFact('name', claims)).toMatchObject({
      value: '人財育成事業',
      others: [{ value: '人材育成事業' }],
    });
  });
});
