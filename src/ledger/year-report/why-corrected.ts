import type { FactAttribute } from '../views/origins.ts';
import { type AcceptedYear, whyAccepted } from './accepted-facts.ts';
import type { SaidPlace } from './correction.ts';
import { ITEM } from './words.ts';

/** Why the accepted facts say otherwise than a document at this place. */
export function whyCorrected(
  { subject, attribute, programId }: SaidPlace,
  { programs }: AcceptedYear,
): string {
  if (subject.startsWith('subtotal/')) return '訂正後の各事業の額を合計し直しました';
  if (attribute.startsWith('indicator/'))
    return '前年度の値は、前年度の報告書に載ったその年度の値を採りました';
  const program = programs.get(programId ?? '');
  if (program === undefined || !(attribute in ITEM)) return '台帳の記録を改めました';
  return whyAccepted(program, attribute as FactAttribute);
}
