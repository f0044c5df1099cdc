/** The number of a list item in the forms that Japanese documents use (ECMA-376, part 1, 17.18.59). */
export function formattedNumber(number: number, form: string): string {
  const digits = String(number);
  switch (form) {
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled(number) ?? digits;
    case 'decimalEnclosedParen':
      return `(${digits})`;
    case 'decimalEnclosedFullstop':
      return `${digits}.`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalZero':
      return digits.padStart(2, '0');
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letter(number, LATIN).toUpperCase();
    case 'lowerLetter':
      return letter(number, LATIN);
    case 'aiueo':
    case 'aiueoFullWidth':
      return letter(number, AIUEO);
    case 'iroha':
    case 'irohaFullWidth':
      return letter(number, IROHA);
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'japaneseLegal':
    case 'chineseCounting':
      return kanji(number);
    default:
      return digits;
  }
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';

const letter = (number: number, letters: string): string => letters[(number - 1) % letters.length] ?? '';

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿ stand in three places of Unicode. */
function circled(number: number): string | null {
  if (number < 1 || number > 50) return null;
  const base = number <= 20 ? 0x245f : number <= 35 ? 0x323c : 0x328d;
  return String.fromCodePoint(base + number);
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

const KANJI = '〇一二三四五六七八九';

function kanji(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? KANJI[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? KANJI[ones] : ''}`;
}
