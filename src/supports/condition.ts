import type { IndustryCode, LegalForm, SizeScheme } from '../firms/index.ts';
import type { Certification } from './certifications.ts';
import type { Purpose } from './purposes.ts';

/** Facts of a firm that are numbers; money in 円, rates in percent. */
export type NumberFact = 'capital' | 'employees' | 'yearsSinceFounding' | 'salesFall' | 'wageRise';

/**
 * Facts of a firm that are days: 創業した日 (of its registration, of a sole proprietor 開業日), 取組を始める日 (of the first
 * order or contract).
 */
export type DateFact = 'foundedOn' | 'startsOn';

/** 以上, 超, 以下, 未満: whether the limit itself is in is always said. */
export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** What a firm must fulfil, in one respect. */
export type Requirement =
  | { kind: 'size'; is: 'small-or-medium' | 'small'; scheme: SizeScheme }
  /** Within one of the industries, and none of the excepted ones. */
  | { kind: 'industry'; among: readonly IndustryCode[]; except?: readonly IndustryCode[] }
  | { kind: 'place'; of: 'head-office' | 'establishment'; among: readonly string[] }
  | { kind: 'legal-form'; among: readonly LegalForm[] }
  | { kind: 'number'; of: NumberFact; is: Comparison; limit: number }
  /** On that day (ISO date) or after it, on that day or before it. */
  | { kind: 'date'; of: DateFact; is: 'from' | 'until'; day: string }
  | { kind: 'certification'; among: readonly Certification[] }
  | { kind: 'purpose'; among: readonly Purpose[] }
  /** A plain question of the support's own, in its words; the same id asks the same everywhere. */
  | { kind: 'question'; id: string; text: string; wanted: boolean };

/** Conditions are data: requirements that must all be met, or of which one is enough, to any depth. */
export type Condition =
  | (Requirement & { source?: string })
  | { kind: 'all'; of: readonly Condition[] }
  | { kind: 'any'; of: readonly Condition[] };
