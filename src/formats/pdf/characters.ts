/**
 * Chromium's and macOS's PDF writers map glyphs that two characters share to the radical instead of the
 * ideograph (⻘ for 青): such a text looks right and compares wrong. NFKC knows the Kangxi radicals, but of the
 * CJK supplement only two; these are the others that occur in Japanese text.
 */
const SUPPLEMENT: Record<string, string> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⻳': '龟',
  '⺼': '月',
  '⻌': '辶',
  '⻢': '马',
  '⻣': '骨',
};

/** Other characters that share a glyph with the one that Japanese text means (～ is what Windows types). */
const SHARED: Record<string, string> = { '‧': '・', 戶: '戸', '⁃': '-', '〜': '～' };

/** The character as a person types it: radicals become ideographs, fillers vanish. */
export function readable(text: string): string {
  if (/^[\u0021-\u007e\u3041-\u30ff]$/.test(text)) return text;
  return text
    .replace(/[\u2e80-\u2fdf]/g, (radical) => SUPPLEMENT[radical] ?? radical.normalize('NFKC'))
    .replace(/[‧戶⁃〜]/g, (shared) => SHARED[shared] ?? shared)
    .replace(/[\0\u00ad\ufeff\u200b]/g, '')
    .replace(/[\t\r\n\f\v\u00a0]/g, ' ');
}

/** A letter and the mark that changes its sound, drawn by two glyphs: ｶﾞ, あ゙. */
const HALF_WIDTH = /^[\uff66-\uff9d]([\uff9e\uff9f])$/;
const COMBINED = /^(.)([\u3099\u309a])$/u;

/**
 * Typst says letter and mark at the glyph of the mark again, sometimes at that of the letter, too. What the glyph
 * itself adds to the one before it: the mark, or nothing.
 */
export function ownPart(text: string, before = ''): string {
  if (before === text && (HALF_WIDTH.test(text) || COMBINED.test(text))) return '';
  const halfWidth = HALF_WIDTH.exec(text);
  if (halfWidth)
    return /^[\uff66-\uff9d]$/.test(before) ? halfWidth[1]! : HALF_WIDTH.test(before) ? '' : text;
  const combined = COMBINED.exec(text);
  return combined && combined[1] === before ? combined[2]! : text;
}
