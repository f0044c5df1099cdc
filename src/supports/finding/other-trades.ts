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

/** Of whose trade nothing is known, or too little, may be of that one. */
const MAYBE = 0.5;

/**
 * How surely a title names a trade that is not the firm's, from 0 to 1: 1 where its industry is another one. A trade of which
 * the text speaks is never another.
 */
export function otherTradeIn({ wanted }: Asked): (title: string) => number {
  const { industry } = wanted.profile;
  const others = TRADES.filter(([name]) => !name.test(wanted.text)).map(
    ([name, industries]) => [name, otherness(industry, industries)] as const,
  );
  return (title) => Math.max(0, ...others.map(([name, sure]) => (name.test(title) ? sure : 0)));
}

/** How surely an industry is none of those. */
function otherness(industry: IndustryCode | undefined, industries: readonly IndustryCode[]): number {
  if (industry === undefined) return MAYBE;
  const within = industries.map((wider) => isIndustryWithin(industry, wider));
  return within.includes('yes') ? 0 : within.every((each) => each === 'no') ? 1 : MAYBE;
}
