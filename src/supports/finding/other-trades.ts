import { type IndustryCode, isIndustryWithin } from '../../firms/index.ts';
import type { Asked } from './understand.ts';

/** Titles that name a trade, and the industries that belong to it or deal with it. */
const TRADES: readonly [RegExp, readonly IndustryCode[]][] = [
  [/工業製品|ものづくり企業/, ['05', '11', ...range(12, 32), '33', '39']],
  [/工芸/, ['11', '12', '13', '21', '24', '32', '57', '60', '72']],
  [/食品|食産業|HACCP/, ['A', 'B', '09', '10', '52', '56', '58', '61', '76', '77', '75']],
  [/農業者|農山漁村|農林水産/, ['A', 'B', '09', '10', '52', '58']],
  [/建設|ICT施工/, ['D', '74']],
  [/トラック/, ['44']],
  [/バス(?!ツアー)/, ['43']],
  [/鉄道/, ['42']],
  [/IT業界/, ['G']],
  [/医療機器|医工連携/, ['16', ...range(25, 32), '39', 'P']],
  [/商店街/, ['I', 'M', 'N', '87', '93']],
  [/ツーリズム/, ['75', '76', '79', '80', '43', '45', 'I', 'A']],
];

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** Of whose trade nothing is known may be of that one. */
const MAYBE = 0.5;

/**
 * How surely a title names a trade that is not the firm's, from 0 to 1: 1 where its industry is another one. A trade of which
 * the text speaks is never another.
 */
export function otherTradeIn({ wanted }: Asked): (title: string) => number {
  const { industry } = wanted.profile;
  const others = TRADES.filter(
    ([name, industries]) =>
      !name.test(wanted.text) &&
      (industry === undefined || industries.every((wider) => isIndustryWithin(industry, wider) === 'no')),
  );
  const sure = industry === undefined ? MAYBE : 1;
  return (title) => (others.some(([name]) => name.test(title)) ? sure : 0);
}
