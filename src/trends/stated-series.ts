import type { Observation, Series } from './series.ts';
import { vintageOfReport } from './series.ts';
import type { VintageToTake } from './take-in.ts';

/** What a printed report states of series: the form of `sample/trends/2020.json`. */
export interface StatedSeries {
  /** The document whose lines the observations name. */
  file: string;
  fiscalYear: number;
  /** ISO day or month of its publication. */
  published: string;
  /** A series without observations: the report's figure names it, its values are not held. */
  series: (Series & { observations: StatedObservation[] })[];
}

type StatedObservation = Pick<Observation, 'period' | 'value' | 'printed' | 'line'> &
  Partial<Pick<Observation, 'status' | 'note'>>;

/** The series as the vintage of their report. */
export const vintagesOfReport = ({ file, fiscalYear, published, series }: StatedSeries): VintageToTake[] =>
  series.map(({ observations, ...each }) => ({
    series: each,
    vintage: {
      ...{ vintage: vintageOfReport(fiscalYear), published, origin: file },
      observations: observations.map((stated) => ({ status: null, note: null, ...stated })),
    },
  }));
