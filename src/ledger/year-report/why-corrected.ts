import type { FactAttribute } from '../views/origins.ts';
import { type AcceptedYear, whyAccepted } from './accepted-facts.ts';
import type { SaidPlace } from './correction.ts';
import { ITEM } from './words.ts';

/** Why the accepted facts say otherwise than a document at this place. */
export function whyCorrected(
  { subject, attribute, programId }: SaidPlace,
  { programs }: AcceptedYear,
): string {
  if (subject.startsWith('subtotal/')) return '訂正済みの各事業の額を合計し直しました';
  if (subject.startsWith('text/')) return '文章を改めました';
  if (attribute.startsWith('indicator/')) return '前年度の報告書に載った、その年度の値を採りました';
  const program = programs.get(programId ?? '');
  if (program === undefined || !(attribute in ITEM)) return '台帳の記録が改まりました';
  return whyAccepted(program, attribute as FactAttribute);
}
