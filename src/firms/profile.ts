import type { IndustryCode } from './industry.ts';

/** What a firm is: 個人 has no capital, 創業前 is none yet. */
export type LegalForm = 'corporation' | 'sole-proprietor' | 'cooperative' | 'other' | 'not-founded';

/** What a firm says of itself. What it has not said is not there, and is asked, never taken for no. */
export interface FirmProfile {
  /** Thirteen digits (法人番号); firms of one person have none. */
  corporateNumber?: string;
  legalForm?: LegalForm;
  industry?: IndustryCode;
  /** 資本金の額又は出資の総額, in 円 (not 千円). */
  capital?: number;
  /** 常時使用する従業員: without the owner and the directors. */
  employees?: number;
  /** Full years since it was founded, on the day on which it is asked. */
  yearsSinceFounding?: number;
  /** The day of its registration, of a sole proprietor 開業日, as ISO date: goes before the years, which follow from it. */
  foundedOn?: string;
  /** The day of the first order or contract of what it wants support for, as ISO date. */
  startsOn?: string;
  /** 全国地方公共団体コード of the municipality in which the head office stands. */
  headOffice?: string;
  /** Those of all its establishments, the head office's among them. */
  establishments?: readonly string[];
  /** How much less it sells than before, in percent. */
  salesFall?: number;
  /** By how much it means to raise wages, in percent. */
  wageRise?: number;
  /** Certifications that it holds. */
  certifications?: readonly string[];
  /** What it wants support for. */
  purposes?: readonly string[];
  /** Answers to the yes/no questions of single supports, by their ids. */
  answers?: Readonly<Record<string, boolean>>;
}
