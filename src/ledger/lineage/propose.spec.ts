import { describe, expect, it } from 'vitest';
import { programIdOf } from '../names.ts';
import type { ProgramYearBrief } from './brief.ts';
import { proposeLineage } from './propose.ts';

function brief(name: string, fiscalYear: number, wish: Partial<ProgramYearBrief> = {}): ProgramYearBrief {
  const programId = programIdOf(name, fiscalYear, []);
  const plain = { cost: null, period: null, isNew: false, divisions: ['港湾課'], indicatorLabels: [] };
  return { programId, fiscalYear, name, ...plain, ...wish };
}

const proposed = (earlier: ProgramYearBrief[], later: ProgramYearBrief[]) =>
  proposeLineage(
    earlier,
    later,
    (from, to) => from === '労政・能力開発課' && to === '若者定着還流促進課',
  ).map(({ kind, from, to }) => [kind, from.name, to.name]);

describe('which program a later one continues', () => {
  it.each([
    ['UIJターン人材誘致促進事業', 'UIターン人材誘致促進事業'],
    ['就職ガイダンス開催事業', '就職ガイダンス開催費'],
    ['あおもりICT施工推進事業', 'あおりICT施工実践推進事業'],
    ['地域を創る次世代トップリーダー育成事業', '新たなビジネスを創出する次世代トップリーダー育成事業'],
    ['風力発電関連業担い手育成事業', '風力発電関連産業しごとづくり・人づくり事業'],
  ])('%s is renamed to %s', (before, after) => {
    expect(proposed([brief(before, 2020)], [brief(after, 2023)])).toEqual([['renamed', before, after]]);
  });

  it('takes spellings of a name for the same name', () => {
    const [link] = proposeLineage(
      [brief('障害者雇用加速化事業', 2020)],
      [brief('障がい者雇用加速化事業', 2021)],
    );
    expect(link).toMatchObject({ kind: 'same-name', confidence: 0.97 });
  });

  it('finds a program renamed while its division was renamed too, by its indicators', () => {
    const before = brief('若者就職応援事業', 2020, {
      divisions: ['労政・能力開発課'],
      indicatorLabels: ['県内就職者数'],
    });
    const after = brief('若年者就職応援プロジェクト', 2023, {
      divisions: ['若者定着還流促進課'],
      indicatorLabels: ['県内就職者数'],
    });
    const [link] = proposeLineage(
      [before],
      [after],
      (from, to) => from.startsWith('労政') && to.startsWith('若者'),
    );
    expect(link?.confidence).toBeGreaterThan(0.6);
    expect(link?.evidence).toEqual([
      expect.stringContaining('名称の一致度'),
      '同じ項目名がある(県内就職者数)',
      '担当課は改組でつながる(労政・能力開発課 → 若者定着還流促進課)',
      '令和2年度と令和5年度の間の年度では確かめられていない',
    ]);
  });

  it('calls it a succession when the later one is marked as new', () => {
    const later = brief('漁網産業新担い手確保事業', 2021, { isNew: true });
    expect(proposed([brief('漁網産業担い手確保事業', 2020)], [later])).toEqual([
      ['succeeded', '漁網産業担い手確保事業', '漁網産業新担い手確保事業'],
    ]);
  });

  it('sees two programs merged into one, and one split into two', () => {
    const parts = [brief('漁網製作担い手確保事業(沿岸)', 2020), brief('漁網製作担い手確保事業(沖合)', 2020)];
    const whole = brief('漁網製作担い手確保事業', 2021);
    expect(proposed(parts, [whole]).map(([kind]) => kind)).toEqual(['renamed', 'merged']);
    expect(proposed([{ ...whole, fiscalYear: 2019 }], parts).map(([kind]) => kind)).toEqual([
      'renamed',
      'split',
    ]);
  });

  it('proposes nothing between programs that only share the words of all programs', () => {
    const later = brief('温泉旅館支援強化事業', 2021, { divisions: ['観光課'] });
    expect(proposed([brief('造船技術支援強化事業', 2020)], [later])).toEqual([]);
  });

  it('never joins what bears the same name and was taken apart', () => {
    const later = { ...brief('灯台育成事業', 2021), programId: 'p0-from2021' };
    expect(proposed([brief('灯台育成事業', 2020)], [later])).toEqual([]);
  });
});
