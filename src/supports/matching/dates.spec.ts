import { describe, expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import type { DateFact, Requirement } from '../condition.ts';
import { contradicts } from './contradicts.ts';
import { match } from './match.ts';
import { meets } from './meets.ts';
import { isSame } from './requirement-key.ts';

const date = (of: DateFact, is: 'from' | 'until', day: string): Requirement => ({
  kind: 'date',
  of,
  is,
  day,
});
const since = date('foundedOn', 'from', '2023-04-01');
const before = date('foundedOn', 'until', '2023-03-31');
const later = date('startsOn', 'from', '2026-04-01');

describe('日を求める要件は', () => {
  it.each<[string, Requirement, FirmProfile, string]>([
    ['その日も入る（以降）', since, { foundedOn: '2023-04-01' }, 'yes'],
    ['前の日は入らない', since, { foundedOn: '2023-03-31' }, 'no'],
    ['その日も入る（まで）', before, { foundedOn: '2023-03-31' }, 'yes'],
    ['次の日は入らない', before, { foundedOn: '2023-04-01' }, 'no'],
    ['聞いていなければ、分からない', since, {}, 'unknown'],
    ['年数だけでは、分からない', since, { yearsSinceFounding: 3 }, 'unknown'],
    ['始める日と創業した日は、別のこと', later, { foundedOn: '2026-04-01' }, 'unknown'],
  ])('%s', (_, requirement, profile, expected) => expect(meets(profile, requirement)).toBe(expected));

  it.each<[string, Requirement, FirmProfile, string]>([
    ['始める日は選べるから、惜しい', later, { startsOn: '2026-03-31' }, 'near'],
    ['創業した日は変わらないから、対象外', since, { foundedOn: '2023-03-31' }, 'ineligible'],
    [
      '創業前の人は、創業する日を選べる',
      since,
      { foundedOn: '2023-03-31', legalForm: 'not-founded' },
      'near',
    ],
  ])('%s', (_, condition, profile, status) =>
    expect(match(profile, { condition, isComplete: true }).status).toBe(status),
  );

  it.each<[string, Requirement, Requirement, boolean]>([
    ['4月1日以降と3月31日までは、両立しない', since, before, true],
    ['同じ日からと同じ日までは、両立する', since, date('foundedOn', 'until', '2023-04-01'), false],
    ['以降が二つなら、両立する', since, date('foundedOn', 'from', '2030-01-01'), false],
    ['別のことの日は、両立する', later, before, false],
  ])('%s', (_, one, other, expected) => {
    expect(contradicts(one, other)).toBe(expected);
    expect(contradicts(other, one)).toBe(expected);
  });

  it('同じ日なら同じ、違えば違う', () => {
    expect(isSame(since, { ...since })).toBe(true);
    expect(isSame(since, date('foundedOn', 'until', '2023-04-01'))).toBe(false);
    expect(isSame(since, date('startsOn', 'from', '2023-04-01'))).toBe(false);
  });
});
