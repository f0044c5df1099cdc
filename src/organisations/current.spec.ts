import { describe, expect, it } from 'vitest';
import { aomoriRegister } from './aomori/register.ts';
import {
  currentOrganisationOf,
  heirsOf,
  nameOn,
  organisationsOn,
  organisationTree,
  planChange,
  type Register,
  registerOf,
  withChange,
} from './index.ts';

const aomori = aomoriRegister();
const TODAY = '2026-11-01';

const idOf = (register: Register, name: string) =>
  [...register.organisations.values()].find(({ names }) => names.some((each) => each.name === name))!.id;
const namesOf = (register: Register, ids: readonly string[]) =>
  ids.map((id) => nameOn(register.organisations.get(id)!, TODAY).name);

describe('who does today what a document prints', () => {
  it.each<[string, number, string[]]>([
    ['財政課', 2020, ['財政課']],
    ['総合販売戦略課', 2020, ['食ブランド・流通推進課']],
    ['労政・能力開発課', 2020, ['若者定着還流促進課', '産業イノベーション推進課']],
    ['労政･能力開発課（中南地域県民局）', 2020, ['若者定着還流促進課', '産業イノベーション推進課']],
    ['労政・能力開発課 雇用促進グループ (三八地域県民局)', 2020, ['若者定着還流促進課']],
    ['労政・能力開発課 職業能力開発グループ', 2020, ['産業イノベーション推進課']],
    ['地域活力振興課', 2020, ['地域交通・連携課']],
    ['中南地域県民局', 2020, ['中南地域連携事務所']],
    ['鯵ケ沢町', 2020, ['鰺ヶ沢町']],
    ['ＤＸ推進課', 2023, ['DX推進課']],
    ['架空課', 2020, []],
  ])('%s of %i: %j', (printed, year, expected) => {
    const found = currentOrganisationOf(aomori, printed, year, TODAY);
    const ids = found.organisation === null ? found.candidates : [found.organisation];
    expect(namesOf(aomori, ids)).toEqual(expected);
    expect(found.organisation === null).toBe(expected.length !== 1);
  });

  it('says how it knows', () => {
    const reason = (printed: string) => currentOrganisationOf(aomori, printed, 2020, TODAY).reason;
    expect(reason('財政課')).toBe('「財政課」は今もあります。');
    expect(reason('中南地域県民局')).toBe('「中南地域県民局」は今の「中南地域連携事務所」です（改称）。');
    expect(reason('総合販売戦略課')).toBe(
      '「総合販売戦略課」は令和5年4月1日に「食ブランド・流通推進課」に引き継がれました。今の担当は「食ブランド・流通推進課」です。',
    );
    expect(reason('労政・能力開発課')).toContain('どちらの仕事かは名前だけでは決まりません。');
    expect(reason('労政・能力開発課 職業能力開発グループ')).toMatch(
      /今の担当は「産業イノベーション推進課」です。そこに「職業能力開発グループ」があります。$/,
    );
    expect(reason('架空課')).toContain('組織の一覧にありません');
  });

  it('before the change, it is the old one still', () => {
    const found = currentOrganisationOf(aomori, '総合販売戦略課', 2020, '2022-11-01');
    expect(namesOf(aomori, [found.organisation!])).toEqual(['総合販売戦略課']);
  });

  it('follows chains: split, then merged, then renamed', () => {
    let register = aomori;
    const change = (...order: Parameters<typeof planChange>[1][]) => {
      for (const each of order) register = withChange(register, planChange(register, each));
    };
    change({
      kind: 'merge',
      from: [idOf(register, '若者定着還流促進課'), idOf(register, '産業イノベーション推進課')],
      into: { name: '人材活躍課', kana: null },
      ...{ day: '2025-04-01', evidence: '組織規則の改正' },
    });
    change({
      kind: 'rename',
      id: idOf(register, '人材活躍課'),
      name: '人財活躍推進課',
      kana: null,
      from: '2026-04-01',
    });
    const found = currentOrganisationOf(register, '労政・能力開発課', 2020, TODAY);
    expect(namesOf(register, [found.organisation!])).toEqual(['人財活躍推進課']);
    expect(heirsOf(register, idOf(register, '労政・能力開発課'), '2024-05-01')).toHaveLength(2);
  });

  it('a name that two bore at different times means the one of that year', () => {
    const one = (id: string, from: string, to: string | null) => ({
      ...{ id, kind: 'division' as const, code: null, parent: null, area: null },
      names: [{ name: '商工課', kana: null, validFrom: from, validTo: to }],
    });
    const register = registerOf([one('old', '2000-04-01', '2010-03-31'), one('new', '2015-04-01', null)]);
    expect(currentOrganisationOf(register, '商工課', 2020, TODAY).organisation).toBe('new');
    expect(currentOrganisationOf(register, '商工課', 2009, TODAY)).toMatchObject({
      organisation: null,
      candidates: [],
      reason:
        '「商工課」はすでになく、仕事を引き継いだ組織が一覧にありません。担当する組織を選んでください。',
    });
  });
});

describe('the organisations of 青森県', () => {
  it('count 40 municipalities, six offices of areas and fifteen council bodies', () => {
    const today = organisationsOn(aomori, TODAY);
    const count = (kind: string) => today.filter((each) => each.kind === kind).length;
    expect([count('municipality'), count('council-body')]).toEqual([40, 15]);
    expect(today.filter(({ kind, area }) => kind === 'office' && area !== null)).toHaveLength(6);
    expect(new Set(aomori.organisations.keys()).size).toBe([...aomori.organisations.values()].length);
  });

  it('stand as a tree: bureau, division, team', () => {
    const then = organisationTree(organisationsOn(aomori, '2021-04-01'));
    const bureau = then.find(({ organisation }) => organisation.name === '商工労働部')!;
    const division = bureau.children.find(({ organisation }) => organisation.name === '労政・能力開発課')!;
    expect(division.children.map(({ organisation }) => organisation.name)).toContain('雇用促進グループ');
  });

  it('every succession joins organisations of the list, the later one there from that day', () => {
    for (const { from, to, day } of aomori.successions) {
      expect(aomori.organisations.get(from)).toBeDefined();
      expect(aomori.organisations.get(to)!.names[0]!.validFrom).toBe(day);
    }
  });
});
