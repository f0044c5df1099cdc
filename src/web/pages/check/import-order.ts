import type { AnnualReport } from '../../../ledger/index.ts';
import { PREFECTURES, prefectureCode } from '../../../values/index.ts';
import type { ImportOrder } from '../../services.ts';
import { words } from './words.ts';

/** What the form says of the report, or what is missing in it. */
export function importOrder(
  form: Record<string, unknown>,
  report: Pick<AnnualReport, 'fiscalYear'>,
): ImportOrder | { error: string } {
  const { confirm, code, checkDigit, name, year, otherCode, otherName } = words.importErrors;
  const text = (key: string) => (typeof form[key] === 'string' ? form[key].normalize('NFKC').trim() : '');
  const jurisdiction = text('jurisdiction');
  const jurisdictionName = text('jurisdictionName').slice(0, 40);
  if (report.fiscalYear === null) return { error: year };
  if (jurisdictionName === '') return { error: name };
  if (!/^\d{6}$/.test(jurisdiction)) return { error: code };
  if (!hasCheckDigit(jurisdiction)) return { error: checkDigit };
  const ownCode = prefectureCode(jurisdictionName);
  if (ownCode !== null && ownCode !== jurisdiction) return { error: otherCode(jurisdictionName, ownCode) };
  const owner = PREFECTURES.find((each) => each.code === jurisdiction)?.name ?? jurisdictionName;
  if (owner !== jurisdictionName) return { error: otherName(jurisdiction, owner) };
  if (text('confirm') !== 'yes') return { error: confirm };
  return { jurisdiction, jurisdictionName, fiscalYear: report.fiscalYear };
}

/** The sixth digit of a 全国地方公共団体コード: 11 − (Σ digit × weight 6…2) mod 11, its last digit. */
export function hasCheckDigit(code: string): boolean {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return (11 - (sum % 11)) % 10 === Number(code[5]);
}
