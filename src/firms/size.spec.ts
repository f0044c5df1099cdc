import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAJOR_INDUSTRIES } from './industry.ts';
import type { FirmProfile } from './profile.ts';
import { isSmall, isSmallOrMedium, type SizeScheme } from './size.ts';

const 万円 = 10_000;
const 億円 = 10_000 * 万円;

describe('中小企業者か', () => {
  it.each<[string, FirmProfile, SizeScheme, string]>([
    [
      '食料品製造業、資本金1千万円、8人',
      { industry: '09', capital: 1_000 * 万円, employees: 8 },
      'basic-act',
      'yes',
    ],
    [
      '製造業、資本金が大きくても300人以下',
      { industry: 'E', capital: 9 * 億円, employees: 300 },
      'basic-act',
      'yes',
    ],
    [
      '製造業、3億円を超え300人を超える',
      { industry: 'E', capital: 9 * 億円, employees: 301 },
      'basic-act',
      'no',
    ],
    [
      '卸売業、1億円を超え100人を超える',
      { industry: '52', capital: 2 * 億円, employees: 101 },
      'basic-act',
      'no',
    ],
    ['飲食店は小売業と同じ', { industry: '76', capital: 6_000 * 万円, employees: 51 }, 'basic-act', 'no'],
    ['旅館', { industry: '751', capital: 6_000 * 万円, employees: 150 }, 'basic-act', 'no'],
    [
      '旅館は政令で200人まで',
      { industry: '751', capital: 6_000 * 万円, employees: 150 },
      'credit-insurance',
      'yes',
    ],
    [
      'ゴム製品製造業は政令で900人まで',
      { industry: '199', capital: 4 * 億円, employees: 900 },
      'credit-insurance',
      'yes',
    ],
    ['タイヤは300人まで', { industry: '191', capital: 4 * 億円, employees: 900 }, 'credit-insurance', 'no'],
    [
      'ゴム製品のどれか分からない',
      { industry: '19', capital: 4 * 億円, employees: 900 },
      'credit-insurance',
      'unknown',
    ],
    ['旅行業はその他の業種', { industry: '791', capital: 2 * 億円, employees: 200 }, 'basic-act', 'yes'],
    ['資本金だけで決まる', { industry: 'E', capital: 1_000 * 万円 }, 'basic-act', 'yes'],
    ['資本金が大きく、人数が分からない', { industry: 'E', capital: 9 * 億円 }, 'basic-act', 'unknown'],
    ['業種が分からなくても、どの業種でも当たる', { employees: 8 }, 'basic-act', 'yes'],
    ['業種によって違う', { capital: 9 * 億円, employees: 80 }, 'basic-act', 'unknown'],
    [
      '卸売業か小売業か分からない',
      { industry: 'I', capital: 9 * 億円, employees: 80 },
      'basic-act',
      'unknown',
    ],
    [
      '個人は人数で決まる',
      { industry: '56', legalForm: 'sole-proprietor', employees: 51 },
      'basic-act',
      'no',
    ],
    ['何も分からない', {}, 'basic-act', 'unknown'],
  ])('%s', (_, profile, scheme, expected) => {
    expect(isSmallOrMedium(profile, scheme)).toBe(expected);
  });
});

describe('小規模企業者か', () => {
  it.each<[string, FirmProfile, string]>([
    ['製造業の20人', { industry: 'E', employees: 20 }, 'yes'],
    ['製造業の21人', { industry: 'E', employees: 21 }, 'no'],
    ['小売業の6人', { industry: '58', employees: 6 }, 'no'],
    ['業種が分からない5人', { employees: 5 }, 'yes'],
    ['業種が分からない8人', { employees: 8 }, 'unknown'],
    ['業種が分からない21人', { employees: 21 }, 'no'],
  ])('%s', (_, profile, expected) => {
    expect(isSmall(profile)).toBe(expected);
  });
});

const industry = fc.oneof(
  fc.constantFrom(...Object.keys(MAJOR_INDUSTRIES)),
  fc.integer({ min: 1, max: 99 }).map((division) => String(division).padStart(2, '0')),
  fc.constantFrom('191', '1931', '199', '391', '392', '411', '693', '751', '791', '799', '0971'),
);

it('to say more never turns a yes into a no, nor a no into a yes', () => {
  const whole = fc.record({
    industry,
    capital: fc.integer({ min: 0, max: 1_000_000_000 }),
    employees: fc.integer({ min: 0, max: 1_000 }),
  });
  const said = fc.subarray(['industry', 'capital', 'employees'] as const);
  fc.assert(
    fc.property(
      whole,
      said,
      fc.constantFrom<SizeScheme>('basic-act', 'credit-insurance'),
      (firm, names, scheme) => {
        const part: FirmProfile = Object.fromEntries(names.map((name) => [name, firm[name]]));
        const [before, after] = [isSmallOrMedium(part, scheme), isSmallOrMedium(firm, scheme)];
        if (before !== 'unknown') expect(after).toBe(before);
      },
    ),
  );
});
