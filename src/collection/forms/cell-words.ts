import type { Question } from '../question.ts';
import { wanted } from './words.ts';

/** What is said of a cell whose content is not what the field can hold; the field's name stands before. */
export const cellWords = {
  error: (text: string) =>
    `に計算の誤り（${text}）が入っています。読み取らず、前の値のままにしました。値を直接書いてください。`,
  date: (text: string) =>
    `が日付（${text}）になっています。表計算ソフトが、書いた値を日付に変えたようです。読み取らず、前の値のままにしました。欄の書式を「文字列」にして書き直してください。`,
  keptDate: (text: string) => `は日付として保存されていたため、見えているとおり「${text}」と読みました。`,
  formula: (text: string) => `は計算式の結果「${text}」を読みました。式は残りません。`,
  long: (limit: number, length: number) =>
    `が長すぎます。${limit.toLocaleString('en-US')}字までのところ、${length.toLocaleString('en-US')}字あります。読み取らず、前の値のままにしました。短くしてください。`,
  amount: (text: string) =>
    `に「${shortened(text)}」と書かれていて、金額として読めません。読み取らず、前の値のままにしました。千円単位の 0 以上の整数で書いてください。`,
  choice: (text: string, question: Pick<Question, 'kind' | 'choices'>) =>
    `に「${shortened(text)}」と書かれていて、選択肢にありません。読み取らず、前の値のままにしました。${wanted({ ...question, hint: null })}`,
  locked: (text: string, stands: string) =>
    `は変えられない欄です。「${shortened(text)}」は読み取らず、「${stands}」のままにしました。誤りがあるときは、取りまとめ課に知らせてください。`,
};

export const shortened = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
};
