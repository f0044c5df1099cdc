import type { AnswerValue } from '../asking/answer.ts';
import type { AnswerKind, NextQuestion, Option, Question } from '../asking/question.ts';
import { SUPPORT_KINDS, type SupportKind } from '../kinds.ts';
import { type Purpose, SITUATIONS, type Situation } from '../purposes.ts';
import { kindsWished } from '../sentence/wishes.ts';
import type { Ask, Found, FoundSupport } from './ask.ts';

/** What a firm is asked of its wishes: its answer settles every support that it does not look for. */
type Wish = 'situations' | 'kinds';

const ASKED: Readonly<Record<Wish, Pick<Question, 'text' | 'help'>>> = {
  situations: {
    text: 'いま、何に取り組みたいですか',
    help: 'いくつでも選べます。決まっていなければ、とばしてください。',
  },
  kinds: {
    text: 'どのような支援をさがしていますか',
    help: 'いくつでも選べます。決まっていなければ、とばしてください。',
  },
};

/** What can be chosen, and how many of some supports are then left. */
interface Choice extends Option {
  count: number;
}

const CHOICES: Readonly<Record<Wish, (found: readonly FoundSupport[]) => Choice[]>> = {
  situations: (found) =>
    Object.entries(SITUATIONS).map(([value, { word, purposes }]) => ({
      ...{ value, word },
      count: found.filter(({ support }) => isAnyOf(support.purposes, purposes)).length,
    })),
  kinds: (found) =>
    Object.entries(SUPPORT_KINDS).map(([value, word]) => ({
      ...{ value, word },
      count: found.filter(({ support }) => support.kind === value).length,
    })),
};

const isAnyOf = (purposes: readonly Purpose[], wanted: readonly Purpose[]): boolean =>
  purposes.some((each) => wanted.includes(each));

export const isWish = (id: string): id is Wish => Object.hasOwn(ASKED, id);

/** Whether an ask says already what it is for; words that were searched for do. */
const isSaid = (wish: Wish, ask: Ask, { understood }: Found): boolean =>
  wish === 'kinds'
    ? ask.kinds !== undefined || kindsWished(ask.text ?? '').length > 0
    : ask.text !== undefined || understood.profile.purposes !== undefined;

/** First what for, then in what form: the first of the two that is not said; `null` where it would leave out nothing. */
export function wishToAsk(found: Found, ask: Ask, skipped: ReadonlySet<string>): NextQuestion | null {
  const wish = (['situations', 'kinds'] as const).find(
    (each) => !skipped.has(each) && !isSaid(each, ask, found),
  );
  const question = wish === undefined ? null : wishQuestion(wish, found.results);
  return question === null || question.settles === 0 ? null : question;
}

/** One choice being as likely as the other. Only what would leave something can be chosen. */
function wishQuestion(wish: Wish, found: readonly FoundSupport[]): NextQuestion {
  const choices = CHOICES[wish](found).filter(({ count }) => count > 0);
  const options = choices.map(({ value, word, count }) => ({
    value,
    word: `${word}（${count.toLocaleString('ja-JP')}件）`,
  }));
  const left = choices.reduce((sum, { count }) => sum + count, 0) / Math.max(1, choices.length);
  return {
    ...{ id: wish, ...ASKED[wish], answer: { kind: 'choices', options } },
    ...{ settles: choices.length === 0 ? 0 : found.length - left, askedBy: found.length },
  };
}

/** An ask with the answer in it, or in Japanese why that is no answer. */
export function withWish(
  ask: Ask,
  wish: Wish,
  sent: (kind: AnswerKind) => AnswerValue,
): { ask: Ask } | { problem: string } {
  const options = CHOICES[wish]([]).map(({ value, word }) => ({ value, word }));
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
