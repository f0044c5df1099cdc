import type { FirmProfile } from '../firms/index.ts';
import type {
  Answered,
  AnswerKind,
  AnswerValue,
  Ask,
  Demand,
  FollowOrder,
  FollowView,
  Found,
  FoundSupport,
  MonthSpan,
  NextQuestion,
  Support,
  Usage,
  UsageFigures,
} from '../supports/index.ts';

/** Finding supports, as the public pages and the API use it. What they show is what is public today. */
export interface FindingServices {
  find(ask: Ask): Promise<Found>;
  /** What to ask the firm next about what was found for it; `null`: nothing is left. */
  nextQuestion(ask: Ask, skipped: ReadonlySet<string>): Promise<NextQuestion | null>;
  /** An answer in the profile, or why it is none; `null`: there is no such question (any more). */
  answer(
    profile: FirmProfile,
    question: string,
    sent: (kind: AnswerKind) => AnswerValue,
  ): Promise<Answered | null>;
  /** Public supports in no order. */
  all(): Promise<readonly Support[]>;
  /** The public one of that number, held against a profile; `null` when there is none (any more). */
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

/** How the portal is used: counts without people. Counting returns at once and writes later. */
export interface FiguresServices {
  count(usage: Usage): void;
  /** Notes a search that found nothing which the firm may get. */
  miss(demand: Demand): void;
  /** What was counted in these months. */
  between(months: MonthSpan): Promise<UsageFigures>;
  /** Months of which anything is counted, oldest first. */
  months(): Promise<readonly string[]>;
}

/** 支援メニュー: what the public finds, and what staff keep. */
export interface SupportServices {
  finding: FindingServices;
  alerts: AlertServices;
  figures: FiguresServices;
  /** Under which terms others may use our data, in one sentence; `null`: nobody has said. */
  dataTerms: string | null;
  /** Id of the organisation that keeps a support, `null` where the secretariat does; `undefined`: there is none. */
  ownerOf(id: string): Promise<string | null | undefined>;
}
