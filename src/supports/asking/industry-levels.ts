import { divisionsOfIndustry, type IndustryCode, industryName, MAJOR_INDUSTRIES } from '../../firms/index.ts';
import { INDUSTRY_GROUPS } from './industry-groups.ts';
import type { Option } from './question.ts';

/** How exactly a firm's industry is asked for: first its letter, then its division, then its group. */
export interface IndustryLevel {
  id: 'industry' | 'industry-division' | 'industry-group';
  options: readonly Option[];
}

/** 公務 is no firm's industry, and what can't be classified is no answer. */
const NOT_OF_FIRMS: readonly IndustryCode[] = ['S', 'T'];

const LETTERS: IndustryLevel = {
  id: 'industry',
  options: Object.entries(MAJOR_INDUSTRIES)
    .filter(([letter]) => !NOT_OF_FIRMS.includes(letter))
    .map(([value, { name }]) => ({ value, word: name })),
};

/** What is to be asked of a firm that has told its industry so far; `null` where no finer names are known. */
export function nextIndustryLevel(industry: IndustryCode | undefined): IndustryLevel | null {
  if (industry === undefined) return LETTERS;
  if (industry in MAJOR_INDUSTRIES) {
    const options = divisionsOfIndustry(industry).map((value) => ({ value, word: industryName(value) }));
    return options.length > 1 ? { id: 'industry-division', options } : null;
  }
  const groups = INDUSTRY_GROUPS[industry];
  if (groups === undefined) return null;
  return {
    id: 'industry-group',
    options: Object.entries(groups).map(([value, word]) => ({ value, word })),
  };
}
