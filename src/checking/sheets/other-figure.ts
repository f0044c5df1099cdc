import type { TextLine } from '../../ledger/annual-report.ts';

/** Whether two sheets say the same sentences with another number: both can't be true. */
export function isOtherFigure(first: readonly TextLine[], again: readonly TextLine[]): boolean {
  const [one, other] = [lettersOf(first), lettersOf(again)];
  return one !== other && withoutFigures(one) === withoutFigures(other);
}

/** What a reader sees as different: width, white space, punctuation and list marks don't count. */
function lettersOf(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text.normalize('NFKC').replace(/[\s、。，．,.・-]/gu, '')).join('');
}

function withoutFigures(text: string): string {
  return text.replace(/\d+/gu, '0');
}
