/** Who says so, and why: no judgement without both. */
export interface Judgement {
  by: string;
  reason: string;
}

/** The judgement can't be kept; the message says what is missing. */
export class JudgementRefused extends Error {
  override readonly name = 'JudgementRefused';
}

/** @throws JudgementRefused */
export function requireNamed({ by, reason }: Judgement): void {
  if (by.trim() === '') throw new JudgementRefused('判断した人の名前を入力してください。');
  if (reason.trim() === '') throw new JudgementRefused('判断の理由を入力してください。');
}
