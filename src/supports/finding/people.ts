import type { Purpose } from '../purposes.ts';
import type { Support } from '../support.ts';

/** Purposes that are about several kinds of people: what is for one of them is not for the others. */
const PEOPLE: Partial<Record<Purpose, Readonly<Record<string, RegExp>>>> = {
  'diverse-workers': {
    old: /高齢|シニア|定年|継続雇用|再雇用|[67]\d歳|ベテラン|中高年/,
    disabled: /障害|障がい/,
    foreign: /外国|技能実習|特定技能|留学生|ベトナム|インドネシア|ミャンマー|ネパール/,
  },
  balance: {
    children: /育児|育休|子育て|子ども|産休|産後|出産|妊娠|くるみん|イクボス|パパ|ママ|赤ちゃん/,
    parents: /介護/,
    ill: /治療|がん(?:の|に|で|を)|病気|通院|復職|休職|職場復帰|うつ|メンタル/,
  },
};

/** Of which kinds of people a text speaks, for a purpose that is about several. */
function peopleIn(text: string, purpose: Purpose): string[] {
  const kinds = Object.entries(PEOPLE[purpose] ?? {});
  return kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

/** The purposes for which it matters of which people a text speaks. */
export const purposesOfPeople = (text: string): Purpose[] =>
  (Object.keys(PEOPLE) as Purpose[]).filter((purpose) => peopleIn(text, purpose).length > 0);

/** A support says the same of its people to whoever asks. */
const SERVED = new WeakMap<Support, Partial<Record<Purpose, readonly string[]>>>();

function peopleServed(support: Support, purpose: Purpose): readonly string[] {
  const known = SERVED.get(support) ?? {};
  SERVED.set(support, known);
  known[purpose] ??= peopleIn(textOf(support), purpose);
  return known[purpose];
}

const textOf = ({ title, summary, keywords = [] }: Support): string =>
  [title, summary, ...keywords].join(' ');

/**
 * Whether a support is for other people than those of whom the text speaks, as far as a purpose of it goes; where neither
 * says whom, it is not.
 */
export function isForOthersThan(text: string): (support: Support, purpose: Purpose) => boolean {
  const asked = Object.fromEntries(
    purposesOfPeople(text).map((purpose) => [purpose, peopleIn(text, purpose)]),
  );
  return (support, purpose) => {
    const people = asked[purpose];
    if (people === undefined) return false;
    const served = peopleServed(support, purpose);
    return served.length > 0 && !served.some((kind) => people.includes(kind));
  };
}
