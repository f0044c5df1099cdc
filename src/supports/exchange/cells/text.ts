/** Characters, as a person counts them. */
export const lengthOf = (text: string): number => [...text].length;

/** What becomes a space when a CSV keeps one record on one line (機械可読性ルール L1-14). */
export const isFolded = (text: string): boolean => /[\r\n\t\u0085\u2028\u2029]/.test(text);

/** As much of a text as has room, cut behind a sentence where one ends in its second half, and what is left. */
export function cutText(text: string, most: number): { text: string; rest: string } {
  // UTF-16 units are what the shape of a support counts.
  if (text.length <= most) return { text, rest: '' };
  const head = text.slice(0, most - 1);
  const end = Math.max(head.lastIndexOf('。'), head.lastIndexOf('\n')) + 1;
  if (end > most / 2) return { text: head.slice(0, end).trim(), rest: text.slice(end).trim() };
  const whole = /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head;
  return { text: `${whole}…`, rest: text.slice(whole.length) };
}

/** A text as lines of at most so many characters, parted at its own breaks, then behind sentences. */
export function linesOfText(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const cut = cutText(rest, most);
    lines.push(cut.text);
    rest = cut.rest.trim();
  }
  return lines;
}
