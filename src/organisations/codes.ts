import { withCheckDigit } from '../values/index.ts';
import type { OrganisationKind } from './organisation.ts';

/** A code of a local government has six digits, the last of which checks the others (総務省「全国地方公共団体コード仕様」). */
export const isMunicipalityCode = (code: string): boolean =>
  /^\d{6}$/.test(code) && withCheckDigit(code.slice(0, 5)) === code;

/** Whether a code of a local government is that of a prefecture: 020001. */
export const isPrefectureCode = (code: string): boolean => code.startsWith('000', 2);

/** Whether a local government is another one, or lies in it: 青森市 (022012) in 青森県 (020001). */
export const isPlaceWithin = (code: string, wider: string): boolean =>
  code === wider || (isPrefectureCode(wider) && code.slice(0, 2) === wider.slice(0, 2));

/**
 * A 法人番号 has thirteen digits, the first of which checks the others: 9 − the remainder by 9 of the sum of the twelve,
 * from the last on weighted 1, 2, 1, 2 … (法人番号の指定等に関する省令 第2条).
 */
export function isCorporateNumber(code: string): boolean {
  if (!/^\d{13}$/.test(code)) return false;
  const digits = [...code].map(Number);
  const sum = digits
    .slice(1)
    .reverse()
    .reduce((total, digit, index) => total + digit * (1 + (index % 2)), 0);
  return digits[0] === 9 - (sum % 9);
}

/** Whether the code is one that an organisation of this kind can have. */
export const isCodeOf = (kind: OrganisationKind, code: string): boolean =>
  kind === 'municipality' ? isMunicipalityCode(code) : isCorporateNumber(code);
