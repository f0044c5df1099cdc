/** Forms to which supports are given. */
export type ExchangeTarget = 'gif' | 'municipal' | 'jgrants';

/** What a form can't hold of a support. */
export interface ExchangeWarning {
  /** The column of the form, or what of the support has none. */
  field: string;
  /** What the form allows (characters, items), and what there is; `null` where it is no matter of number. */
  limit: number | null;
  actual: number | null;
  /** Japanese: what is so, and what to do. */
  message: string;
}

export const warning = (
  field: string,
  message: string,
  limit: number | null = null,
  actual: number | null = null,
): ExchangeWarning => ({ field, limit, actual, message });
