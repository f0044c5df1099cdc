import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  type Effect,
  effectsOf,
  nameOn,
  type OrganisationChange,
  type OrganisationKind,
  OrganisationRefused,
  planChange,
  type Register,
  type RegisteredOrganisation,
  registerOf,
  withChange,
} from '../index.ts';

const one = (
  id: string,
  kind: OrganisationKind,
  name: string,
  rest: Partial<RegisteredOrganisation> & { from?: string; to?: string | null } = {},
): RegisteredOrganisation => {
  const { from = '2010-04-01', to = null, ...own } = rest;
  const names = [{ name, kana: null, validFrom: from, validTo: to }];
  return { id, kind, code: null, parent: null, area: null, names, ...own };
};

const HOUSE = registerOf([
  one('b', 'bureau', '商工部'),
  one('b2', 'bureau', '農林部'),
  one('d1', 'division', '商工課', { parent: 'b' }),
  one('d2', 'division', '雇用課', { parent: 'b' }),
  one('t1', 'team', '雇用グループ', { parent: 'd2' }),
  one('t2', 'team', '訓練グループ', { parent: 'd2' }),
  one('old', 'division', '旧商工課', { parent: 'b', from: '2000-04-01', to: '2010-03-31' }),
  one('m', 'municipality', '青森市', { code: '022012' }),
]);

const evidence = '組織規則の改正';
const changed = (change: OrganisationChange, register = HOUSE) =>
  withChange(register, planChange(register, change));
const told = (change: OrganisationChange): Effect[] => effectsOf(HOUSE, planChange(HOUSE, change));

describe('what a change does', () => {
  it('a name from a day on; the one before ends on the day before', () => {
    const rename = { kind: 'rename', id: 'd1', name: '産業課', kana: null, from: '2025-04-01' } as const;
    expect(told(rename)).toEqual([
      { what: 'is-called', before: '商工課', name: '産業課', day: '2025-04-01', until: null },
    ]);
    expect(changed(rename).organisations.get('d1')!.names).toEqual([
      { name: '産業課', kana: null, validFrom: '2025-04-01', validTo: null },
      { name: '商工課', kana: null, validFrom: '2010-04-01', validTo: '2025-03-31' },
    ]);
  });

  it('a name of the past lasts until the next one', () => {
    const now = changed({ kind: 'rename', id: 'd1', name: '産業課', kana: null, from: '2025-04-01' });
    const then = { kind: 'rename', id: 'd1', name: '商工振興課', kana: null, from: '2020-04-01' } as const;
    expect(effectsOf(now, planChange(now, then))).toEqual([
      { what: 'is-called', before: '商工課', name: '商工振興課', day: '2020-04-01', until: '2025-03-31' },
    ]);
  });

  it('a wrong name is put right from its own first day', () => {
    const put = changed({ kind: 'rename', id: 'd1', name: '商工労政課', kana: null, from: '2010-04-01' });
    expect(put.organisations.get('d1')!.names.map(({ name }) => name)).toEqual(['商工労政課']);
  });

  it('two become one, and whoever belongs to them goes along', () => {
    const order: OrganisationChange = {
      ...{ kind: 'merge', from: ['d1', 'd2'], into: { name: '商工雇用課', kana: null } },
      ...{ day: '2025-04-01', evidence },
    };
    expect(told(order)).toEqual([
      { what: 'ends', name: '商工課', lastDay: '2025-03-31' },
      { what: 'ends', name: '雇用課', lastDay: '2025-03-31' },
      { what: 'begins', name: '商工雇用課', day: '2025-04-01' },
      { what: 'carries-on', from: '商工課', to: '商工雇用課', day: '2025-04-01', kind: 'merged' },
      { what: 'carries-on', from: '雇用課', to: '商工雇用課', day: '2025-04-01', kind: 'merged' },
      { what: 'belongs', name: '雇用グループ', before: '雇用課', to: '商工雇用課' },
      { what: 'belongs', name: '訓練グループ', before: '雇用課', to: '商工雇用課' },
    ]);
  });

  it('one goes into another that stays', () => {
    const order: OrganisationChange = {
      ...{ kind: 'merge', from: ['d2'], into: { id: 'd1' }, day: '2025-04-01', evidence },
    };
    expect(told(order)[0]).toEqual({ what: 'ends', name: '雇用課', lastDay: '2025-03-31' });
    expect(changed(order).organisations.get('t1')!.parent).toBe('d1');
  });

  it('the new one may bear the name of one that ends', () => {
    const order: OrganisationChange = {
      ...{ kind: 'merge', from: ['d1', 'd2'], into: { name: '商工課', kana: null } },
      ...{ day: '2025-04-01', evidence },
    };
    expect(told(order)).toContainEqual({ what: 'begins', name: '商工課', day: '2025-04-01' });
  });

  it('one becomes two, each with its teams', () => {
    const order: OrganisationChange = {
      ...{ kind: 'split', from: 'd2', remains: false, day: '2025-04-01', evidence },
      into: [
        { name: '就職課', kana: null, part: '就職', children: ['t1'] },
        { name: '訓練課', kana: null, part: '訓練', children: ['t2'] },
      ],
    };
    expect(told(order).map(({ what }) => what)).toEqual([
      ...['ends', 'begins', 'begins', 'carries-on', 'carries-on', 'belongs', 'belongs'],
    ]);
  });

  it('part of the work becomes an organisation of its own, the rest goes on', () => {
    const order: OrganisationChange = {
      ...{ kind: 'split', from: 'd2', remains: true, day: '2025-04-01', evidence },
      into: [{ name: '訓練課', kana: null, part: '訓練', children: ['t2'] }],
    };
    expect(changed(order).organisations.get('d2')!.names[0]!.validTo).toBeNull();
  });

  it('ends with or without somebody who carries on', () => {
    const end = { kind: 'end', id: 'd1', lastDay: '2025-03-31', successor: 'd2', evidence } as const;
    expect(told(end).map(({ what }) => what)).toEqual(['ends', 'carries-on']);
    expect(told({ ...end, successor: null, evidence: '' }).map(({ what }) => what)).toEqual(['ends']);
  });

  it('moves to another bureau', () => {
    expect(told({ kind: 'move', id: 'd1', parent: 'b2' })).toEqual([
      { what: 'belongs', name: '商工課', before: '商工部', to: '農林部' },
    ]);
  });
});

