import type { Amount, LoanTerms } from './amounts/amount.ts';
import type { Call } from './calls/call.ts';
import type { Condition } from './condition.ts';
import type { SupportKind } from './kinds.ts';
import type { Purpose } from './purposes.ts';

/** Who runs a support: the nation, the prefecture, a municipality, or an institution. */
export type OperatorLevel = 'nation' | 'prefecture' | 'municipality' | 'institution';

/** 制度所管組織. */
export interface Operator {
  name: string;
  level: OperatorLevel;
  /** Its id in the register of organisations, where it is one of ours. */
  organisation?: string;
}

/** 手続書類. */
export interface Paper {
  name: string;
  /** Where it is got. */
  from?: string;
  url?: string;
}

/** 連絡先 (GIF 451-4); what is not known is not there. */
export interface Contact {
  name: string;
  /** What it is for: 「申請の相談」. */
  use?: string;
  /** Digits with hyphens or brackets, as GIF 445 writes them. */
  phone?: string;
  email?: string;
  url?: string;
  address?: string;
  note?: string;
  /** Codes of the municipalities that it serves; not told: all. */
  serves?: readonly string[];
}

/** 関連制度: another support that can be had besides, or that can't. */
export interface Relation {
  to: string;
  kind: 'combines' | 'excludes';
  note?: string;
}

/** 元制度番号 and 制度変更区分 (GIF 451-4): 0 reworded, 1 extended by a local government, 2 narrowed by conditions. */
export interface DerivedFrom {
  id: string;
  change: 'reworded' | 'extended' | 'narrowed';
}

/** Where the facts of a support stand. */
export interface SupportSource {
  document: string;
  line?: number;
  url?: string;
}

/**
 * 支援メニュー: something that a firm can get. Its model is that of GIF 451-4 (行政サービス・制度, DS-451-4, 2025-03-25); money in 円,
 * days as ISO dates, places as 全国地方公共団体コード. What the operator has not said is not there, and is never made up.
 */
export interface Support {
  /** 制度番号: stays while the support changes; letters, digits and hyphens. */
  id: string;
  derivedFrom?: DerivedFrom;
  operator: Operator;
  title: string;
  /** 通称. */
  subtitle?: string;
  /** The title in hiragana, for searching and sorting. */
  reading?: string;
  english?: string;
  kind: SupportKind;
  purposes: readonly Purpose[];
  /** 概要, one sentence. */
  summary: string;
  /** 内容. */
  content?: string;
  /** The same in やさしい日本語: short sentences, everyday words. */
  plain?: string;
  /** 対象者, in words. */
  who?: string;
  /** 用途・対象物, in words. */
  uses?: string;
  condition: Condition;
  /** Whether the condition is all that the operator asks; else something is to be confirmed there. */
  isComplete: boolean;
  amounts?: readonly Amount[];
  loan?: LoanTerms;
  /** 費用 of using it, in 円; 0 says that it is free. */
  fee?: number;
  /** 予算枠の有無: may end within the year. */
  hasBudget?: boolean;
  /** An empty list: taken at any time (随時). Not told: nobody knows. */
  calls?: readonly Call[];
  /** 公募備考. */
  callNote?: string;
  /** What to do, step by step. */
  steps?: readonly string[];
  papers?: readonly Paper[];
  /** 電子申請. */
  applyUrl?: string;
  detailUrl?: string;
  contacts?: readonly Contact[];
  relations?: readonly Relation[];
  /** Names of the program (事業) behind it, as a report prints it. */
  program?: string;
  /** 根拠法令. */
  law?: string;
  /** 災害名. */
  disaster?: string;
  keywords?: readonly string[];
  source?: SupportSource;
  /** 確認日: when its owner last said that all of this holds. */
  confirmedOn?: string;
}
