import type { Finding } from '../finding.ts';
import type { CostBasis, Fact, ValueOrigin } from './origins.ts';

export type LineageKind = 'same-name' | 'renamed' | 'merged' | 'split' | 'succeeded';
export type LineageState = 'proposed' | 'confirmed' | 'rejected';

/** Which program of an earlier year one of a later year continues. */
export interface LineageLink {
  id: string;
  kind: LineageKind;
  from: { programId: string; fiscalYear: number; name: string };
  to: { programId: string; fiscalYear: number; name: string };
  /** Sentences, each one observation. */
  evidence: string[];
  /** 0–1. */
  confidence: number;
  state: LineageState;
  decidedBy: string | null;
  /** ISO 8601. */
  decidedAt: string | null;
  reason: string | null;
}

/** Where a program is listed in a year. */
export interface ProgramListing {
  policy: number;
  group: string | null;
  no: number | null;
  page: number | null;
  isRelisting: boolean;
  origin: ValueOrigin;
}

/** A program in one fiscal year: the accepted facts. */
export interface ProgramYearView {
  /** Differs from the program asked for where a rename joins two programs. */
  programId: string;
  fiscalYear: number;
  name: Fact<string>;
  cost: Fact<number | null>;
  national: Fact<number | null>;
  other: Fact<number | null>;
  general: Fact<number | null>;
  costBasis: CostBasis;
  isNew: Fact<boolean>;
  isPriority: Fact<boolean>;
  isKeyResult: Fact<boolean>;
  period: Fact<string | null>;
  foundation: Fact<string | null>;
  divisions: Fact<string[]>;
  teams: string[];
  /** Our own short sentence, never the report's. */
  description: string | null;
  listings: ProgramListing[];
  findings: Finding[];
}

/** What one report states about an indicator in one fiscal year. */
export interface IndicatorPoint {
  /** The year it speaks of: the previous-year column of report Y speaks of Y − 1. */
  fiscalYear: number;
  /** The report that says so. */
  reportYear: number;
  printed: string;
  /** First number of the cell for charts; `null` where there is none. */
  value: number | null;
  unit: string | null;
  origin: ValueOrigin;
}

/** All points under one label, oldest first; of two reports about one year, the year's own report is `points`. */
export interface IndicatorSeries {
  label: string;
  unit: string | null;
  points: IndicatorPoint[];
  /** Points of another report about the same year which say otherwise. */
  disagreeing: IndicatorPoint[];
}

/** Names of a division then and now (organisations are renamed and merged too). */
export interface DivisionThenNow {
  name: string;
  fiscalYears: number[];
  /** Names of today; the same name where nothing changed, empty where not known. */
  today: string[];
}

export interface ProgramView {
  jurisdiction: string;
  id: string;
  /** The latest name. */
  name: string;
  /** Ascending; with the years of programs that a rename joins (not rejected, confidence ≥ 0.6 or confirmed). */
  years: ProgramYearView[];
  indicators: IndicatorSeries[];
  /** What this program continues, under another name. */
  earlier: LineageLink[];
  /** What continues it, under another name. */
  later: LineageLink[];
  /** Its own years, held together by the same name; a person can take them apart. */
  sameName: LineageLink[];
  divisions: DivisionThenNow[];
}
