/** One of several answers: what is kept, and what is read. */
export interface Option {
  value: string;
  word: string;
}

/** How a question is answered. */
export type AnswerKind =
  /** From `least` to `most`; whole, or with decimals. */
  | { kind: 'number'; unit: '人' | '円' | '年' | '%'; least: number; most: number; isWhole: boolean }
  /** A day as ISO date. */
  | { kind: 'date' }
  /** The value of one option. */
  | { kind: 'choice'; options: readonly Option[] }
  /** The values of some options, or of none. */
  | { kind: 'choices'; options: readonly Option[] }
  /** 全国地方公共団体コード; of one of these, where they are told. */
  | { kind: 'municipality'; among?: readonly string[] }
  /** One code or more. */
  | { kind: 'municipalities' }
  | { kind: 'yes-no' };

/** What is asked of a firm. */
export interface Question {
  /** Stays the same for what is skipped, and in addresses. */
  id: string;
  /** 「従業員は何人ですか」 */
  text: string;
  /** What helps to answer; may be empty. */
  help: string;
  answer: AnswerKind;
}

/** A question that is worth being asked next. */
export interface NextQuestion extends Question {
  /** How many supports it may be expected to settle: they are for the firm, or not, and nothing is left to ask. */
  settles: number;
  /** How many supports ask for it. */
  askedBy: number;
}
