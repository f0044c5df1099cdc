import type { IndustryCode } from '../../firms/index.ts';
import type { IndustryWord } from './industries.ts';
import { type Found, type Phrases, phrasesIn } from './phrases.ts';

/** Whom a firm sells to, or works with, is not what it is. */
const OF_OTHERS =
  /^(?:向け|むけ|に(?:卸|納|売|販売|置|出荷)|への|へ(?:卸|納)|さん(?:に|から|の仕事)|の(?:下請|仕事を(?:請|受)|お客)|から(?:の(?:注文|受注|依頼|仕事)|仕入)|と(?:組|一緒|いっしょ|連携|協力|取引)|を呼|に(?:出|参入|進出|乗り出))/;
/** How a firm says what it is: at the end of a clause, 「…です」, 「…をやっている」. */
const OF_ITSELF =
  /^(?:会社|業者|業|店|屋|工場|さん)?(?:$|です|だ|で(?:す|$)|を(?:やって|して|営|経営|運営|始め|開)|の(?:会社|社長|経営))/;

/** Each name of an industry in a clause (its `compareKey`), and how surely the firm says it of itself. */
export interface IndustryHit extends Found<IndustryWord> {
  /** 0: of others, or a mere hint. */
  sure: number;
}

export const industriesIn = (clause: string, phrases: Phrases<IndustryWord>): IndustryHit[] =>
  phrasesIn(phrases, clause).map((found) => ({ ...found, sure: sureness(found, clause.slice(found.end)) }));

function sureness({ entry }: Found<IndustryWord>, behind: string): number {
  if (OF_OTHERS.test(behind)) return -1;
  if (!entry.isName) return 0;
  return OF_ITSELF.test(behind) ? 2 : 1;
}

/** 「ゲストハウスを始めるつもり」: who says this has no firm yet. */
const STARTING =
  /^を?[^。、|]{0,6}?(?:始め|はじめ|開業|開き|開く|開いて|開店|オープン|出し|やり|やる|営み)(?:たい|たく|る|よう|ます|する|したい|の準備)/;

export const isStarted = (hits: readonly IndustryHit[], clause: string): boolean =>
  hits.some(({ entry, end }) => entry.isName && STARTING.test(clause.slice(end)));

/** The surest one, of equals the first; none that is only of others. */
export function surest(hits: readonly IndustryHit[]): IndustryCode | undefined {
  const [best] = hits.filter(({ sure }) => sure >= 0).toSorted((a, b) => b.sure - a.sure);
  return best?.entry.industry;
}
