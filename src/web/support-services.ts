import type { FirmProfile } from '../firms/index.ts';
import type {
  AnswerKind,
  AnswerValue,
  Ask,
  DayChanges,
  Demand,
  FollowOrder,
  FollowView,
  Found,
  FoundSupport,
  KeptBy,
  KeptSupport,
  MonthSpan,
  NewSupport,
  NextQuestion,
  Operator,
  Purpose,
  Support,
  SupportSaving,
  SupportSavingOutcome,
  SupportVersion,
  TakenAnswer,
  TakenSupport,
  Usage,
  UsageFigures,
} from '../supports/index.ts';
import type { WordServices } from './word-services.ts';

/** Finding supports, as the public pages and the API use it. What they show is what is public today. */
export interface FindingServices {
  find(ask: Ask): Promise<Found>;
  /** What to ask the firm next about what was found for its ask; `null`: nothing is left. */
  nextQuestion(ask: Ask, found: Found, skipped: ReadonlySet<string>): Promise<NextQuestion | null>;
  /** What is asked for with the answer in it, or why it is none; `null`: there is no such question (any more). */
  answer(ask: Ask, question: string, sent: (kind: AnswerKind) => AnswerValue): Promise<TakenAnswer | null>;
  /** Public supports in no order. */
  all(): Promise<readonly Support[]>;
  /** The public one of that number, held against a profile as it is today; `null` when there is none (any more). */
  support(id: string, profile: FirmProfile): Promise<FoundSupport | null>;
  /** The municipalities of the home prefecture, in the order of their codes. */
  places(): Promise<readonly Place[]>;
  /** What is publicly known of a firm by its 法人番号; `null`: nothing. */
  firm(number: string): Promise<FirmProfile | null>;
  /** Day and state of the catalogue: what is found at the same revision is the same. */
  revision(): Promise<string>;
  /** ISO date in Japan. */
  today(): string;
}

export interface Place {
  code: string;
  name: string;
  /** Katakana. */
  kana: string;
  /** 圏域. */
  area: string;
}

/** お知らせ: searches that somebody follows by mail, and what is new for feeds. No page ever shows an address. */
export interface AlertServices {
  /** Whether mails go out; else they are kept for the staff's mailbox page. */
  isSending: boolean;
  /**
   * Keeps a request and writes to the address; whatever the address has asked before, the answer is the same.
   * @param caller network address of whoever asks
   */
  request(order: FollowOrder, caller: string): Promise<'taken' | 'too-many'>;
  /** `null`: there is nothing to confirm (any more). */
  toConfirm(token: string): Promise<FollowView | null>;
  confirm(token: string): Promise<FollowView | null>;
  /** `null`: it has ended. */
  toEnd(token: string): Promise<FollowView | null>;
  end(token: string): Promise<void>;
  /** Since when each support has been public as it stands, by id (ISO 8601). */
  publicMoments(): Promise<ReadonlyMap<string, string>>;
}

export type { KeptBy };

/** Something that a person is told about a file. */
export interface ImportTold {
  /** Line of the file, or number of the entry; `null`: about the whole file. */
  row: number | null;
  column: string | null;
  message: string;
  /** It cost a row; else it only says what became of something. */
  isProblem: boolean;
}

/** How a file is to be taken. */
export interface SupportImportOrder {
  /** What is new, or was approved before, is public at once. */
  isPublic: boolean;
  /** For rows that name no operator. */
  operator?: Operator;
  /** For rows that say no purpose. */
  purposes?: readonly Purpose[];
}

/** A file as it was read, with what taking it does to each support. */
export interface SupportImport {
  /** Under which the file waits for the person's yes. */
  key: string;
  file: string;
  /** What kind of file it is, in words. */
  format: string;
  order: SupportImportOrder;
  taken: readonly TakenSupport[];
  told: readonly ImportTold[];
}

/** Keeping supports. Refusals are `SupportRefused` with a Japanese message. */
export interface KeepingServices {
  /** ISO date in Japan. */
  today(): string;
  /** Those that some organisations keep, `null`: all; by title. */
  list(owners: readonly string[] | null): Promise<readonly KeptSupport[]>;
  /** Addresses that have not answered for three nights. */
  deadLinks(): Promise<ReadonlySet<string>>;
  support(id: string): Promise<KeptSupport | null>;
  /** Newest first. */
  versions(id: string): Promise<readonly SupportVersion[]>;
  /** @returns the number of the new one */
  create(order: NewSupport, by: KeptBy): Promise<string>;
  save(id: string, saving: SupportSaving, by: KeptBy): Promise<SupportSavingOutcome>;
  submit(id: string, version: number, by: KeptBy): Promise<void>;
  approve(id: string, order: { version: number; publishOn: string }, by: KeptBy): Promise<void>;
  sendBack(id: string, reason: string, by: KeptBy): Promise<void>;
  withdraw(id: string, reason: string, by: KeptBy): Promise<void>;
  confirm(id: string, by: KeptBy): Promise<void>;
  /** @param note who kept it, and who does, in words */
  handOver(id: string, order: { owner: string | null; note: string }, by: KeptBy): Promise<void>;
  /** Reads a file and says what taking it would do; the file waits for a day, for this person alone. */
  previewImport(
    file: { name: string; bytes: Uint8Array },
    order: SupportImportOrder,
    by: KeptBy,
  ): Promise<SupportImport>;
  /** Takes the waiting file; `null` when none waits under that key for this person. */
  takeImport(key: string, order: SupportImportOrder, by: KeptBy): Promise<SupportImport | null>;
}

/** How the portal is used: counts without people. Counting returns at once and writes later. */
export interface FiguresServices {
  count(usage: Usage): void;
  /** Notes a search that found nothing which the firm may get. */
  miss(demand: Demand): void;
  /** What was counted in these months. */
  between(months: MonthSpan): Promise<UsageFigures>;
  /** Months of which anything is counted, oldest first. */
  months(): Promise<readonly string[]>;
  /** Days on which some kind of firm began or ceased to find supports, newest first. */
  changes(): Promise<readonly DayChanges[]>;
}

/** 支援メニュー: what the public finds, and what staff keep. */
export interface SupportServices {
  finding: FindingServices;
  alerts: AlertServices;
  keeping: KeepingServices;
  figures: FiguresServices;
  words: WordServices;
  /** Under which terms others may use our data, in one sentence; `null`: nobody has said. */
  dataTerms: string | null;
  /** Id of the organisation that keeps a support, `null` where the secretariat does; `undefined`: there is none. */
  ownerOf(id: string): Promise<string | null | undefined>;
}
