import type { FirmProfile } from '../firms/index.ts';
import type { Ask, Found, FoundSupport, Support } from '../supports/index.ts';

/** Finding supports, as the public pages and the API use it. What they show is what is public today. */
export interface FindingServices {
  find(ask: Ask): Promise<Found>;
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

/** 支援メニュー: what the public finds, and what staff keep. */
export interface SupportServices {
  finding: FindingServices;
  /** Id of the organisation that keeps a support, `null` where the secretariat does; `undefined`: there is none. */
  ownerOf(id: string): Promise<string | null | undefined>;
}
