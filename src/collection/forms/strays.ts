import type { FormSheet, Remembered, ReturnedCell, ReturnedSheet } from '../../formats/index.ts';
import type { Question } from '../question.ts';
import { labelOf } from '../questions/index.ts';
import type { Fields } from './anchors.ts';
import { shortened } from './cell-words.ts';
import { type FormFinding, metOnTheWay } from './form-answer.ts';

/** Fields of the form whose cells are gone. What stood in them stays. */
export function missingFields(questions: readonly Question[], fields: Fields): FormFinding[] {
  const missing = questions.filter(
    ({ key, counted, row }) => counted === null && row === undefined && !fields.has(key),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ key }) => `「${labelOf(key)}」`).join('');
  return [
    metOnTheWay(
      null,
      fields.size === 0 ? 'error' : 'warning',
      `${names}の欄が見つかりません。行や列が消されたか、見出しが書き換えられています。これらの欄は前の値のままです。直すときは、画面で直すか、様式を新しくダウンロードしてください。`,
    ),
  ];
}

const MOST_NAMED = 5;
/** Remarks and findings stand in rows that begin so, and come and go. */
const NOTE = /^［/;

/** Words where the form has no field: they are not read, and that is told. */
export function strayTexts(
  sheet: ReturnedSheet,
  fields: readonly ReturnedCell[],
  layout: FormSheet,
  memory: readonly Remembered[],
): FormFinding[] {
  const known = new Set([
    ...memory.map(({ text }) => bare(text)),
    ...layout.rows.flatMap(({ cells }) => cells.map(({ value }) => bare(String(value ?? '')))),
  ]);
  const read = new Set(fields);
  const strays = sheet.cells.filter(
    (cell) =>
      cell.key === null && !read.has(cell) && !NOTE.test(cell.text) && !known.has(bare(shownText(cell))),
  );
  if (strays.length === 0) return [];
  const named = strays
    .slice(0, MOST_NAMED)
    .map(({ address, text }) => `${address}の「${shortened(text)}」`)
    .join('、');
  const rest = strays.length > MOST_NAMED ? `ほか${strays.length - MOST_NAMED}か所` : '';
  return [
    metOnTheWay(
      null,
      'info',
      `様式の欄でないところに書かれています（${named}${rest}）。読み取っていません。伝えることがあるときは、画面のコメントに書いてください。`,
    ),
  ];
}

const shownText = ({ number, text }: ReturnedCell): string => (number === null ? text : String(number));
const bare = (text: string): string => text.replace(/[\s,]/g, '');
