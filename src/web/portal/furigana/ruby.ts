import { hasKanji, inHiragana, textOf, type Word } from './word.ts';

/** Kana in turn with everything else: 「受け取る」 is 受, け, 取, る. ヶ belongs to the kanji around it. */
const RUNS = /[ぁ-ゖァ-ヵー]+|[^ぁ-ゖァ-ヵー]+/gu;
const IS_KANA = /^[ぁ-ゖァ-ヵー]/u;

/**
 * Words as HTML with their readings above the kanji: `<ruby>食<rp>(</rp><rt>た</rt><rp>)</rp></ruby>べる`. The brackets are
 * for browsers that know no ruby. The words of a text stay together in one element: in a flexible box each piece would
 * else stand by itself. A text without readings stays as it is.
 * @param words of a text as it stands in HTML, so nothing is escaped here
 */
export function rubyOf(words: readonly Word[]): string {
  const parts = partsOf(words);
  if (parts.every(({ reading }) => reading === null)) return textOf(parts);
  const written = parts.map(({ surface, reading }) =>
    reading === null ? surface : `<ruby>${surface}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>`,
  );
  return `<span class="read">${written.join('')}</span>`;
}

/** What has a reading above it, and what stands between. */
export const partsOf = (words: readonly Word[]): Word[] =>
  joined(words).flatMap((word) => withoutOkurigana(word));

/** More kanji under one reading would keep a line from breaking. */
const LONGEST = 4;
const KANJI_ONLY = /^[\p{Script=Han}ヶ]+$/u;

/** A single kanji goes with the word beside it, 助成 with 金 and 県 with 外: each by itself would stand in a gap. */
function joined(words: readonly Word[]): Word[] {
  const done: Word[] = [];
  for (const word of words) {
    const [earlier, before] = [done.at(-2), done.at(-1)];
    if (before === undefined || !belongsTo(before, word) || isNumber(earlier)) done.push(word);
    else
      done.splice(-1, 1, {
        surface: before.surface + word.surface,
        reading: `${before.reading}${word.reading}`,
      });
  }
  return done;
}

/** 人 of 8人以上 belongs to the number. */
const isNumber = (word: Word | undefined): boolean => word !== undefined && /[0-9０-９]$/.test(word.surface);

function belongsTo(before: Word, word: Word): boolean {
  if (before.reading === null || word.reading === null) return false;
  const whole = before.surface + word.surface;
  const isSingle = before.surface.length === 1 || word.surface.length === 1;
  return isSingle && whole.length <= LONGEST && KANJI_ONLY.test(whole);
}

/**
 * 受け取る/うけとる → 受/う, け, 取/と, る. Where kana and reading do not fit (六ヶ所/ろっかしょ), the reading stays above the
 * whole word.
 */
export function withoutOkurigana({ surface, reading }: Word): Word[] {
  if (reading === null || reading === '' || !hasKanji(surface)) return [{ surface, reading: null }];
  const runs = surface.match(RUNS) ?? [];
  const pattern = runs.map((run) => (IS_KANA.test(run) ? inHiragana(run) : '(.+?)')).join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(reading);
  if (found === null) return [{ surface, reading }];
  const readings = found.slice(1);
  return runs.map((run) => {
    const own = IS_KANA.test(run) ? null : (readings.shift() ?? null);
    return { surface: run, reading: hasKanji(run) ? own : null };
  });
}
