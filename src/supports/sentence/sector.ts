import { type IndustryCode, isIndustryWithin } from '../../firms/index.ts';
import type { Purpose } from '../purposes.ts';

/** What supports for an industry are about, and how they call it. */
interface Sector {
  industries: readonly IndustryCode[];
  purposes: readonly Purpose[];
  words: string;
}

const SECTORS: readonly Sector[] = [
  { industries: ['01', '02'], purposes: ['farm-and-fish'], words: '農業 農産物 農業者' },
  { industries: ['03', '04'], purposes: ['farm-and-fish'], words: '水産 漁業 水産物' },
  { industries: ['06', '07', '08'], purposes: ['construction'], words: '建設 建設業 工事' },
  { industries: ['09', '10'], purposes: ['farm-and-fish'], words: '食品 加工 製造業' },
  { industries: ['32'], purposes: [], words: '工芸品 製造業' },
  { industries: ['E'], purposes: [], words: 'ものづくり 製造業 工業製品 技術' },
  { industries: ['39', '40', '41'], purposes: ['digital'], words: 'IT デジタル' },
  { industries: ['43'], purposes: ['logistics'], words: 'バス 交通 運転手' },
  { industries: ['44', '47', '48'], purposes: ['logistics'], words: 'トラック 運送 物流' },
  { industries: ['52', '58'], purposes: ['farm-and-fish'], words: '食品 県産品' },
  { industries: ['75'], purposes: ['tourism'], words: '宿泊 観光 旅館' },
  { industries: ['76', '77'], purposes: [], words: '飲食店' },
  { industries: ['79'], purposes: ['tourism'], words: '観光' },
  { industries: ['92'], purposes: [], words: '警備 保安' },
  { industries: ['83', '84', '85'], purposes: ['care'], words: '介護 福祉 医療' },
];

/** What an industry brings with it, besides what the firm wants; an industry that is told half brings nothing. */
export function sectorOf(industry: IndustryCode | undefined): {
  purposes: readonly Purpose[];
  words: string;
} {
  const sector = SECTORS.find(({ industries }) =>
    industries.some((wider) => industry !== undefined && isIndustryWithin(industry, wider) === 'yes'),
  );
  return sector ?? { purposes: [], words: '' };
}
