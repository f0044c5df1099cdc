export type { Amount, LoanTerms } from './amounts/amount.ts';
export { type Estimate, estimate, type Plan } from './amounts/estimate.ts';
export { type Call, type CallState, callState, type Opening, openingOn } from './calls/call.ts';
export { CERTIFICATIONS, type Certification } from './certifications.ts';
export type { Comparison, Condition, NumberFact, Requirement } from './condition.ts';
export { writeGifCsv, writeGifJson } from './exchange/gif/write-gif.ts';
export {
  type JgrantsEntry,
  type JgrantsList,
  writeJgrantsList,
} from './exchange/jgrants/write-jgrants.ts';
export { writeMunicipalCsv } from './exchange/municipal/write-municipal.ts';
export { type NamedPlace, type Places, placesOf } from './exchange/places.ts';
export type { ExchangeForm } from './exchange/read.ts';
export { type ReadOptions, type ReadSupports, readSupports } from './exchange/read-supports.ts';
export type { Told } from './exchange/told.ts';
export type { ExchangeTarget, ExchangeWarning } from './exchange/warnings/warning.ts';
export { warningsFor } from './exchange/warnings/warnings-for.ts';
export type { Ask, Correction, Counts, Found, FoundSupport, Understood } from './finding/ask.ts';
export { type FindCatalogue, type FindWords, findCatalogue, type MatchAt } from './finding/catalogue.ts';
export { find } from './finding/find.ts';
export { findWords } from './finding/words.ts';
export { keepSample, type SupportRoom } from './keeping/keep-sample.ts';
export type { KeptSupport, SupportField, SupportState, Via } from './keeping/kept.ts';
export { isOut, shownOn } from './keeping/shown.ts';
export {
  keptSupport,
  keptSupports,
  outrunSupports,
  publicSupports,
  type SupportVersion,
  supportRevision,
  versionsOf,
  writeSupport,
} from './keeping/store.ts';
export { isSupportKind, MONEY_KINDS, SUPPORT_KINDS, type SupportKind } from './kinds.ts';
export { type Conditions, type Match, type MatchStatus, match } from './matching/match.ts';
export {
  isPurpose,
  PURPOSES,
  type Purpose,
  purposeOfWord,
  SITUATIONS,
  type Situation,
} from './purposes.ts';
export { BrokenSample, loadSample } from './sample/load.ts';
export { buildIndex, type SearchIndex } from './search/build-index.ts';
export { type Hits, search } from './search/search.ts';
export { type LineProblem, readTerms, type Term, type Terms } from './search/terms.ts';
export { type IndustryWord, type IndustryWords, readIndustries } from './sentence/industries.ts';
export type { Place } from './sentence/municipality.ts';
export { type Reader, type Reading, readerOf, readSentence } from './sentence/read-sentence.ts';
export { type ReadProfile, readProfile } from './shape/read-profile.ts';
export { type ReadSupport, readSupport, type ShapeProblem } from './shape/read-support.ts';
export type {
  Contact,
  DerivedFrom,
  Operator,
  OperatorLevel,
  Paper,
  Relation,
  Support,
  SupportSource,
} from './support.ts';
export { amountWords, termWords } from './wording/amount-words.ts';
export { reasonsOf, STATUS_WORDS } from './wording/reasons.ts';
export { type PlaceName, requirementWords } from './wording/requirement-words.ts';
