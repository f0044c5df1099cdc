import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listRow } from '../../example.ts';
import { figuresIn, pairsOf, sentencesOf, speaksOfYear, unitMatch } from './index.ts';
import { namesNumber } from './naming.ts';
import { labelShare, levelled, takeApart } from './overlap.ts';
import { isAnotherStage } from './stage.ts';

describe('文の中の数字', () => {
  it.each([
    ['研修を2回、講座を3回開いた。', ['研修を', '講座を開いた。']],
    ['Aを開催し、Bを5回開催した。', ['Aを開催し、Bを開催した。']],
    ['講座（25校・53件）を開いた。', ['講座(', '講座(']],
    ['7件の申請があり、4件に交付した。', ['の申請があり', 'に交付した。']],
  ])('%s 数字ごとの節', (text, clauses) => {
    expect(figuresIn([{ text, line: 1 }]).map((figure) => figure.clause)).toEqual(clauses);
  });

  it('番号の付いた項目と、行を覚えている', () => {
    const [figure] = figuresIn([{ text: '- (4) 研修会を3回開いた。', line: 8 }]);

    expect([figure!.item, figure!.at, figure!.phrase]).toEqual(['(4)', { line: 8 }, '- (4)研修会を開いた。']);
  });

  it('括弧の中の句点では文を切らない', () => {
    expect(sentencesOf('会を開いた(雨天。室内)。次を待つ。')).toEqual([
      '会を開いた(雨天。室内)。',
      '次を待つ。',
    ]);
  });
});

describe('どの年度の数字か', () => {
  it.each([
    ['研修を', true],
    ['令和2年度は', true],
    ['令和元年度に始め、令和2年度に', true],
    ['令和2年10月から2月に', true],
    ['令和2年2月に', false],
    ['平成22年度及び23年度の融資（', false],
    ['昨年度の', false],
    ['昨年度より少ない', true],
    ['前年比で', true],
  ])('%s → %s', (before, expected) => {
    expect(speaksOfYear(before, 2020)).toBe(expected);
  });
});

describe('項目の名前と文', () => {
  it.each([
    ['漁網修理研修会開催回数', '漁網修理研修会を開催した', 1],
    ['インターンシップ参加学生数', 'インターンシップを行い、学生が参加した', 0.8],
    ['専門家派遣事業者数', '食品の専門家を招いた', 0.35],
    ['相談件数', '見学会を開いた', 0],
  ])('%s / %s', (label, prose, expected) => {
    expect(labelShare(takeApart(label), levelled(prose))).toBeCloseTo(expected, 1);
  });

  it.each([
    ['漁網修理研修会開催回数', '「漁網修理研修会」を', true],
    ['漁網修理研修会開催回数', '網の会を開き、漁網修理研修会(', true],
    ['漁網修理研修会開催回数', '県南地域の漁網修理研修会を', false],
    ['漁網修理研修会開催回数', '漁網修理研修会の動画配信を', false],
    ['セミナーの開催数', '冷凍食品セミナーを', false],
  ])('%s は「%s」の直後の数字の名前か: %s', (label, lead, expected) => {
    expect(namesNumber(label, lead)).toBe(expected);
  });
});

describe('同じものを数えているか', () => {
  it.each([
    ['回', '回', 'same'],
    ['社', '事業者', 'kind'],
    ['高校', '校', 'kind'],
    ['件', '名', 'loose'],
    ['件', '千円', null],
    ['地区', '件', null],
    ['回', '名', null],
  ])('%s と %s → %s', (a, b, expected) => {
    expect(unitMatch(a, b)).toBe(expected);
  });

  it.each([
    ['講習会修了者数', '講習会(受講)', true],
    ['講習会修了者数', '講習会を修了した', false],
    ['講習会修了者数', '講習会に', false],
    ['補助金交付件数', 'の申請があり', true],
  ])('%s と「%s」は別の段階か: %s', (label, words, expected) => {
    expect(isAnotherStage(label, words)).toBe(expected);
  });

  it('約、各、うちの数字は比べない', () => {
    const entry = listRow('①', 1, '塾開催事業', {
      result: '約100名が集まり、各5名の班を作った。うち3名が発表した。講師のうち2名は県外から招いた。',
      indicators: [['参加者数', '—', '98名']],
    });

    expect(pairsOf(entry, 2020).map((pair) => pair.figure.amount.value)).toEqual([2]);
  });
});

const seed = new URL('../../../../../shared/seeds/annual-report-r2.txt', import.meta.url);

describe.skipIf(!existsSync(seed))('実際の報告（../shared/seeds があるとき）', () => {
  it('どの行の文でも、数字の場所は文の中にある', () => {
    const lines = readFileSync(seed, 'utf8')
      .split('\n')
      .map((text, i) => ({ text, line: i + 1 }));
    const figures = figuresIn(lines.filter((line) => line.text.length < 2000));

    expect(figures.length).toBeGreaterThan(500);
    expect(figures.filter((figure) => !figure.sentence.startsWith(figure.before))).toEqual([]);
  });
});
