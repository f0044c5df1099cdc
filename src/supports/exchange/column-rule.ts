/** What a form says of one of its columns. */
export interface ColumnRule {
  name: string;
  isRequired?: true;
  /** Characters. */
  most?: number;
  /** The limit is advice (推奨). */
  isAdvice?: true;
  /** Items of a list, and characters of each. */
  mostItems?: number;
  mostOfItem?: number;
  /** 半角カナ is not allowed. */
  isWideOnly?: true;
  /** Other heads under which it is met. */
  aliases?: readonly string[];
}

/** A column and what is said of it. */
export const column = (name: string, rules: Omit<ColumnRule, 'name'> = {}): ColumnRule => ({
  name,
  ...rules,
});
