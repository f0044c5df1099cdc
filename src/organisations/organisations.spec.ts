import { describe, expect, it } from 'vitest';
import {
  AREAS,
  areaOfOffice,
  divisionOfTeam,
  divisionsOfTeams,
  divisionTimeline,
  findDivision,
  OFFICES,
  officeOfArea,
  predecessorsOf,
  sameDivision,
  successorsOf,
} from './index.ts';

describe('divisionOfTeam', () => {
  it.each([
    ['商工課 団体支援グループ', '商工課', '団体支援グループ', null],
    ['(担当課：商工課 団体支援グループ)', '商工課', '団体支援グループ', null],
    [
      '（担当課：労政・能力開発課 雇用促進グループ （三八地域県民局））',
      '労政・能力開発課',
      '雇用促進グループ',
      '三八地域県民局',
    ],
    ['(担当課 : D X 推進課 産業・しごと D X グループ)', 'DX推進課', '産業・しごとDXグループ', null],
    ['若者定着還流促進課 U I J ターン促進グループ', '若者定着還流促進課', 'UIJターン促進グループ', null],
    ['商工課団体支援グループ', '商工課', '団体支援グループ', null],
    ['総合社会教育センター 育成研修課', '総合社会教育センター', '育成研修課', null],
    ['若者定着還流促進課', '若者定着還流促進課', null, null],
    ['', '', null, null],
  ])('%s', (line, division, team, office) => {
    expect(divisionOfTeam(line)).toEqual({ division, team, office });
  });

  it('gives every team of a line its division', () => {
    expect(divisionsOfTeams('販売課 企画グループ、宣伝・販売グループ、\n商工課 金融グループ')).toEqual([
      { division: '販売課', team: '企画グループ', office: null },
      { division: '販売課', team: '宣伝・販売グループ', office: null },
      { division: '商工課', team: '金融グループ', office: null },
    ]);
  });
});

describe('sameDivision', () => {
  it.each([
    ['労政・能力開発課', '労政･能力開発課', true],
    ['DX推進課', 'ＤＸ 推進課', true],
    ['労政・能力開発課', '労政・能力開発課 (中南地域県民局)', true],
    ['労政・能力開発課(三八地域県民局)', '労政・能力開発課（中南地域県民局）', false],
    ['地域産業課', '地域企業支援課', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameDivision(a, b)).toBe(same));
});

describe('the line of a division', () => {
  it('splits 労政・能力開発課 in two after 令和4年度', () => {
    const successors = successorsOf('労政・能力開発課(中南地域県民局)', 2020);
    expect(successors.map(({ to, kind }) => [to, kind])).toEqual([
      ['若者定着還流促進課', 'split'],
      ['産業イノベーション推進課', 'split'],
    ]);
    expect(successorsOf('労政・能力開発課', 2023)).toEqual([]);
  });

  it('knows what 地域交通・連携課 was before', () => {
    expect(predecessorsOf('地域交通・連携課').map(({ from }) => from)).toEqual([
      '地域活力振興課',
      '交通政策課',
    ]);
    expect(predecessorsOf('地域交通・連携課', 2020)).toEqual([]);
  });

  it('shows earlier, self and later in order', () => {
    const line = divisionTimeline('若者定着還流促進課').map(({ role, division }) => [role, division.name]);
    expect(line).toEqual([
      ['earlier', '企画調整課'],
      ['earlier', '労政・能力開発課'],
      ['self', '若者定着還流促進課'],
    ]);
  });

  it('is empty for a division of another prefecture, even of the same name', () => {
    expect(successorsOf('商工政策課', undefined, '岩手県')).toEqual([]);
    expect(divisionTimeline('架空課')).toEqual([]);
  });

  it('names only divisions that are on the list, the later one not before the change', () => {
    const names = [
      '労政・能力開発課',
      '地域産業課',
      '新産業創造課',
      '交通政策課',
      '総合販売戦略課',
      '商工政策課',
    ];
    const successions = names.flatMap((name) => successorsOf(name));
    expect(successions.length).toBeGreaterThanOrEqual(names.length);
    for (const { to, year, evidence } of successions) {
      expect(findDivision(to)?.validFrom).toBe(year);
      expect(evidence).toMatch(/。$/);
    }
  });
});

describe('regional offices', () => {
  it.each(AREAS)('%s: 地域県民局 until March 2025, then 地域連携事務所', (area) => {
    expect(officeOfArea(area, { year: 2025, month: 3, day: 31 })?.name).toBe(`${area}地域県民局`);
    expect(officeOfArea(area, { year: 2025, month: 4, day: 1 })?.name).toBe(`${area}地域連携事務所`);
  });

  it('are two names of one area', () => {
    expect(OFFICES).toHaveLength(12);
    expect(areaOfOffice('労政・能力開発課（中南地域県民局）')).toBe('中南');
    expect(areaOfOffice('中南地域連携事務所')).toBe('中南');
    expect(areaOfOffice('商工課')).toBeNull();
  });
});
