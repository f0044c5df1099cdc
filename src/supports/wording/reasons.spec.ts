import { describe, expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import { openingOn } from '../calls/call.ts';
import type { Condition } from '../condition.ts';
import { match } from '../matching/match.ts';
import type { Support } from '../support.ts';
import { reasonsOf } from './reasons.ts';

const few: Condition = { kind: 'number', of: 'employees', is: 'at-most', limit: 20, source: '要綱 第2条' };
const raises: Condition = { kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 };
const inAomori: Condition = {
  ...{ kind: 'place', of: 'establishment', among: ['022012'], source: '要綱 第3条' },
};
const support: Support = {
  ...{ id: 's', title: '補助金', operator: { name: '県', level: 'prefecture' }, kind: 'subsidy' },
  ...{ purposes: ['wages'], summary: '賃上げを助ける。', isComplete: true },
  condition: { kind: 'all', of: [few, raises, inAomori] },
};
const reasons = (profile: FirmProfile, more: Partial<Support> = {}) => {
  const one = { ...support, ...more };
  const found = { support: one, match: match(profile, one), score: 0 };
  const opening = openingOn(one.calls ?? [], '2026-06-01');
  return reasonsOf({ ...found, opening }, profile, (code) => (code === '022012' ? '青森市' : code));
};
const fits: FirmProfile = { employees: 8, wageRise: 3, establishments: ['022012'] };

describe('理由は', () => {
  it.each<[string, FirmProfile, Partial<Support>, string[]]>([
    [
      '対象なら、合っていることと、すべて満たしていること',
      fits,
      {},
      [
        '合っていること: 従業員が20人以下であること、賃金を3%以上引き上げること、事業所が青森市にあること',
        '公表されている要件をすべて満たしています。',
      ],
    ],
    [
      '見込みなら、まだ伺っていないことと、実施機関に確認が必要なこと',
      { employees: 8 },
      { isComplete: false },
      [
        '合っていること: 従業員が20人以下であること',
        'まだ伺っていないこと: 賃金を3%以上引き上げること、事業所が青森市にあること',
        'ほかの要件は実施機関に確認が必要です。',
      ],
    ],
    [
      '惜しければ、あと一つのこと',
      { ...fits, wageRise: 1 },
      {},
      ['あと一つ、「賃金を3%以上引き上げること」を満たせば、対象になる見込みです。'],
    ],
    [
      '対象外なら、満たしていないことと、その出典',
      { ...fits, establishments: ['022021'] },
      {},
      ['次の要件を満たしていません: 事業所が青森市にあること（出典: 要綱 第3条）'],
    ],
    [
      '受付が終わっていれば、その日',
      fits,
      { condition: { kind: 'all', of: [] }, calls: [{ id: '1', closesOn: '2026-03-31' }] },
      [
        '公表されている要件をすべて満たしています。',
        '受付は令和8年3月31日に終わりました。次の予定は実施機関に確認が必要です。',
      ],
    ],
  ])('%s', (_, profile, more, expected) => expect(reasons(profile, more)).toEqual(expected));
});
