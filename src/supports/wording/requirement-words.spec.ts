import { expect, it } from 'vitest';
import type { Requirement } from '../condition.ts';
import { requirementWords } from './requirement-words.ts';

const places: Record<string, string> = { '022012': '青森市', '022021': '弘前市' };

it.each<[Requirement, string]>([
  [{ kind: 'number', of: 'employees', is: 'at-most', limit: 20 }, '従業員が20人以下であること'],
  [{ kind: 'number', of: 'employees', is: 'less-than', limit: 1_000 }, '従業員が1,000人未満であること'],
  [{ kind: 'number', of: 'capital', is: 'more-than', limit: 50_000_000 }, '資本金が50,000,000円を超えること'],
  [{ kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 }, '賃金を3%以上引き上げること'],
  [{ kind: 'date', of: 'foundedOn', is: 'from', day: '2023-04-01' }, '令和5年4月1日以降に創業したこと'],
  [{ kind: 'date', of: 'startsOn', is: 'until', day: '2026-12-31' }, '令和8年12月31日までに取組を始めること'],
  [{ kind: 'place', of: 'establishment', among: ['022012', '022021'] }, '事業所が青森市、弘前市にあること'],
  [{ kind: 'place', of: 'head-office', among: ['022012'] }, '本店が青森市にあること'],
  [{ kind: 'industry', among: ['E'], except: ['09'] }, '業種が製造業（食料品製造業を除く）であること'],
  [{ kind: 'legal-form', among: ['not-founded'] }, '創業前の人であること'],
  [{ kind: 'certification', among: ['eruboshi', 'kurumin'] }, 'えるぼし認定、くるみん認定があること'],
  [
    { kind: 'question', id: 'plan', text: '計画の認定を受けていますか', wanted: true },
    '「計画の認定を受けていますか」が「はい」であること',
  ],
])('%j', (requirement, expected) => {
  expect(requirementWords(requirement, (code) => places[code] ?? code)).toBe(expected);
});
