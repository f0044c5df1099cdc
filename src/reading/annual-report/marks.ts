import type { SourceLine } from '../../formats/source.ts';
import type { Cursor } from './cursor.ts';
import { cellText, circledNumber, isRow, MOST_COLUMNS, plain, tight } from './line.ts';

/** The fixed words by which the parts of a report are known, whatever a converter made of their headings. */

const OVERVIEW_WORDS = '事業の?概要';
const RESULT_WORDS = '事業の?実績(?:[・及び]*成果)?';
const bracketed = (words: string, bare = words) =>
  new RegExp(`^[■◆●○・]?(?:[【\\[〔《<(](?:${words})[】\\]〕》>)]|${bare})$`);
const OVERVIEW = bracketed(`${OVERVIEW_WORDS}|概要`, OVERVIEW_WORDS);
const RESULT = bracketed(`${RESULT_WORDS}|実績`, RESULT_WORDS);
const OUTLINE = bracketed('取り?組み?の概要');
const LIST = bracketed('基本方針(?:別)?事業一覧');

export const isOverviewMark = (line: SourceLine): boolean => OVERVIEW.test(tight(line.text));
export const isResultMark = (line: SourceLine): boolean => RESULT.test(tight(line.text));
export const isOutlineMark = (line: SourceLine): boolean => OUTLINE.test(tight(line.text));
export const isListMark = (line: SourceLine): boolean => LIST.test(tight(line.text));
export const isTeamLine = (line: SourceLine): boolean => TEAM.test(tight(line.text));
const TEAM =
  /^(?:[([【]?担当(?:課|室|部署|局)?(?:等|名)?(?:[・･]グループ)?:|[([【]担当(?:課|室|部署|局)(?:等|名)?[】\])]?)/;

/** The words of a table's head, without white space. */
export const headsOf = (line: SourceLine): string[] => line.cells.slice(0, MOST_COLUMNS).map(tight);

const isNameHead = (cell: string): boolean => /^(?:事業|施策)名$/.test(cell);

export const isMasterHeader = (line: SourceLine): boolean => {
  const cells = headsOf(line);
  return cells.some(isNameHead) && cells.some((cell) => /財源|国庫|主要成果|^事業期間/.test(cell));
};
export const isFundingHeader = (line: SourceLine): boolean => {
  const cells = headsOf(line);
  return cells.includes('国庫') && cells.some((cell) => cell.startsWith('一般'));
};
export const isListHeader = (line: SourceLine): boolean => {
  const cells = headsOf(line);
  return (
    cells.some(isNameHead) &&
    !isMasterHeader(line) &&
    cells.some((cell) => /(?:頁|ページ)$|事業費|予算額|決算額|^担当/.test(cell))
  );
};
/** `項目名 | 元年度 | 2年度`; the first head has other words in some reports, the years behind it tell it then. */
export const isIndicatorHeader = (line: SourceLine): boolean => {
  const [first = '', ...others] = headsOf(line);
  if (!isRow(line)) return false;
  if (/^項目名?$/.test(first)) return true;
  const filled = others.filter((cell) => cell !== '');
  return (
    /^(?:実績)?(?:項目|指標|区分|内容)?名?$/.test(first) && filled.length > 0 && filled.every(isYearHead)
  );
};
const isYearHead = (cell: string): boolean =>
  /^(?:[RHS]\d{1,2}(?:年度?)?|(?:令和|平成|昭和|20)?(?:\d{1,2}|元)年度?)(?:実績)?$/.test(cell);
export const isDefinitionHeader = (line: SourceLine): boolean => {
  const cells = headsOf(line);
  return isRow(line) && cells.includes('業種') && cells.some((cell) => cell.startsWith('中小企業者'));
};
export const isMembersHeader = (line: SourceLine): boolean =>
  isRow(line) &&
  headsOf(line).some((cell) => /^部局(?:名)?$/.test(cell)) &&
  headsOf(line).some((cell) => /課(?:名|等|所)?/.test(cell));

export const isCaseStudyHeading = (line: SourceLine): boolean => {
  const text = tight(line.text);
  return !isRow(line) && /事例の?紹介[\d】\])>]*$/.test(text) && !/実施状況/.test(text) && text.length < 60;
};

/** `小計 845,745千円＝39事業の合計`: the line that proves a total. */
export const isProofLine = (line: SourceLine): boolean =>
  !isRow(line) && /^(?:小計|合計|総計)[▲△]?[\d,]+(?:千円)?=/.test(tight(line.text));

/** `① …を図ること`: the policy that a heading names, or `null`. */
export function policyOfHeading(line: SourceLine): number | null {
  const first = cellText(line.cells.find((cell) => cell.trim() !== ''));
  const number = circledNumber(first[0]);
  return number !== null && /図ること[。)]*$/.test(tight(first)) ? number : null;
}

/** The band of a sheet: `事業費 3,254 千円`. Repetitions are bounded: white space without end must not take long. */
export const COST_BAND =
  /[（(]?(?:(?:[RHSＲ]\d{1,2}|(?:令和|平成|昭和)(?:\d{1,2}|元)年度)\s?)?事業費\s{0,9}(?:[（(]千円[)）]\s{0,9})?(?:[:：]\s{0,9})?([▲△]?[\d,，\s]{0,20}\d|[-‐–—―－])\s{0,9}千円/;

/**
 * How many lines from here to the next 【事業概要】, when all between can be the heading of a program sheet
 * (number, name, cost); `null` when another structure comes first.
 */
export function linesToSheet(cursor: Cursor): number | null {
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const line = cursor.peek(ahead);
    if (!line) return null;
    if (isOverviewMark(line)) return ahead;
    if (startsOther(line) || (isSentence(line) && !COST_BAND.test(plain(line.text)))) return null;
  }
  return null;
}

const startsOther = (line: SourceLine): boolean =>
  isResultMark(line) ||
  isTeamLine(line) ||
  isListHeader(line) ||
  isMasterHeader(line) ||
  isIndicatorHeader(line) ||
  isOutlineMark(line) ||
  isListMark(line) ||
  isCaseStudyHeading(line) ||
  policyOfHeading(line) !== null ||
  (isRow(line) && !isBandRow(line));

/** The number or the cost of a band, and 【事業概要】 behind it: the next sheet begins here without doubt. */
export const startsBand = (cursor: Cursor): boolean => {
  const line = cursor.peek();
  const isBand = line && (isBandRow(line) || /^\d{1,3}(?:[\s.．、]|$)/.test(plain(line.text)));
  return isBand === true && linesToSheet(cursor) !== null;
};

/** In a PDF the band of a sheet may be a row of its own: `1 | name | 事業費 3,254 千円`. */
const isBandRow = (line: SourceLine): boolean =>
  COST_BAND.test(line.text) || /^\d{1,3}$/.test(cellText(line.cells.find((cell) => cell.trim() !== '')));

const isSentence = (line: SourceLine): boolean =>
  /。[」』)）]?$/.test(plain(line.text)) || plain(line.text).length > 90;
