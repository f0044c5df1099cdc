import { formatFiscalYear } from '../../values/index.ts';
import { shortened } from './cell-words.ts';

const shownAt = (at: string): string => {
  const japan = new Date(Date.parse(at) + 9 * 60 * 60 * 1000).toISOString();
  return `${Number(japan.slice(5, 7))}月${Number(japan.slice(8, 10))}日${japan.slice(11, 16)}`;
};

/** What is said of a form that came back. */
export const receiveWords = {
  otherYear: (sheet: string, found: number, year: number) =>
    `シート「${sheet}」は${formatFiscalYear(found)}の様式です。ここで受け取るのは${formatFiscalYear(year)}の様式です。読み取っていません。`,
  noAnswer: (sheet: string) =>
    `シート「${sheet}」の事業は、この照会にありません。読み取っていません。様式を新しくダウンロードしてください。`,
  notYours: (sheet: string) =>
    `シート「${sheet}」は、ほかの組織が回答する事業です。読み取っていません。その組織の方が送ってください。`,
  noVersion: (sheet: string, version: number) =>
    `シート「${sheet}」の様式番号にある版（${version}）がありません。様式番号が書き換えられていないか確かめ、様式を新しくダウンロードしてください。`,
  newerForm: (sheet: string) =>
    `シート「${sheet}」の様式の版が分かりません。読み取っていません。様式を新しくダウンロードしてください。`,
  refused: (program: string, message: string) => `「${program}」は保存していません。${message}`,
  twice: (sheets: readonly string[]) =>
    `${sheets.map((sheet) => `シート「${sheet}」`).join('と')}は同じ事業の様式で、内容が違います。どれも読み取っていません。一つだけを残して送ってください。`,
  unknown: (sheets: readonly string[]) =>
    `${sheets.map((sheet) => `シート「${shortened(sheet)}」`).join('、')}は、この照会の様式でないため読み取っていません（様式番号が見つかりません）。`,
  noForm: 'この照会の様式が見つかりません。様式をダウンロードして記入し、そのファイルを送ってください。',
  bothWords: (label: string, theirs: string, name: string, at: string) =>
    `${label}は、このファイルをお渡ししたあとで${name}さんが変えています（${shownAt(at)}）。いま保存されているのは「${theirs}」です。どちらかに直してから、このファイルを送ってください。`,
  conflict: (program: string) => `「${program}」は、ほかの方も同じ欄を変えているため、保存していません。`,
  known: (name: string, at: string) =>
    `同じ内容のファイルを${shownAt(at)}に${name}さんから受け取り済みです。二重には保存していません。`,
  knownMistakes: 'そのときの指摘が残っているかもしれません。画面で確かめてください。',
  taken: (count: number, changed: number) =>
    `${count}事業の${changed}欄を保存しました（保存済み・未提出）。提出は画面で行ってください。`,
  notices: (count: number) => `読み取りについてお知らせが${count}件あります。指摘の一覧で確かめてください。`,
  nothingNew: '読み取った内容に、変わったところはありません。',
  mistakes: (errors: number) =>
    `直していただきたいところが${errors}件あります。指摘を書き入れたファイルをお返しします。`,
};
