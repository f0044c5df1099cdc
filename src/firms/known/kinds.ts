import { isMunicipalityCode, isPrefectureCode } from '../../organisations/index.ts';
import { withCheckDigit } from '../../values/index.ts';
import type { LegalForm } from '../profile.ts';

/** 法人種別: the nation's and local governments' own bodies are no firms. */
export const NO_FIRMS: ReadonlySet<string> = new Set(['101', '201']);

/** 株式会社, 有限会社, 合名会社, 合資会社, 合同会社. */
const COMPANIES = new Set(['301', '302', '303', '304', '305']);

/**
 * The legal form by 法人種別; `null` where the kind tells none: その他の設立登記法人 (399) may be a clinic, a temple or a
 * cooperative, which its name alone says.
 */
export function legalFormOf(kind: string, name: string): LegalForm | null {
  if (COMPANIES.has(kind)) return 'corporation';
  return kind === '399' && /組合(?:連合会)?$|^.{0,12}組合/.test(name) ? 'cooperative' : null;
}

/**
 * The code of a municipality: of a prefecture (JIS X 0401, two digits) and a municipality in it (JIS X 0402, three digits), or
 * of all five or six digits; `null` where they are none.
 */
export function municipalityOf(prefecture: string, municipality: string): string | null {
  const digits = municipality.length === 3 ? `${prefecture.padStart(2, '0')}${municipality}` : municipality;
  const code = /^\d{5}$/.test(digits) ? withCheckDigit(digits) : digits;
  return isMunicipalityCode(code) && !isPrefectureCode(code) ? code : null;
}
