import { beforeAll, describe, expect, it } from 'vitest';
import { AOMORI_MUNICIPALITIES } from '../../organisations/index.ts';
import type { AnswerValue } from '../asking/answer.ts';
import type { Question } from '../asking/question.ts';
import { SITUATIONS } from '../purposes.ts';
import { loadSample } from '../sample/load.ts';
import type { Ask } from './ask.ts';
import { type FindCatalogue, findCatalogue } from './catalogue.ts';
import { find } from './find.ts';
import { nextFor, takeAnswer } from './next.ts';
import { findWords } from './words.ts';

/** A day on which the calls of the sample were as its documents say. */
const TODAY = '2025-11-29';
const MOST_ANSWERS = 5;
/** The longest list of any firm; half of them have at most `USUAL`. */
const SHORT = 25;
const USUAL = 10;

/** What a firm would answer, by the id of the question; its own questions it answers with no. */
type Answers = Readonly<Record<string, AnswerValue>>;

const MONEY = ['subsidy', 'benefit', 'loan'];
const FIRMS: Readonly<Record<string, Answers>> = {
  '青森市の食品工場、8人': {
    ...{ establishments: ['022012'], headOffice: '022012', legalForm: 'corporation', capital: 5_000_000 },
    ...{ industry: 'E', 'industry-division': '09', employees: 8, yearsSinceFounding: 12 },
    ...{ wageRise: 3, salesFall: 0, certifications: [], kinds: MONEY },
  },
  '弘前市の個人の飲食店、2人': {
    ...{ establishments: ['022021'], headOffice: '022021', legalForm: 'sole-proprietor' },
    ...{ industry: 'M', 'industry-division': '76', employees: 2, yearsSinceFounding: 4 },
    ...{ wageRise: 0, salesFall: 10, certifications: [], kinds: ['consultation', 'expert-dispatch'] },
  },
  '八戸市の建設会社、40人': {
    ...{ establishments: ['022039'], headOffice: '022039', legalForm: 'corporation', capital: 30_000_000 },
    ...{ industry: 'D', 'industry-division': '06', employees: 40, yearsSinceFounding: 40 },
    ...{ wageRise: 2, salesFall: 0, certifications: ['eruboshi'], kinds: ['subsidy', 'benefit'] },
  },
  むつ市でこれから創業する人: {
    ...{ establishments: ['022080'], headOffice: '022080', legalForm: 'not-founded' },
    ...{ industry: 'I', 'industry-division': '58', employees: 0, certifications: [], kinds: MONEY },
  },
};

let catalogue: FindCatalogue;
beforeAll(async () => {
  const { terms, industries } = await findWords();
  catalogue = findCatalogue(await loadSample(), { terms, industries, places: AOMORI_MUNICIPALITIES });
});

const nextTo = (ask: Ask, ...skipped: string[]) =>
  nextFor(catalogue, ask, find(catalogue, ask, TODAY), new Set(skipped));

/** How long the list is before, and after so many answers. */
function walked(begin: Ask, answers: Answers): { answered: string[]; left: number } {
  const answered: string[] = [];
  const skipped = new Set<string>();
  let ask = begin;
  while (answered.length < MOST_ANSWERS) {
    const question = nextTo(ask, ...skipped);
    if (question === null) break;
    const said = answerTo(question, answers);
    const taken = said === undefined ? null : takeAnswer(catalogue, ask, question.id, () => said);
    if (taken === null || 'problem' in taken) {
      skipped.add(question.id);
      continue;
    }
    ask = taken.ask;
    answered.push(question.id);
  }
  return { answered, left: find(catalogue, ask, TODAY).results.length };
}

/** Of several that may be chosen, those that are offered. */
function answerTo({ id, answer }: Question, answers: Answers): AnswerValue | undefined {
  const said = id.startsWith('question:') ? false : answers[id];
  if (answer.kind !== 'choices' || !Array.isArray(said) || id === 'certifications') return said;
  const offered = said.filter((each) => answer.options.some(({ value }) => value === each));
  return offered.length === 0 ? undefined : offered;
}

describe(`${MOST_ANSWERS}つまでの答えで、一覧は${SHORT}件より長くない`, () => {
  describe.each(Object.entries(FIRMS))('%s', (_, answers) => {
    it.each(Object.entries(SITUATIONS))('%s', (_situation, { purposes }) => {
      const { answered, left } = walked({ purposes }, answers);
      expect(left).toBeLessThanOrEqual(SHORT);
      expect(answered.length).toBeLessThanOrEqual(MOST_ANSWERS);
    });

    it('何も言わずに始めれば、はじめに何に取り組みたいかを聞く', () => {
      const { answered, left } = walked({}, { ...answers, situations: ['equip', 'wages'] });
      expect(answered[0]).toBe('situations');
      expect(left).toBeLessThanOrEqual(SHORT);
    });
  });
});

it(`半分の一覧は、${USUAL}件より長くない`, () => {
  const lengths = Object.values(FIRMS).flatMap((answers) =>
    Object.values(SITUATIONS).map(({ purposes }) => walked({ purposes }, answers).left),
  );
  expect(lengths.filter((left) => left <= USUAL).length).toBeGreaterThanOrEqual(lengths.length / 2);
});

describe('望みを聞く', () => {
  it('言葉で言ってあれば、何に取り組みたいかは聞かない', () => {
    expect(nextTo({ text: '省エネの設備を入れたい' })?.id).not.toBe('situations');
  });

  it('とばしたことは、もう聞かない', () => {
    expect(nextTo({}, 'situations')?.id).toBe('kinds');
  });

  it('残るものだけを、数とともに並べる', () => {
    const question = nextTo({ purposes: ['succession'] });
    expect(question).toMatchObject({ id: 'kinds', answer: { kind: 'choices' } });
    if (question?.answer.kind !== 'choices') throw new Error('no choices');
    expect(question.answer.options.map(({ word }) => word)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^融資（\d+件）$/)]),
    );
  });

  it.each<[string, AnswerValue]>([
    ['何も選ばない', []],
    ['無いものを選ぶ', ['lottery']],
  ])('%s のは、答えではない', (_, value) => {
    expect(takeAnswer(catalogue, {}, 'kinds', () => value)).toEqual({
      problem: expect.stringContaining('選んで'),
    });
  });
});
