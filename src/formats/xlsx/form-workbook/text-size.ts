/** How many lines a text takes in a cell that is `width` digits wide, in letters of `points`. */
export function lineCount(text: string, width: number, points: number): number {
  const room = (width * DIGIT_POINTS - 5) / points;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(ems(line) / room - 0.02)), 0);
}

/** A digit of the standard font (Arial 10) is seven pixels wide. */
const DIGIT_POINTS = 7 * 0.75;

const ems = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(letter) ? 0.58 : 1), 0) * 1.03;
