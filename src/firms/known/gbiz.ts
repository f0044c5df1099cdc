import { isCorporateNumber } from '../../organisations/index.ts';
import { isIndustryCode, MAJOR_INDUSTRIES } from '../industry.ts';
import { INDUSTRY_DIVISIONS } from '../industry-divisions.ts';
import { legalFormOf, municipalityOf, NO_FIRMS } from './kinds.ts';
import { dayIn, type FirmRow, problem, wholeNumber } from './row.ts';

/** What a column says, with the heads under which it stood in the files of the years (gBizINFO 法人基本情報). */
const HEADS = {
  number: ['法人番号'],
  name: ['商号または名称', '法人名'],
  closedOn: ['登記記録の閉鎖等年月日'],
  prefecture: ['都道府県コード'],
  municipality: ['市区町村コード'],
  kind: ['組織種別'],
  status: ['状態', 'ステータス'],
  capital: ['資本金'],
  employees: ['従業員数'],
  industries: ['事業種目', '業種コード'],
  foundedOn: ['設立年月日'],
} as const;

type Column = keyof typeof HEADS;

/** Whether a file is one of these: a header with a number and a name. */
export const isGbiz = (first: readonly string[]): boolean =>
  ['number', 'name'].every((column) => HEADS[column as Column].some((head) => first.includes(head)));

/** A reader of rows under this header. What the file has no column for is not known. */
export function gbizReader(header: readonly string[]): (cells: readonly string[]) => FirmRow {
  const places = new Map(
    (Object.keys(HEADS) as Column[]).map((column) => [
      column,
      header.findIndex((head) => (HEADS[column] as readonly string[]).includes(head.trim())),
    ]),
  );
  return (cells) => {
    const cell = (column: Column): string => cells[places.get(column) ?? -1]?.trim() ?? '';
    const [number, name, kind] = [cell('number'), cell('name'), cell('kind')];
    if (!isCorporateNumber(number)) return problem(`法人番号「${number}」の検査数字が合いません。`);
    if (cell('closedOn') !== '' || cell('status') === '閉鎖') {
      return { kind: 'left-out', number, why: 'closed' };
    }
    if (NO_FIRMS.has(kind)) return { kind: 'left-out', number, why: 'no-firm' };
    if (name === '') return problem(`法人番号 ${number} に名称がありません。`);
    return {
      kind: 'firm',
      firm: {
        ...{ number, name, legalForm: legalFormOf(kind, name) },
        municipality: municipalityOf(cell('prefecture'), cell('municipality')),
        ...{ capital: wholeNumber(cell('capital')), employees: wholeNumber(cell('employees')) },
        ...{ industry: industryIn(cell('industries')), foundedOn: dayIn(cell('foundedOn')) },
      },
    };
  };
}

const BY_NAME = new Map([
  ...Object.entries(MAJOR_INDUSTRIES).map(([code, { name }]) => [levelled(name), code] as const),
  ...Object.entries(INDUSTRY_DIVISIONS).map(([code, name]) => [levelled(name), code] as const),
]);

/**
 * The one industry that is named, by its code or as the classification writes it; `null` where there are several, or where
 * the words are others: which of them the firm is, it says itself.
 */
function industryIn(text: string): string | null {
  const named = text
    .split(/[|｜;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const codes = new Set(named.map(codeOf));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

const codeOf = (text: string): string | null =>
  isIndustryCode(text) ? text : (BY_NAME.get(levelled(text)) ?? null);

/** 「農業、林業」 as 「農業，林業」. */
function levelled(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[、,・]/g, '、')
    .replaceAll(/\s/g, '');
}
