import { type IndustryCode, isIndustryCode } from '../../firms/index.ts';
import { searchKey } from '../search/search-key.ts';
import { type LineProblem, readTable } from '../search/terms.ts';

/** A word by which firms say what they do. */
export interface IndustryWord {
  word: string;
  industry: IndustryCode;
  /** 「りんご農家」 says what a firm is; 「りんご」 only hints at it, and counts where nothing else is said. */
  isName: boolean;
}

/** By the word's `searchKey`. */
export type IndustryWords = ReadonlyMap<string, IndustryWord>;

export const INDUSTRY_HEADS = ['ことば', '業種の符号', '名乗りか手がかりか'] as const;

/** Reads the file of industries (`industries.csv`): what can't be taken is told with its line. */
export function readIndustries(csvText: string): {
  industries: IndustryWords;
  problems: readonly LineProblem[];
} {
  const { rows, problems } = readTable(csvText, INDUSTRY_HEADS);
  const industries = new Map<string, IndustryWord>();
  for (const { line, cells } of rows) {
    const [word = '', industry = '', strength = ''] = cells;
    const key = searchKey(word);
    const wrong = wrongWith(key, industries.get(key)?.word, industry, strength);
    if (wrong !== null) problems.push({ line, message: wrong });
    else industries.set(key, { word, industry, isName: strength === '名乗り' });
  }
  return { industries, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function wrongWith(
  key: string,
  known: string | undefined,
  industry: string,
  strength: string,
): string | null {
  if (key === '') return 'ことばが書かれていません。';
  if (known !== undefined) return `「${known}」は上の行にもあります。`;
  if (!isIndustryCode(industry)) return `「${industry}」は日本標準産業分類の符号ではありません。`;
  return strength === '名乗り' || strength === '手がかり'
    ? null
    : `「${strength}」は「名乗り」か「手がかり」のどちらかにしてください。`;
}
