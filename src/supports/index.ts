export type { Amount, LoanTerms } from './amounts/amount.ts';
export { type Estimate, estimate, type Plan } from './amounts/estimate.ts';
export { type Answered, type AnswerValue, answer } from './asking/answer.ts';
export { nextQuestion, questionById } from './asking/next-question.ts';
export type { AnswerKind, NextQuestion, Option, Question } from './asking/question.ts';
export { type Call, type CallState, callState, type Opening, openingOn } from './calls/call.ts';
export { type Catalogue, compileConditions } from './catalogue/catalogue.ts';
export { type Matches, matchAll, matchAt } from './catalogue/match-all.ts';
export { CERTIFICATIONS, type Certification } from './certifications.ts';
export type { Comparison, Condition, DateFact, NumberFact, Requirement } from './condition.ts';
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
export { createUsageCounter, type UsageCounter } from './figures/counter.ts';
export { demandOf } from './figures/demand.ts';
export { SHOWN_FROM } from './figures/demand-words.ts';
export {
  monthAfter,
  monthsOf,
  monthsOfFiscalYear,
  type ThemeDemand,
  type UsageFigures,
  type UsageRow,
  usageFigures,
} from './figures/figures.ts';
export {
  addUsage,
  countedMonths,
  keptUsage,
  type MonthSpan,
  takeUsage,
  usageTotals,
} from './figures/store.ts';
export {
  type CountedUsage,
  type Demand,
  type DemandCount,
  USAGE_EVENTS,
  type Usage,
  type UsageCount,
  type UsageEvent,
} from './figures/usage.ts';
export { readUsageFile, type UsageFile, usageFileOf } from './figures/usage-file.ts';
export type { Ask, Correction, Counts, Found, FoundSupport, Understood } from './finding/ask.ts';
export { type FindCatalogue, type FindWords, findCatalogue } from './finding/catalogue.ts';
export { find } from './finding/find.ts';
export { nextFor, type TakenAnswer, takeAnswer } from './finding/next.ts';
export { findWords } from './finding/words.ts';
export { countCallers } from './following/callers.ts';
export { confirmFollow, type Finder, followToConfirm } from './following/confirm.ts';
export { endFollow, followToEnd } from './following/end.ts';
export type { FollowOrder, FollowRoom, FollowView } from './following/follow.ts';
export { MOST_A_DAY, MOST_OF_ADDRESS, requestFollow } from './following/request.ts';
export { isRhythm, RHYTHMS, type Rhythm } from './following/rhythm.ts';
export { type FollowedCatalogue, type Telling, tellFollowers } from './following/tell.ts';
export {
  type AskedForConfirmation,
  askConfirmations,
  type ConfirmationAsking,
} from './keeping/ask-confirmations.ts';
export { changesBetween, type SupportChanges } from './keeping/changes.ts';
export { CONCERNS, type Concern, concernsOf } from './keeping/concerns.ts';
export {
  confirmationsDue,
  isConfirmationDue,
  lastWordOn,
  type SupportKeeper,
} from './keeping/confirmations.ts';
export { createSupport, type NewSupport } from './keeping/create.ts';
export { supportAt } from './keeping/fold.ts';
export { keepSample } from './keeping/keep-sample.ts';
export type { KeptSupport, SupportField, SupportState, Via } from './keeping/kept.ts';
export {
  approveSupport,
  confirmSupport,
  handOverSupport,
  sendBackSupport,
  submitSupport,
  withdrawSupport,
} from './keeping/moves.ts';
export type { TakenField, TakenKind, TakenSupport } from './keeping/planned-taking.ts';
export { startOf } from './keeping/public-since.ts';
export { SupportRefused } from './keeping/refused.ts';
export type { KeptBy, SupportRoom } from './keeping/room.ts';
export {
  type SupportConflict,
  type SupportSaving,
  type SupportSavingOutcome,
  saveSupport,
} from './keeping/saving.ts';
export { isOut, shownOn, standingOn } from './keeping/shown.ts';
export {
  type Keeper,
  type Standing,
  type SupportStep,
  stepsFor,
  supportStateWords,
} from './keeping/steps.ts';
export {
  keptSupport,
  keptSupports,
  outrunSupports,
  publicMoments,
  publicSupports,
  type SupportVersion,
  supportRevision,
  versionsOf,
  writeSupport,
} from './keeping/store.ts';
export { previewTaking, type SupportTaking, takeSupports } from './keeping/take-supports.ts';
export { isSupportKind, MONEY_KINDS, SUPPORT_KINDS, type SupportKind } from './kinds.ts';
export { askAboutLinks } from './links/ask-owners.ts';
export { checkLink, type LinkState } from './links/check-link.ts';
export { checkSupportLinks } from './links/check-supports.ts';
export { isDead } from './links/dead-links.ts';
export { isPublicAddress } from './links/public-address.ts';
export { type CheckedLink, checkedLinks, takeLinks } from './links/store.ts';
export { type Conditions, type Match, type MatchStatus, match } from './matching/match.ts';
export { axesOf, type MatrixAxes } from './matrix/axes.ts';
export { compareMatrices, type MatrixChange, type MatrixChanges } from './matrix/compare.ts';
export { makeRelease } from './matrix/make-release.ts';
export { type Matrix, matrixOf } from './matrix/matrix.ts';
export { endOf, type Release, readRelease, reasonFrom, releaseText } from './matrix/release.ts';
export { type Removal, readRemovals } from './matrix/removals.ts';
export { changedDays, type DayChanges } from './matrix/store.ts';
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
export { dayShape, municipalityShape, profileParts, profileShape } from './shape/profile-shape.ts';
export { type ReadProfile, readProfile } from './shape/read-profile.ts';
export { type ReadSupport, readSupport, type ShapeProblem } from './shape/read-support.ts';
export { callShape, conditionShape, requirementShape, supportShape } from './shape/support-shape.ts';
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
export { conditionWords } from './wording/condition-words.ts';
export { dayWords } from './wording/day-words.ts';
export { openingWords } from './wording/opening-words.ts';
export { reasonsOf, STATUS_WORDS } from './wording/reasons.ts';
export { type PlaceName, requirementWords } from './wording/requirement-words.ts';
export { editedWords, keptWordList, wordRowsAt } from './words/kept-list.ts';
export { readWordFile } from './words/read-file.ts';
export { mentionsIn, WORD_HEADS, wordColumns } from './words/read-list.ts';
export { restoreWordList, takeWordFile } from './words/save-list.ts';
export { removeWord, saveWord } from './words/save-word.ts';
export { type WordListVersion, wordListVersionsOf } from './words/store.ts';
export { type WordOrder, withoutWord, withWord } from './words/with-word.ts';
export {
  changesNothing,
  type WordChanges,
  type WordList,
  type WordListKind,
  type WordListVia,
  type WordRow,
  wordChanges,
} from './words/word-list.ts';
