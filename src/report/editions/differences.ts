import {
  type CorrectionReason,
  correctionsBetween,
  differencesOf,
  type SaidPlace,
} from '../../ledger/index.ts';
import type { Chart } from '../../trends/index.ts';
import type { Correction, ReportContent } from '../content.ts';

/** What the later content says otherwise than the earlier one, place by place: the rows of its 正誤表. */
export function differencesOfContents(
  before: ReportContent,
  after: ReportContent,
  why: CorrectionReason,
): Correction[] {
  const earlier = before.charts.flatMap(saidInChart);
  const known = new Set(earlier.map(keyOf));
  const later = after.charts.flatMap(saidInChart).filter((place) => known.has(keyOf(place)));
  const both = new Set(later.map(keyOf));
  return [
    ...correctionsBetween(before.report, after.report, why),
    ...differencesOf(
      earlier.filter((place) => both.has(keyOf(place))),
      later,
      () => '統計の値が改定されました',
    ),
  ];
}

const keyOf = ({ subject, attribute }: SaidPlace): string => `${subject}/${attribute}`;

/** A value that was published later or left the chart is no mistake of the earlier edition; a changed one is told. */
function saidInChart({ id, title, unit, series }: Chart): SaidPlace[] {
  return series.flatMap(({ name, points }) =>
    points.map(({ period, value }) => ({
      ...{
        subject: `chart/${id}/${name}`,
        attribute: period,
        target: `figure-${id}`,
        place: `図「${title}」`,
      },
      ...{ item: `${name} ${period}`, said: value === null ? '資料なし' : `${value}${unit ?? ''}`, line: 0 },
      ...{ program: null, programId: null, policy: null, no: null },
    })),
  );
}
