import type { IndustryCode } from '../../firms/index.ts';
import { compareKey } from '../../values/index.ts';
import type { IndustryWord } from './industries.ts';
import { type Phrases, phrasesIn } from './phrases.ts';

/** Whom a firm sells to, or where its people come from, is not what it is. */
const OF_OTHERS =
  /^(?:向け|むけ|に(?:卸|納|売|販売|置|出荷)|への|へ(?:卸|納)|さん(?:に|から|の仕事)|の(?:下請|仕事を(?:請|受)|お客)|から(?:の(?:注文|受注|依頼|仕事)|仕入))/;

/** The industry that a sentence names; what only hints at one counts where none is named. */
export function industryIn(text: string, phrases: Phrases<IndustryWord>): IndustryCode | undefined {
  const hits = text.split(/[。、,!?|\s]+/).flatMap((clause) => {
    const key = compareKey(clause);
    return phrasesIn(phrases, key).map(({ entry, end }) => ({
      entry,
      isOwn: !OF_OTHERS.test(key.slice(end)),
    }));
  });
  const own = hits.filter(({ isOwn }) => isOwn);
  const [named] = own.filter(({ entry }) => entry.isName);
  return (named ?? own[0])?.entry.industry;
}
