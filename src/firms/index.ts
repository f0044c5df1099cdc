export {
  divisionsOfIndustry,
  type IndustryCode,
  industryName,
  isIndustryCode,
  isIndustryWithin,
  MAJOR_INDUSTRIES,
} from './industry.ts';
export { INDUSTRY_DIVISIONS } from './industry-divisions.ts';
export type { FirmProfile, LegalForm } from './profile.ts';
export { isSmall, isSmallOrMedium, type SizeLimit, type SizeScheme } from './size.ts';
export { all, any, atMost, inEveryCase, type Truth } from './truth.ts';
