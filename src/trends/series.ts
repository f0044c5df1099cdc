import type { ChartPoint, ChartSeries, Frequency } from './chart.ts';

/** 系列: what is measured. Its values come in vintages. */
export interface Series {
  /** `job-openings`: stable, ASCII. */
  id: string;
  name: string;
  /** 全国, 青森県. */
  region: string;
  unit: string | null;
  /** Behind 資料：; `null` when nobody says. */
  source: string | null;
  adjustment: ChartSeries['adjustment'];
  frequency: Frequency;
  /** Printed as 注). */
  notes: string[];
}

/** One value as an origin states it. */
export interface Observation extends ChartPoint {
  printed: string;
  note: string | null;
  line: number | null;
}

/** One publication of a series: all that it says, and where it was taken from. */
export interface Vintage {
  /** `2021-09-01`, or `FY2020` for what the annual report of that fiscal year prints. */
  vintage: string;
  /** ISO day or month. */
  published: string;
  /** File name or address. */
  origin: string;
  observations: Observation[];
}

/**
 * As of when values are read. `latest`: what was published last; `asOf`: what was known on a day; `printedIn`: what the
 * report of that fiscal year prints, and what was known when it appeared.
 */
export type Reading = 'latest' | { asOf: string } | { printedIn: number };

/** A series with the value of each period that holds under a reading, in the order of time. */
export interface SeriesReading {
  series: Series;
  observations: (Observation & Pick<Vintage, 'vintage' | 'published' | 'origin'>)[];
}

/** The vintage of what the annual report of a fiscal year prints. */
export const vintageOfReport = (fiscalYear: number): string => `FY${fiscalYear}`;
