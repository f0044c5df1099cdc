import { INDUSTRY_DIVISIONS } from './industry-divisions.ts';
import type { Truth } from './truth.ts';

/**
 * An industry by its code in the Japan Standard Industrial Classification (日本標準産業分類 第14回改定): a letter (E), a
 * division (09), a group (097) or a class (0971). A shorter code says less: somewhere in it.
 */
export type IndustryCode = string;

interface Major {
  name: string;
  /** First and last of its divisions. */
  divisions: readonly [first: number, last: number];
}

/** The twenty letters; divisions are numbered through. */
export const MAJOR_INDUSTRIES: Readonly<Record<string, Major>> = {
  A: { name: '農業、林業', divisions: [1, 2] },
  B: { name: '漁業', divisions: [3, 4] },
  C: { name: '鉱業、採石業、砂利採取業', divisions: [5, 5] },
  D: { name: '建設業', divisions: [6, 8] },
  E: { name: '製造業', divisions: [9, 32] },
  F: { name: '電気・ガス・熱供給・水道業', divisions: [33, 36] },
  G: { name: '情報通信業', divisions: [37, 41] },
  H: { name: '運輸業、郵便業', divisions: [42, 49] },
  I: { name: '卸売業、小売業', divisions: [50, 61] },
  J: { name: '金融業、保険業', divisions: [62, 67] },
  K: { name: '不動産業、物品賃貸業', divisions: [68, 70] },
  L: { name: '学術研究、専門・技術サービス業', divisions: [71, 74] },
  M: { name: '宿泊業、飲食サービス業', divisions: [75, 77] },
  N: { name: '生活関連サービス業、娯楽業', divisions: [78, 80] },
  O: { name: '教育、学習支援業', divisions: [81, 82] },
  P: { name: '医療、福祉', divisions: [83, 85] },
  Q: { name: '複合サービス事業', divisions: [86, 87] },
  R: { name: 'サービス業（他に分類されないもの）', divisions: [88, 96] },
  S: { name: '公務（他に分類されるものを除く）', divisions: [97, 98] },
  T: { name: '分類不能の産業', divisions: [99, 99] },
};

/** Whether it is written as such a code is. */
export const isIndustryCode = (code: string): boolean =>
  code in MAJOR_INDUSTRIES || (/^\d{2,4}$/.test(code) && Number(code.slice(0, 2)) > 0);

/** The divisions that a code may mean: all of a letter's, or its own. */
export function divisionsOfIndustry(code: IndustryCode): string[] {
  const major = MAJOR_INDUSTRIES[code];
  if (major === undefined) return [code.slice(0, 2)];
  const [first, last] = major.divisions;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(2, '0'));
}

/** Whether an industry lies within another; unknown where it is the wider of the two. */
export function isIndustryWithin(code: IndustryCode, wider: IndustryCode): Truth {
  if (code === wider) return 'yes';
  const [own, asked] = [digitsOf(code), digitsOf(wider)];
  if (own.every((each) => asked.some((other) => each.startsWith(other)))) return 'yes';
  return own.some((each) => asked.some((other) => each.startsWith(other) || other.startsWith(each)))
    ? 'unknown'
    : 'no';
}

const digitsOf = (code: IndustryCode): string[] =>
  code in MAJOR_INDUSTRIES ? divisionsOfIndustry(code) : [code];

/** 「食料品製造業」 of 09 and of whatever lies within it; the code itself where it is none. */
export const industryName = (code: IndustryCode): string =>
  MAJOR_INDUSTRIES[code]?.name ?? INDUSTRY_DIVISIONS[code.slice(0, 2)] ?? code;
