import { parseDay } from '../../../values/index.ts';
import type { Row } from '../table/row.ts';
import { isEnded, saysAlways } from './call-note.ts';

/** 「2026-04-01」「2026/4/1 0:00」「令和8年4月1日」 → 2026-04-01; undefined for what is no day. */
export function dayOfText(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/[T\s]\d{1,2}:\d{2}(?::\d{2})?$/, '');
  return parseDay(bare) ?? undefined;
}

/** A day of a column; what is none is told. */
export function readDay(row: Row, column: string): string | undefined {
  const text = row.text(column);
  if (text === undefined) return undefined;
  const day = dayOfText(text);
  if (day === undefined) {
    row.tell(column, `「${text}」は日付として読めません。2026-06-30 のように書いてください。`);
  }
  return day;
}

export interface ReadDays {
  opensOn: string | undefined;
  closesOn: string | undefined;
  /** What the two cells say that is no day, as pieces of the note: 「予算がなくなり次第」. */
  words: string[];
}

/**
 * First and last day of a call; words in place of a day, and days the wrong way round, are kept as words. A call that was
 * ended before it began is written so, and its note tells.
 */
export function readDays(row: Row, opens: string, closes: string, note: string): ReadDays {
  const [opensOn, closesOn] = [opens, closes].map((column) => dayOfText(row.text(column) ?? ''));
  const isReversed = opensOn !== undefined && closesOn !== undefined && opensOn > closesOn;
  if (isReversed && !isEnded(note)) {
    row.tell(
      closes,
      `開始日（${opensOn}）が終了日（${closesOn}）より後です。日程は未定として取り込み、備考に残しました。`,
    );
    const words = [`日程は未定（${row.head(opens)} ${opensOn}、${row.head(closes)} ${closesOn} とあります）`];
    return { opensOn: undefined, closesOn: undefined, words };
  }
  const words = [opens, closes].flatMap((column) => {
    const text = row.text(column);
    if (text === undefined || dayOfText(text) !== undefined) return [];
    if (saysAlways(text)) return ['日程:随時'];
    row.tell(column, `「${text}」は日付として読めないため、備考に移しました。`);
    return [`${row.head(column)}は「${text}」`];
  });
  return { opensOn, closesOn, words };
}
