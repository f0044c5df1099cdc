export { profileOn, withSaid } from './founding.ts';
export {
  divisionsOfIndustry,
  type IndustryCode,
  industryName,
  isIndustryCode,
  isIndustryWithin,
  MAJOR_INDUSTRIES,
} from './industry.ts';
export { INDUSTRY_DIVISIONS } from './industry-divisions.ts';
export { type FirmRoom, type FirmsImported, importFirms } from './known/import-firms.ts';
export { type KnownFirm, profileOfKnown } from './known/known-firm.ts';
export { UnknownFirmFile } from './known/read-firms.ts';
export { countKnownFirms, knownFirm } from './known/store.ts';
export type { FirmProfile, LegalForm } from './profile.ts';
export { isSmall, isSmallOrMedium, type SizeLimit, type SizeScheme } from './size.ts';
export { all, any, atMost, inEveryCase, not, type Truth } from './truth.ts';