const created = (part: Record<string, unknown>): OrganisationChange => ({
  kind: 'create',
  organisation: {
    ...{
      kind: 'division',
      name: '新課',
      kana: null,
      code: null,
      parent: 'b',
      area: null,
      from: '2025-04-01',
    },
    ...part,
  },
});

describe('what is refused', () => {
  it.each<[string, OrganisationChange, string]>([
    [
      'a name that another bears',
      created({ name: '商工課' }),
      '「商工課」という同じ種類の組織がすでにあります',
    ],
    ['a name in another spelling', created({ name: '商　工課' }), 'すでにあります'],
    ['no name', created({ name: ' ' }), '名称を入れてください'],
    ['no day', created({ from: '2025-02-30' }), '「2025-02-30」は日付として読めません'],
    ['a team without division', created({ kind: 'team', parent: null }), '属する課を選んでください'],
    ['a division below a division', created({ parent: 'd1' }), '「商工課」には「新課」を置けません'],
    ['a parent that has ended', created({ kind: 'team', parent: 'old' }), '属する組織がなくなります'],
    [
      'a code with a wrong check digit',
      created({ kind: 'municipality', parent: null, name: '弘前市', code: '022022' }),
      '検査数字（最後の桁）が合いません',
    ],
    [
      'a code of another',
      created({ kind: 'municipality', parent: null, name: '弘前市', code: '022012' }),
      'コード「022012」は「青森市」のものです',
    ],
    [
      'a wrong 法人番号',
      created({ kind: 'institution', parent: null, name: '商工会', code: '1234567890123' }),
      '検査用数字（最初の桁）が合いません',
    ],
    [
      'the name that it bears',
      { kind: 'rename', id: 'd1', name: '商工課', kana: null, from: '2025-04-01' },
      'すでに「商工課」という名称です',
    ],
    [
      'a name of somebody else',
      { kind: 'rename', id: 'd1', name: '雇用課', kana: null, from: '2025-04-01' },
      'すでにあります',
    ],
    [
      'a name before the beginning',
      { kind: 'rename', id: 'd1', name: '産業課', kana: null, from: '2009-04-01' },
      '平成22年4月1日に始まるので、平成21年4月1日にはまだありません',
    ],
    [
      'a name after the end',
      { kind: 'rename', id: 'old', name: '産業課', kana: null, from: '2011-04-01' },
      '平成22年3月31日に終わっているので',
    ],
    [
      'an end that leaves teams behind',
      { kind: 'end', id: 'd2', lastDay: '2025-03-31', successor: null, evidence },
      '「雇用グループ」「訓練グループ」の属する組織がなくなります',
    ],
    [
      'a bureau that leaves divisions behind',
      { kind: 'end', id: 'b', lastDay: '2025-03-31', successor: null, evidence },
      '「商工課」「雇用課」の属する組織がなくなります',
    ],
    [
      'a split that leaves a team behind',
      {
        ...{ kind: 'split', from: 'd2', remains: false, day: '2025-04-01', evidence },
        into: [
          { name: '就職課', kana: null, part: null, children: ['t1'] },
          { name: '訓練課', kana: null, part: null, children: [] },
        ],
      },
      '「訓練グループ」の属する組織がなくなります',
    ],
    [
      'a split into one',
      {
        ...{ kind: 'split', from: 'd1', remains: false, day: '2025-04-01', evidence },
        into: [{ name: '就職課', kana: null, part: null, children: [] }],
      },
      '二つ以上',
    ],
    [
      'a split into two of one name',
      {
        ...{ kind: 'split', from: 'd1', remains: false, day: '2025-04-01', evidence },
        into: [
          { name: '就職課', kana: null, part: null, children: [] },
          { name: '就職課', kana: null, part: null, children: [] },
        ],
      },
      'すでにあります',
    ],
    [
      'a merger of one',
      { kind: 'merge', from: ['d1'], into: { name: '産業課', kana: null }, day: '2025-04-01', evidence },
      '二つ以上',
    ],
    [
      'a merger of different kinds',
      {
        kind: 'merge',
        from: ['d1', 'b2'],
        into: { name: '産業課', kana: null },
        day: '2025-04-01',
        evidence,
      },
      '種類の違う組織は統合できません',
    ],
    [
      'a merger without evidence',
      {
        kind: 'merge',
        from: ['d1', 'd2'],
        into: { name: '産業課', kana: null },
        day: '2025-04-01',
        evidence: ' ',
      },
      '根拠',
    ],
    ['one that is not there', { kind: 'move', id: 'nobody', parent: 'b' }, '一覧にありません'],
    ['a move to where it is', { kind: 'move', id: 'd1', parent: 'b' }, 'すでにそこに属しています'],
  ])('%s', (_, change, message) => {
    expect(() => planChange(HOUSE, change)).toThrow(OrganisationRefused);
    expect(() => planChange(HOUSE, change)).toThrow(message);
  });

  it('an end before a change that is planned', () => {
    const planned = changed({ kind: 'rename', id: 'd1', name: '産業課', kana: null, from: '2027-04-01' });
    const end = { kind: 'end', id: 'd1', lastDay: '2026-03-31', successor: null, evidence } as const;
    expect(() => planChange(planned, end)).toThrow('令和9年4月1日から改称することになっています');
  });
});

describe('names over time', () => {
  const day = fc
    .date({ min: new Date('2010-04-01'), max: new Date('2030-03-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const renames = fc.array(fc.tuple(day, fc.constantFrom('甲課', '乙課', '丙課', '丁課')), { maxLength: 12 });

  it('follow each other without gap or overlap, whatever is renamed in whatever order', () => {
    fc.assert(
      fc.property(renames, (orders) => {
        let register: Register = HOUSE;
        for (const [from, name] of orders) {
          if (nameOn(register.organisations.get('d1')!, from).name === name) continue;
          register = changed({ kind: 'rename', id: 'd1', name, kana: null, from }, register);
          expect(nameOn(register.organisations.get('d1')!, from).name).toBe(name);
        }
        const { names } = register.organisations.get('d1')!;
        expect([names[0]!.validTo, names.at(-1)!.validFrom]).toEqual([null, '2010-04-01']);
        for (const [index, each] of names.slice(1).entries()) {
          expect(dayAfter(each.validTo!)).toBe(names[index]!.validFrom);
        }
      }),
    );
  });
});
