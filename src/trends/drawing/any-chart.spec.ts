import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Chart } from '../chart.ts';
import { describeChart } from '../describe-chart.ts';
import { drawChart } from './draw-chart.ts';

const period = fc.oneof(
  fc.integer({ min: 1950, max: 2060 }).map(String),
  fc.integer({ min: 1950, max: 2060 }).map((year) => `FY${year}`),
  fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => `${year}-Q${quarter}`),
);
const value = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
);
const points = fc.uniqueArray(
  fc.record({ period, value, status: fc.constantFrom('preliminary', 'final', 'revised', null) }),
  { selector: (point) => point.period, maxLength: 40 },
);
const chart: fc.Arbitrary<Chart> = fc.record({
  id: fc.constant('any'),
  section: fc.constant('policy-1' as const),
  title: fc.string(),
  kind: fc.constantFrom('line', 'bar', 'stacked'),
  unit: fc.constantFrom('倍', null),
  series: fc.array(
    fc.record(
      {
        name: fc.string({ unit: 'grapheme', maxLength: 60 }),
        adjustment: fc.constant('original' as const),
        points,
        panel: fc.constantFrom({ name: '甲', unit: '件' }, { name: '乙', unit: null }),
        frequency: fc.constantFrom('month', 'quarter', 'fiscal-year', 'year'),
      },
      { requiredKeys: ['name', 'adjustment', 'points'] },
    ),
    { maxLength: 5 },
  ),
  source: fc.constant(null),
  notes: fc.constant([]),
});

it('whatever the values are, the picture is well-formed, of finite numbers and without negative sizes', () => {
  fc.assert(
    fc.property(chart, fc.constantFrom(218, 453), (drawn, width) => {
      const svg = drawChart(drawn, { width, height: 150 });
      expect(describeChart(drawn)).not.toContain('NaN');
      const hasValue = drawn.series.some((series) => series.points.some((point) => point.value !== null));
      expect(svg !== null).toBe(hasValue);
      if (svg === null) return;
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(svg).not.toMatch(/(?:width|height|font-size)="-/);
      const words = svg.replace(/<(?:title|desc|text)[^>]*>[^<]*</g, '<').replace(/aria-label="[^"]*"/, '');
      expect(words).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    }),
    { numRuns: 100 },
  );
});
