/**
 * A chart of chapter 1 as data: which series, of which vintage, in which section. `drawChart` makes SVG of it,
 * `report/` prints the table beside it.
 */
export interface Chart {
  /** Stable: `job-openings`. */
  id: string;
  section: ChartSection;
  title: string;
  kind: 'line' | 'bar' | 'stacked';
  /** 倍, 件, 億円; `null` for an index. */
  unit: string | null;
  /** Empty: the data is missing, and 資料なし is printed in its place. */
  series: ChartSeries[];
  source: string | null;
  notes: string[];
  /** Pictures what a table of the same section states: it stands beside the table and takes no 図 number of its own. */
  besideTable?: true;
}

/** `policy-1` … `policy-8`, then the environment (本県中小企業を取り巻く環境). */
export type ChartSection =
  | `policy-${number}`
  | 'establishments'
  | 'population'
  | 'labour-force'
  | 'coincident-index'
  | 'watcher-index'
  | 'bankruptcies';

export interface ChartSeries {
  /** 全国, 青森県. */
  name: string;
  adjustment: 'original' | 'seasonally-adjusted';
  /** How often there is a value: neighbours at that distance are joined by a line, others never. */
  frequency?: Frequency;
  /** What can't share an axis stands in a panel of its own, all above one time axis; the unit is the panel's. */
  panel?: { name: string; unit: string | null };
  points: ChartPoint[];
}

export interface ChartPoint {
  /** `2020` (calendar year), `FY2020` (fiscal year), `2020-04` (month), `2020-Q2` (quarter). */
  period: string;
  /** `null`: known to be missing. */
  value: number | null;
  /** 速報, 確報, 改定; `null` when the source does not say. */
  status: 'preliminary' | 'final' | 'revised' | null;
}

export type Frequency = 'year' | 'fiscal-year' | 'quarter' | 'month';
