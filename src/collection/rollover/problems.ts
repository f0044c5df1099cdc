import { compareKey } from '../../values/index.ts';
import { LIMITS } from '../questions/index.ts';
import { programsOf } from './choices.ts';
import { datesProblems } from './dates.ts';
import type { NewAnswer, RolloverChoice, RolloverOrder, SourceProgram } from './rollover.ts';

/** What stands against opening the round, each with what to do. */
export function problemsOf(
  programs: readonly SourceProgram[],
  order: RolloverOrder,
  answers: readonly NewAnswer[],
  knows: (organisation: string) => boolean,
): string[] {
  return [
    ...datesProblems(order),
    ...(order.sourceYear < order.fiscalYear ? [] : ['元にする年度は、照会する年度より前にしてください。']),
    ...(answers.length > 0 ? [] : ['回答を求める事業が一つもありません。']),
    ...chosenTwice(programs, order.choices),
    ...order.choices.flatMap((choice) => choiceProblems(programs, choice)),
    ...answers.flatMap((answer) => answerProblems(answer, knows)),
    ...programs
      .filter(({ program }) => !isLeftOut(order.choices, program))
      .flatMap(({ name, unknownDivisions }) => unknownDivisions.map((each) => unknown(name, each))),
    ...sameNames(answers),
  ];
}

const unknown = (name: string, division: string) =>
  `「${name}」に印刷する「${division}」に当たる組織が見つかりません。組織のページで加えてください。`;

const isLeftOut = (choices: readonly RolloverChoice[], program: string): boolean =>
  choices.some((choice) => choice.kind === 'ended' && choice.program === program);

function chosenTwice(programs: readonly SourceProgram[], choices: readonly RolloverChoice[]): string[] {
  const chosen = choices.flatMap(programsOf);
  const twice = new Set(chosen.filter((each, at) => chosen.indexOf(each) !== at));
  return [...twice].map((id) => {
    const name = programs.find((each) => each.program === id)?.name ?? id;
    return `「${name}」に二つの扱いが選ばれています（終了・統合・分割などは、一つだけ選んでください）。`;
  });
}

function choiceProblems(programs: readonly SourceProgram[], choice: RolloverChoice): string[] {
  const nameOf = (id: string) => programs.find((each) => each.program === id)?.name;
  const strange = programsOf(choice).filter((id) => nameOf(id) === undefined);
  if (strange.length > 0) return [`元にする年度にない事業が選ばれています（${strange.join('、')}）。`];
  switch (choice.kind) {
    case 'ended':
      return choice.reason.trim() === ''
        ? [`「${nameOf(choice.program)}」が終わる理由を入力してください。`]
        : [];
    case 'merged':
      return new Set(choice.programs).size < 2
        ? [`「${choice.name}」に統合する事業を、二つ以上選んでください。`]
        : [];
    case 'split':
      return choice.into.length < 2
        ? [`「${nameOf(choice.program)}」を分けたあとの事業を、二つ以上入力してください。`]
        : [];
    case 'new':
      return choice.listings.length === 0 ? [`新しい事業「${choice.name}」の基本方針を選んでください。`] : [];
    default:
      return [];
  }
}

function answerProblems({ name, organisation }: NewAnswer, knows: (id: string) => boolean): string[] {
  if (name === '') return ['名前のない事業があります。事業名を入力してください。'];
  if (name.length > LIMITS.line)
    return [`「${name.slice(0, 20)}…」の事業名が長すぎます（${LIMITS.line}字まで）。`];
  if (organisation === '') return [`「${name}」に回答する組織が決まっていません。組織を選んでください。`];
  return knows(organisation)
    ? []
    : [`「${name}」に回答する組織が見つかりません（${organisation}）。選び直してください。`];
}

/** Listed under one policy twice, two programs of a name would be one in the ledger. */
function sameNames(answers: readonly NewAnswer[]): string[] {
  const seen = new Map<string, number>();
  for (const { name } of answers) seen.set(compareKey(name), (seen.get(compareKey(name)) ?? 0) + 1);
  const twice = answers.filter(({ name }) => name !== '' && (seen.get(compareKey(name)) ?? 0) > 1);
  return [...new Map(twice.map(({ name }) => [compareKey(name), name])).values()].map(
    (name) => `「${name}」という事業が二つ以上あります。区別できる事業名にしてください。`,
  );
}
