import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, it } from 'vitest';
import {
  type Chart,
  drawChart,
  reportCharts,
  type SeriesReading,
  type StatedSeries,
  vintagesOfReport,
} from '../../src/trends/index.ts';

const stated = JSON.parse(
  readFileSync(new URL('../../sample/trends/2020.json', import.meta.url), 'utf8'),
) as StatedSeries;

const readings: SeriesReading[] = vintagesOfReport(stated).map(({ series, vintage }) => ({
  series,
  observations: vintage.observations.map((each) => ({ ...each, ...vintage })),
}));
const charts = reportCharts(readings, '青森県', 2020);
const chart = (id: string): Chart => charts.find((each) => each.id === id)!;

it('has the charts in the order of the paper; a chart without data has no series', () => {
  expect(charts.map(({ id, series }) => (series.length === 0 ? `(${id})` : id))).toEqual([
    ...['job-openings', '(workforce-index)', 'guidance', 'guaranteed-loans', 'loan-refusals', 'founders'],
    ...['proteoglycan', 'shipments', '(retail-sales)', '(east-asia)', 'establishments', 'population'],
    ...['(labour-force)', 'coincident-index', 'watcher-index', 'bankruptcies'],
  ]);
});

it('names the source of a chart even where its values are missing', () => {
  expect(chart('east-asia').source).toBe('観光国際戦略局');
});

it('shows single months, and the yearly averages as long as no month has a neighbour', () => {
  expect(chart('job-openings').series.map(({ name, points }) => [name, points.length])).toEqual([
    ['青森県', 3],
    ['年度平均', 5],
  ]);
  const monthly = readings.map((reading) =>
    reading.series.id === 'job-openings'
      ? {
          ...reading,
          observations: ['2018-08', '2018-09'].map((period) => ({ ...reading.observations[0]!, period })),
        }
      : reading,
  );
  const drawn = reportCharts(monthly, '青森県', 2020)[0]!;
  expect(drawn.series.map(({ name }) => name)).toEqual(['青森県']);
});

it('leaves the matters of one prefecture out elsewhere', () => {
  const elsewhere = reportCharts([], '架空県', 2020).map(({ id }) => id);
  expect(elsewhere).toContain('job-openings');
  expect(elsewhere).not.toContain('proteoglycan');
});

it('every chart is set by Typst as a picture of a PDF/UA-1, with its texts in the report’s font', () => {
  const fonts = ['400Regular/BIZUDPGothic_400Regular.ttf', '700Bold/BIZUDPGothic_700Bold.ttf'].map((file) =>
    readFileSync(new URL(`../../node_modules/@expo-google-fonts/biz-udpgothic/${file}`, import.meta.url)),
  );
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts }] });
  const pictures = charts.flatMap((each) => {
    const svg = drawChart(each, { width: 453, height: 170 });
    if (svg === null) return [];
    compiler.mapShadow(`/${each.id}.svg`, Buffer.from(svg));
    return [`#image("/${each.id}.svg", alt: "${each.id}")`];
  });
  const mainFileContent = `#set document(title: "charts")\n#set text(fallback: false)\n${pictures.join('\n')}`;
  const pdf = compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1' });
  expect(pictures).toHaveLength(12);
  expect(pdf!.length).toBeGreaterThan(10_000);
  expect(pdf!.includes('BIZUDPGothic')).toBe(true);
});
