import type { AnswerListing } from '../answer.ts';
import type { Values } from '../question.ts';
import { programsOf } from './choices.ts';
import { mergedLastYear, partOfLastYear } from './last-year.ts';
import { type Placed, positioned } from './positions.ts';
import { problemsOf } from './problems.ts';
import type { NewAnswer, RolloverChoice, RolloverOrder, RolloverPlan, SourceProgram } from './rollover.ts';
import { countedFrom, startingValues } from './starting-values.ts';

/** Who may answer: every organisation of today, by id, and whether an approver stands above its editors. */
export type AnsweringOrganisations = ReadonlyMap<string, { needsApproval: boolean }>;

/** An answer before it has its place. */
type Draft = Omit<NewAnswer, 'id' | 'position' | 'values' | 'counted' | 'needsApproval'> & {
  changes: Values;
};

/**
 * What opening a round does: one answer for each program of the source year that goes on, for what it became, and for
 * each new one. Nothing is written; what stands against it is said in `problems`.
 * @param organisations those of today, by id
 */
export function planRollover(
  programs: readonly SourceProgram[],
  order: RolloverOrder,
  organisations: AnsweringOrganisations,
): RolloverPlan {
  const drafts = [
    ...programs.flatMap((program) => draftsOf(program, programs, order.choices)),
    ...order.choices.flatMap((choice) => (choice.kind === 'new' ? [newProgram(choice)] : [])),
  ];
  const answers = positioned(drafts).map((draft) =>
    finished(draft, order, organisations.get(draft.organisation)?.needsApproval ?? true),
  );
  return {
    answers,
    ended: order.choices.flatMap((choice) => {
      const program = choice.kind === 'ended' ? find(programs, choice.program) : undefined;
      if (choice.kind !== 'ended' || program === undefined) return [];
      return [{ program: program.program, name: program.name, reason: choice.reason.trim() }];
    }),
    problems: problemsOf(programs, order, answers, (id) => organisations.has(id)),
  };
}

const find = (programs: readonly SourceProgram[], id: string) => programs.find((each) => each.program === id);

/** What becomes of a program; of several that are merged, the first one named stands for all. */
function draftsOf(
  program: SourceProgram,
  programs: readonly SourceProgram[],
  choices: readonly RolloverChoice[],
): Draft[] {
  const choice = choices.find((each) => programsOf(each).includes(program.program));
  switch (choice?.kind) {
    case 'ended':
      return [];
    case 'merged':
      return choice.programs[0] === program.program ? [merged(choice, programs)] : [];
    case 'split':
      return choice.into.map((part) => ({
        ...continued(program, part),
        origins: [{ program: program.program, kind: 'split' }],
        lastYear: partOfLastYear(program.lastYear),
      }));
    default:
      return [continued(program, choice ?? {})];
  }
}

function continued(
  source: SourceProgram,
  { name, organisation }: { name?: string | undefined; organisation?: string | undefined },
): Draft {
  const newName = name?.trim() || source.name;
  const answering = organisation ?? source.organisation ?? '';
  return {
    ...{ name: newName, organisation: answering, listings: source.listings, lastYear: source.lastYear },
    organisations: [answering, ...source.others.filter((each) => each !== answering)],
    origins: [{ program: source.program, kind: newName === source.name ? 'same-name' : 'renamed' }],
    changes: { name: newName },
  };
}

function merged(
  choice: Extract<RolloverChoice, { kind: 'merged' }>,
  programs: readonly SourceProgram[],
): Draft {
  const parts = choice.programs.flatMap((id) => find(programs, id) ?? []);
  const listings = parts.flatMap((each) => each.listings);
  return {
    ...continued(parts[0]!, choice),
    listings: listings.filter(
      (each, at) => listings.findIndex(({ policy }) => policy === each.policy) === at,
    ),
    origins: parts.map(({ program }) => ({ program, kind: 'merged' })),
    lastYear: mergedLastYear(parts.map((each) => each.lastYear)),
  };
}

/** A program that nobody had last year. */
export function newProgram(order: {
  name: string;
  organisation: string;
  listings: readonly AnswerListing[];
}): Draft {
  const name = order.name.trim();
  return {
    ...{ name, organisation: order.organisation, organisations: [order.organisation], origins: [] },
    ...{ listings: order.listings, lastYear: {}, changes: { name, isNew: '1' } },
  };
}

export function finished(
  { changes, ...draft }: Placed<Draft>,
  { fiscalYear, sourceYear }: Pick<RolloverOrder, 'fiscalYear' | 'sourceYear'>,
  needsApproval: boolean,
): NewAnswer {
  const values = startingValues(draft.lastYear, changes);
  return { ...draft, needsApproval, values, counted: countedFrom(draft.lastYear, sourceYear, fiscalYear) };
}
