import type { IndustryCode } from '../../firms/index.ts';
import type { Term } from '../search/terms.ts';
import type { IndustryWord } from './industries.ts';
import { type Found, type Phrases, phrasesIn } from './phrases.ts';

/** Whom a firm sells to, or works with, is not what it is. */
const OF_OTHERS =
  /^(?:さん)?(?:向け|むけ|用?機(?:械|器)|を?運(?:ぶ|び|んで)|に(?:卸|納|売|販売|置|出荷)|への|へ(?:卸|納)|(?<=さん)(?:に|から|の仕事)|の(?:下請|仕事を(?:請|受)|お客)|から(?:の(?:注文|受注|依頼|仕事)|仕入)|と(?:組|一緒|いっしょ|連携|協力|取引)|を呼|[にへを](?:頼|お願い|相談|任せ|払)|に(?:聞|見て)もら|に(?:出|参入|進出|乗り出|届け|送|並べ)|で使(?:う|われる)(?:器具|道具|もの|物|部品|用品))/;
/** How a firm says what it is: at the end of a clause, 「…です」, 「…をやっている」. */
const OF_ITSELF =
  /^(?:会社|業者|業|店|屋|工場|さん)?(?:$|です|だ|で(?:す|$)|を(?:やって|して|営|経営|運営|始め|開)|の(?:会社|社長|経営))/;

/** Each name of an industry in a clause (its `compareKey`), and how surely the firm says it of itself. */
export interface IndustryHit extends Found<IndustryWord> {
  /** 0: of others, or a mere hint. */
  sure: number;
}

/** `words`: what else was said in the clause; 商店 in 商店街 is no industry, nor is 車の整備 in 風車の整備. */
export const industriesIn = (
  clause: string,
  phrases: Phrases<IndustryWord>,
  words: readonly Found<Term>[] = [],
): IndustryHit[] => {
  const told = words.filter(({ entry }) => !entry.word.includes('…'));
  return phrasesIn(phrases, clause).flatMap((found) => {
    const around = told.find(
      ({ at, end }) => at <= found.at && end > found.at && (at < found.at || end > found.end),
    );
    if (around !== undefined && (around.at < found.at || isCompound(around.entry))) return [];
    const sure = isAllThatIsSaid(found, clause) ? 2 : sureness(found, clause.slice(found.end));
    return [{ ...found, sure: around === undefined ? sure : Math.min(sure, 0) }];
  });
};

/** A compound is written without hiragana; 「病院で使う」 says something of 病院, but not that the firm is one. */
const isCompound = ({ word }: Term): boolean => !/[ぁ-ゖ]/.test(word);

/** 「むつの建設」: its town was taken out before. */
const isAllThatIsSaid = ({ at, end }: Found<IndustryWord>, clause: string): boolean =>
  clause[0] === 'の' && at === 1 && end === clause.length;

function sureness({ entry }: Found<IndustryWord>, behind: string): number {
  if (OF_OTHERS.test(behind)) return -1;
  if (!entry.isName) return 0;
  return OF_ITSELF.test(behind) ? 2 : 1;
}

/** 「ゲストハウスを始めるつもり」: who says this has no firm yet. */
const STARTING =
  /^を?[^。、|]{0,6}?(?:始め|はじめ|開業|開き|開く|開いて|開店|オープン|出し|やり|やる|営み|構え)(?:たい|たく|る|よう|ます|する|したい|の準備|のが(?:夢|目標))/;

export const isStarted = (hits: readonly IndustryHit[], clause: string): boolean =>
  hits.some(({ entry, end }) => entry.isName && STARTING.test(clause.slice(end)));

/** The surest one, of equals the first; none that is only of others. */
export function surest(hits: readonly IndustryHit[]): IndustryCode | undefined {
  const [best] = hits.filter(({ sure }) => sure >= 0).toSorted((a, b) => b.sure - a.sure);
  return best?.entry.industry;
}
