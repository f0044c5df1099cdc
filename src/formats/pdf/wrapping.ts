import type { PrintedLine } from './printed-lines.ts';

/** Characters that may not begin a line (行頭禁則, JIS X 4051): they pull the one before them along. */
const NOT_FIRST =
  /[、。，．・：；？！）」』】〕］｝〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;?!)\]}%％]/u;
/** Characters that may not end a line. */
const NOT_LAST = /[（「『【〔［｛〈《([{]/u;

/** The width (points) of what had to move to the next line as a whole: a word, or a character with its brackets. */
function firstTokenWidth({ fragments }: PrintedLine): number {
  const glyphs = fragments[0]?.glyphs ?? [];
  let end = 1;
  while (end < glyphs.length) {
    const [before, next] = [glyphs[end - 1]!.text, glyphs[end]!.text];
    const sameWord =
      /[\w.,]/.test(before) &&
      /[\w.,%]/.test(next) &&
      glyphs[end]!.x - glyphs[end - 1]!.x < 1.2 * glyphs[end]!.size;
    if (!sameWord && !NOT_FIRST.test(next) && !NOT_LAST.test(before)) break;
    end++;
  }
  const [first, last] = [glyphs[0], glyphs[end - 1]];
  return first && last ? last.x + last.dx - first.x : 0;
}

/** Whether the line is so full that what follows had to go to the next: the break has no meaning of its own. */
export function isFull(line: PrintedLine, next: PrintedLine, width: number): boolean {
  return line.x1 - line.x0 + firstTokenWidth(next) > width - 0.3 * line.size;
}

/** What stands between two joined lines: nothing in Japanese, a space between Latin words. */
export function seam(before: string, after: string): string {
  return /[\w,.;)]$/.test(before) && /^[A-Za-z(]/.test(after) && /[A-Za-z,.;]$/.test(before) ? ' ' : '';
}
