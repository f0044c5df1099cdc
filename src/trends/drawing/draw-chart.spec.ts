import { describe, expect, it } from 'vitest';
import type { Chart, ChartSeries } from '../chart.ts';
import { drawChart } from './draw-chart.ts';

const SIZE = { width: 440, height: 160 };

const series = (values: Record<string, number | null>, told: Partial<ChartSeries> = {}): ChartSeries => ({
  ...{ name: '架空県', adjustment: 'original', ...told },
  points: Object.entries(values).map(([period, value]) => ({ period, value, status: null })),
});

const chart = (kind: Chart['kind'], ...all: ChartSeries[]): Chart => ({
  ...{ id: 'lights', section: 'policy-1', title: '灯台の数', kind, unit: '基' },
  ...{ series: all, source: '架空の資料', notes: [] },
});

const draw = (drawn: Chart): string => drawChart(drawn, SIZE)!;
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words!);
const pathsOf = (svg: string): string[] => [...svg.matchAll(/<path d="([^"]*)"/g)].map(([, d]) => d!);

describe('a picture that paper and browser share', () => {
  const stacked = chart('stacked', series({ FY2019: 10, FY2020: 12 }), series({ FY2019: 3, FY2020: 4 }));

  it('has presentation attributes only, a title and a description', () => {
    const svg = draw(stacked);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 440 160" width="440" height="160" role="img"/);
    expect(svg).toContain('<title>灯台の数</title><desc>');
    expect(svg).not.toMatch(/ style=| class=|<style|<script|foreignObject/);
  });

  it('is the same for the same chart', () => {
    expect(draw(stacked)).toBe(draw(structuredClone(stacked)));
  });

  it('writes names as they are, whatever is in them', () => {
    const svg = draw({ ...chart('line', series({ 2020: 1 })), title: '<A & "B">' });
    expect(svg).toContain('<title>&lt;A &amp; &quot;B&quot;&gt;</title>');
  });

  it('is no picture when there is no value', () => {
    expect(drawChart(chart('line'), SIZE)).toBeNull();
    expect(drawChart(chart('line', series({ 2020: null })), SIZE)).toBeNull();
  });
});

describe('a line', () => {
  it('joins neighbours only: what nobody stated is not drawn', () => {
    const svg = draw(chart('line', series({ FY2008: 5, FY2009: 6, FY2012: 7, FY2013: null, FY2014: 4 })));
    expect(pathsOf(svg)).toHaveLength(1);
    expect(pathsOf(svg)[0]?.match(/L/g)).toHaveLength(1);
    expect(svg.match(/<circle/g)).toHaveLength(5 - 1);
  });

  it('joins the surveys of a quarter, three months apart, when that is the rhythm of the series', () => {
    const values = { '2020-01': 40, '2020-04': 9, '2020-07': 30 };
    expect(pathsOf(draw(chart('line', series(values, { frequency: 'quarter' }))))).toHaveLength(1);
    expect(pathsOf(draw(chart('line', series(values, { frequency: 'month' }))))).toHaveLength(0);
  });

  it('dots what leads to a preliminary value, which stands hollow', () => {
    const drawn = series({ 2018: 5, 2019: 6, 2020: 7 });
    drawn.points[2]!.status = 'preliminary';
    const svg = draw(chart('line', drawn));
    expect(pathsOf(svg)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="1.5 2"/g)).toHaveLength(1);
    expect(svg.match(/<circle[^>]*fill="#ffffff"/g)).toHaveLength(1);
  });

  it('is named at its end with its last value; labels of one height move apart', () => {
    const svg = draw(
      chart('line', series({ 2019: 1, 2020: 2 }), series({ 2019: 1, 2020: 2 }, { name: '全国' })),
    );
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['架空県', '全国', '2']));
    const heights = [...svg.matchAll(/y="([\d.]+)"[^>]*>(?:架空県|全国)</g)].map(([, y]) => Number(y));
    expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThan(9.9);
  });
});

describe('the axes', () => {
  it('count in eras: the era where it begins, 年度 once', () => {
    const values = Object.fromEntries([2017, 2018, 2019, 2020].map((year) => [`FY${year}`, 1]));
    expect(textsOf(draw(chart('bar', series(values))))).toEqual(
      expect.arrayContaining(['平成29', '30', '令和元', '2', '年度']),
    );
  });

  it('hold zero for bars, and negative values beneath it', () => {
    const texts = textsOf(draw(chart('bar', series({ 2019: 3, 2020: -4.5 }))));
    expect(texts).toEqual(expect.arrayContaining(['0', '△4.5', '3.0']));
  });

  it('may begin above zero for a line that would be flat, with a dashed base', () => {
    const values = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [2013 + i, 6600 + i * 20]));
    const svg = draw(chart('line', series(values)));
    expect(textsOf(svg)).not.toContain('0');
    expect(svg).toContain('stroke-dasharray="2 2"');
  });

  it('say 万 where zeros would be noise', () => {
    expect(textsOf(draw(chart('bar', series({ 2020: 1230715 }))))).toContain('100万');
  });

  it('mark the years between bars of which nothing is held', () => {
    expect(textsOf(draw(chart('bar', series({ FY2008: 129, FY2020: 34 }))))).toContain('…');
    expect(textsOf(draw(chart('bar', series({ FY2019: 129, FY2020: 34 }))))).not.toContain('…');
  });
});

it('panels share the years, each with its own unit and scale', () => {
  const count = series({ FY2019: 40, FY2020: 34 }, { panel: { name: '件数', unit: '件' } });
  const debts = series({ FY2020: 50.03 }, { panel: { name: '負債', unit: '億円' } });
  const texts = textsOf(draw(chart('bar', count, debts)));
  expect(texts).toEqual(expect.arrayContaining(['件数', '（件）', '負債', '（億円）', '50.03', '34']));
});

it('panels of few years stand side by side, of many above one another with one row of years', () => {
  const panels = (years: Record<string, number>) =>
    ['件数', '負債'].map((name) => series(years, { panel: { name, unit: '件' } }));
  const eras = (years: Record<string, number>) =>
    textsOf(draw(chart('bar', ...panels(years)))).filter((each) => each === '平成20').length;
  expect(eras({ FY2008: 40, FY2009: 34 })).toBe(2);
  expect(eras(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`FY${2008 + at}`, 40])))).toBe(1);
});

it('a layer that is not the first is hatched, so that grey print tells it apart', () => {
  const svg = draw(chart('stacked', series({ 2020: 10 }), series({ 2020: 3 }, { name: '全国' })));
  expect(svg).toContain('<pattern id="lights-hatch"');
  expect(svg.match(/fill="url\(#lights-hatch\)"/g)).toHaveLength(1);
});
