import type { AnswerValue } from '../asking/answer.ts';
import type { AnswerKind, NextQuestion, Option, Question } from '../asking/question.ts';
import { SUPPORT_KINDS } from '../kinds.ts';
import { PURPOSES } from '../purposes.ts';
import { kindsWished } from '../sentence/wishes.ts';
import type { Ask, Counts, Found } from './ask.ts';

/** What a firm is asked of its wishes: its answer settles every support that it does not look for. */
type Wish = 'purposes' | 'kinds';

const WORDS: Readonly<Record<Wish, Readonly<Record<string, string>>>> = {
  purposes: PURPOSES,
  kinds: SUPPORT_KINDS,
};

const ASKED: Readonly<Record<Wish, Pick<Question, 'text' | 'help'>>> = {
  purposes: {
    text: '何に取り組みたいですか',
    help: 'いくつでも選べます。括弧の中は、いま残っている支援の数です。',
  },
  kinds: {
    text: 'どのような支援をさがしていますか',
    help: 'いくつでも選べます。決まっていなければ、とばしてください。',
  },
};

export const isWish = (id: string): id is Wish => Object.hasOwn(ASKED, id);

/** Whether an ask says already what it is for; words that were searched for do. */
const isSaid = (wish: Wish, ask: Ask, { understood }: Found): boolean =>
  wish === 'kinds'
    ? ask.kinds !== undefined || kindsWished(ask.text ?? '').length > 0
    : ask.purposes !== undefined || ask.text !== undefined || understood.profile.purposes !== undefined;

/**
 * The wish that may be expected to settle most of what was found, one option being as likely as the other; `null` where
 * none would leave out anything.
 */
export function wishToAsk(found: Found, ask: Ask, skipped: ReadonlySet<string>): NextQuestion | null {
  const open = (['purposes', 'kinds'] as const).filter(
    (wish) => !skipped.has(wish) && !isSaid(wish, ask, found),
  );
  const askedBy = found.results.length;
  const questions = open.map((wish): NextQuestion => {
    const settles = askedBy - meanOf(Object.values(found.counts[wish]));
    return { ...wishQuestion(wish, found.counts), settles, askedBy };
  });
  return questions.reduce<NextQuestion | null>(
    (best, each) => (each.settles > (best?.settles ?? 0) ? each : best),
    null,
  );
}

const meanOf = (counts: readonly number[]): number =>
  counts.length === 0 ? 0 : counts.reduce((sum, each) => sum + each, 0) / counts.length;

function wishQuestion(wish: Wish, counts: Counts): Question {
  return {
    id: wish,
    ...ASKED[wish],
    answer: { kind: 'choices', options: optionsOf(WORDS[wish], counts[wish]) },
  };
}

/** Only what would leave something. */
const optionsOf = (
  words: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, number | undefined>>,
): Option[] =>
  Object.entries(words).flatMap(([value, word]) =>
    counts[value] === undefined
      ? []
      : [{ value, word: `${word}（${counts[value].toLocaleString('ja-JP')}）` }],
  );

/** An ask with the answer in it, or in Japanese why that is no answer. */
export function withWish(
  ask: Ask,
  wish: Wish,
  sent: (kind: AnswerKind) => AnswerValue,
): { ask: Ask } | { problem: string } {
  const values = sent({ kind: 'choices', options: optionsOf(WORDS[wish], {}) });
  const isOne = Array.isArray(values) && values.length > 0;
  if (!isOne || !values.every((each) => Object.hasOwn(WORDS[wish], each))) {
    return { problem: '一つ以上選んでください。決まっていなければ、この質問はとばせます' };
  }
  return { ask: { ...ask, [wish]: [...new Set(values)] } };
}
