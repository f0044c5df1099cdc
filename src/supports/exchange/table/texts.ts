import { splitList } from '../cells/list.ts';
import { cutText, linesOfText } from '../cells/text.ts';
import { given } from '../told.ts';
import type { Row } from './row.ts';

/** Longest texts of a support (shape/support-shape.ts). */
export const MOST = { line: 200, words: 500, text: 5_000 };

/** A text of a column as far as it has room; what is cut is told. */
export function fitted(row: Row, column: string, most: number, text = row.text(column)): string | undefined {
  if (text === undefined) return undefined;
  const cut = cutText(text, most);
  if (cut.rest !== '') {
    row.tell(
      column,
      `${most}字を超えるため、終わりの${cut.rest.length}字は取り込めません。元の文書で補ってください。`,
    );
  }
  return cut.text;
}

/**
 * 概要 and 内容: a summary that is longer than a line goes to the content whole, and its first sentences stay; without one,
 * the content's beginning or the title takes its place. All of it is told.
 */
export function readSummary(
  row: Row,
  columns: { summary: string; content: string },
  title: string,
  content = row.text(columns.content),
): { summary: string; content?: string } {
  const said = row.text(columns.summary);
  const cut = cutText(said ?? content ?? title, MOST.line);
  if (said === undefined) {
    const from = content === undefined ? '題名' : '内容の初め';
    row.tell(columns.summary, `概要がないため、${from}を概要としました。一文で書き直してください。`);
  } else if (cut.rest !== '') {
    row.tell(columns.summary, `概要が${MOST.line}字を超えるため、全文は内容の初めに移しました。`);
  }
  const isMoved = said !== undefined && cut.rest !== '';
  const whole = isMoved ? [said, content ?? []].flat().join('\n\n') : content;
  return { summary: cut.text, ...given({ content: fitted(row, columns.content, MOST.text, whole) }) };
}

const MOST_STEPS = 20;

/** 申請方法 as steps: the items of the cell, long ones parted behind sentences. */
export function readSteps(row: Row, column: string): string[] | undefined {
  const steps = row.list(column).flatMap((item) => linesOfText(item, MOST.line));
  return atMost(row, column, steps, MOST_STEPS);
}

/** As many items as have room; undefined for none. */
export function atMost<T>(row: Row, column: string, items: readonly T[], most: number): T[] | undefined {
  if (items.length > most) {
    row.tell(
      column,
      `${most}個を超えるため、${most + 1}個目から後（${items.length - most}個）は取り込めません。`,
    );
  }
  return items.length === 0 ? undefined : items.slice(0, most);
}

/** Several columns in words as one text, each piece with its column where it is not the first. */
export function wordsOf(row: Row, columns: readonly string[]): string | undefined {
  const [first, ...others] = columns;
  const pieces = [
    row.text(first!) ?? [],
    others.flatMap((column) => {
      const text = row.text(column);
      return text === undefined ? [] : [`${row.head(column)}：${text}`];
    }),
  ].flat();
  return pieces.length === 0 ? undefined : pieces.join('\n');
}

/** Items of a list column that is joined in one cell. */
export const itemsOf = (text: string | undefined): string[] => splitList(text ?? '');
