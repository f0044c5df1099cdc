import type { Purpose } from '../purposes.ts';

/** What is counted of how the portal is used. Never by whom: an event, a month, at most a support and a municipality. */
export const USAGE_EVENTS = {
  view: 'ページの閲覧',
  search: '検索',
  answer: '質問への回答',
  save: '保存',
  'hand-over': '窓口への引き継ぎ',
  'open-apply': '申請ページへの移動',
  api: 'APIの利用',
} as const;

export type UsageEvent = keyof typeof USAGE_EVENTS;

export const isUsageEvent = (event: string): event is UsageEvent => Object.hasOwn(USAGE_EVENTS, event);

/** Something that happened once. */
export interface Usage {
  event: UsageEvent;
  /** Number of the support that it was about. */
  support?: string;
  /** 全国地方公共団体コード of the municipality that was said. */
  municipality?: string;
}

/** How often it happened in a month (2026-11); '' where it was about no single support, or no municipality was said. */
export interface UsageCount {
  month: string;
  event: UsageEvent;
  support: string;
  municipality: string;
  count: number;
}

/** A search that found nothing which a firm may get. */
export interface Demand {
  /** '': it belongs to none. */
  theme: Purpose | '';
  /** What was searched for, as it was typed. */
  text: string;
}

/**
 * How often nothing was found in a month. A row with words '' counts every such search of its theme, those with words
 * count the same searches by their words, where these may be kept.
 */
export interface DemandCount {
  month: string;
  theme: Purpose | '';
  words: string;
  count: number;
}

export interface CountedUsage {
  usage: readonly UsageCount[];
  demand: readonly DemandCount[];
}
