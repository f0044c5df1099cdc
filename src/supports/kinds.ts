/** What a support gives: the thirteen kinds, in the order in which pages list them. */
export const SUPPORT_KINDS = {
  subsidy: '補助金・助成金',
  benefit: '給付金・奨励金',
  loan: '融資',
  guarantee: '信用保証',
  tax: '税の軽減',
  consultation: '相談',
  'expert-dispatch': '専門家派遣',
  training: '研修・講座',
  event: '説明会・イベント',
  matching: 'マッチング',
  certification: '認定',
  registration: '登録・表彰',
  information: '情報提供',
} as const;

export type SupportKind = keyof typeof SUPPORT_KINDS;

export const isSupportKind = (kind: string): kind is SupportKind => Object.hasOwn(SUPPORT_KINDS, kind);

/** Kinds that bring money or spare it. */
export const MONEY_KINDS: readonly SupportKind[] = ['subsidy', 'benefit', 'loan', 'guarantee', 'tax'];

/** Kinds with which money is borrowed. */
export const DEBT_KINDS: readonly SupportKind[] = ['loan', 'guarantee'];
