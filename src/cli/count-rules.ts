import type { UsageEvent } from '../supports/index.ts';

/**
 * Which indicator of a program is counted by this house, and how. Such a value is not typed: it stands in the answer
 * with its origin, and a person reads there what was counted.
 */
export interface CountRule {
  /** Names under which reports print the program (事業); whoever renames it adds the new name. */
  programs: readonly string[];
  /** 項目名, as the sheet prints it. */
  label: string;
  event: UsageEvent;
  /** All of the year together, or what an average month has, to the nearest whole. */
  how: 'sum' | 'monthly-mean';
  unit: string;
}

/** The program behind the portal: it says where firms find support, and how often that is read. */
const PORTAL = ['あおり事業者支援情報発信強化事業'];

export const COUNT_RULES: readonly CountRule[] = [
  { programs: PORTAL, label: '年間ページビュー数', event: 'view', how: 'sum', unit: '件' },
  { programs: PORTAL, label: '月間PV平均件数', event: 'view', how: 'monthly-mean', unit: '件' },
];
