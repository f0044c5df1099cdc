import type { AnswerValue } from '../asking/answer.ts';
import type { AnswerKind, NextQuestion, Option, Question } from '../asking/question.ts';
import { SUPPORT_KINDS, type SupportKind } from '../kinds.ts';
import { type Purpose, SITUATIONS, type Situation } from '../purposes.ts';
import { kindsWished } from '../sentence/wishes.ts';
import type { Ask, Found } from './ask.ts';

/** What a firm is asked of its wishes: its answer settles every support that it does not look for. */
type Wish = 'situations' | 'kinds';

const help = 'いくつでも選べます。決まっていなければ、とばしてください。';
const ASKED: Readonly<Record<Wish, Pick<Question, 'text' | 'help'>>> = {
  situations: { text: 'いま、何に取り組みたいですか', help },
  kinds: { text: 'どのような支援をさがしていますか', help },
};

const CHOICES: Readonly<Record<Wish, readonly Option[]>> = {
  situations: Object.entries(SITUATIONS).map(([value, { word }]) => ({ value, word })),
  kinds: Object.entries(SUPPORT_KINDS).map(([value, word]) => ({ value, word })),
};

/** How many of what was found would be left by one choice. */
const LEFT: Readonly<Record<Wish, (value: string, found: Found) => number>> = {
  situations(value, { results }) {
    const wanted: readonly Purpose[] = SITUATIONS[value as Situation].purposes;
    return results.filter(({ support }) => support.purposes.some((each) => wanted.includes(each))).length;
  },
  kinds: (value, { counts }) => counts.kinds[value as SupportKind] ?? 0,
};

export const isWish = (id: string): id is Wish => Object.hasOwn(ASKED, id);

/** Whether an ask says already what it is for: words that were searched for do, those by which a firm tells of itself do not. */
const isSaid = (wish: Wish, ask: Ask, { understood }: Found): boolean =>
  wish === 'kinds'
    ? ask.kinds !== undefined || kindsWished(ask.text ?? '').length > 0
    : understood.words !== '' || understood.purposes.length > 0 || understood.profile.purposes !== undefined;

/** First what for, then in what form: the first of the two that is not said; `null` where it would leave out nothing. */
export function wishToAsk(found: Found, ask: Ask, skipped: ReadonlySet<string>): NextQuestion | null {
  const wish = (['situations', 'kinds'] as const).find(
    (each) => !skipped.has(each) && !isSaid(each, ask, found),
  );
  const question = wish === undefined ? null : wishQuestion(wish, found);
  return question === null || question.settles === 0 ? null : question;
}

/** One choice being as likely as the other. Only what would leave something can be chosen. */
function wishQuestion(wish: Wish, found: Found): NextQuestion {
  const choices = CHOICES[wish]
    .map((option) => ({ ...option, left: LEFT[wish](option.value, found) }))
    .filter(({ left }) => left > 0);
  const options = choices.map(({ value, word, left }) => ({
    value,
    word: `${word}（${left.toLocaleString('ja-JP')}件）`,
  }));
  const askedBy = found.results.length;
  const left = choices.reduce((sum, each) => sum + each.left, 0) / Math.max(1, choices.length);
  return {
    ...{ id: wish, ...ASKED[wish], answer: { kind: 'choices', options } },
    ...{ settles: choices.length === 0 ? 0 : askedBy - left, askedBy },
  };
}

/** An ask with the answer in it, or in Japanese why that is no answer. */
export function withWish(
  ask: Ask,
  wish: Wish,
  sent: (kind: AnswerKind) => AnswerValue,
): { ask: Ask } | { problem: string } {
  const options = CHOICES[wish];
  const values = sent({ kind: 'choices', options });
  const isChosen = (value: string) => options.some((option) => option.value === value);
  if (!Array.isArray(values) || values.length === 0 || !values.every(isChosen)) {
    return { problem: '一つ以上選んでください。決まっていなければ、この質問はとばせます' };
  }
  return { ask: { ...ask, ...TAKEN[wish](values) } };
}

const TAKEN: Readonly<Record<Wish, (values: readonly string[]) => Pick<Ask, 'purposes' | 'kinds'>>> = {
  situations: (values) => ({
    purposes: [...new Set(values.flatMap((each) => SITUATIONS[each as Situation].purposes))],
  }),
  kinds: (values) => ({ kinds: [...new Set(values as SupportKind[])] }),
};
