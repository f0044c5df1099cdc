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
}
