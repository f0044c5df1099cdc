import { parseDate } from '../../values/index.ts';
import type { Round } from '../round.ts';

export type RoundDates = Pick<Round, 'submitBy' | 'approveBy' | 'acceptBy' | 'threshold'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a round's days and its threshold. */
export function datesProblems({ submitBy, approveBy, acceptBy, threshold }: RoundDates): string[] {
  const days = { 提出: submitBy, 承認: approveBy, 受理: acceptBy };
  const unreadable = Object.entries(days).filter(([, day]) => !isDay(day));
  const isInOrder = unreadable.length > 0 || (submitBy <= approveBy && approveBy <= acceptBy);
  const isPercent = Number.isInteger(threshold) && threshold >= 1 && threshold <= 1000;
  return [
    ...unreadable.map(([what]) => `${what}の期限を日付で入力してください（例：2021-06-30）。`),
    ...(isInOrder ? [] : ['期限は、提出、承認、受理の順にしてください。']),
    ...(isPercent ? [] : ['理由を尋ねる増減の割合は、1から1000までの整数（%）で入力してください。']),
  ];
}

export const isDay = (text: string): boolean => DAY.test(text) && parseDate(text) !== null;
