import type { Answer, AnswerListing } from '../answer.ts';
import { byListing } from '../rollover/index.ts';

/** An answer as far as a report is made of it. */
export type ReportedAnswer = Pick<
  Answer,
  'position' | 'organisations' | 'listings' | 'values' | 'lastYear' | 'counted'
>;

/** An answer under one policy. */
export interface Listed {
  answer: ReportedAnswer;
  listing: AnswerListing;
  /** 0 for the original, 1 and more for its relistings. */
  index: number;
}

/** Every listing, policy by policy, in the order of the paper. */
export function listedAnswers(answers: readonly ReportedAnswer[]): Listed[] {
  const all = answers.flatMap((answer) =>
    answer.listings.map((listing, index) => ({ answer, listing, index })),
  );
  return all.sort(
    (a, b) => byListing(a.listing, b.listing) || a.answer.position - b.answer.position || a.index - b.index,
  );
}

/** The policies that stand in one list: those that always did, and every other one by itself. */
export function listsOf(listed: readonly Listed[], together: readonly (readonly number[])[]): number[][] {
  const policies = [...new Set(listed.map(({ listing }) => listing.policy))];
  const lists = policies.map((policy) => together.find((each) => each.includes(policy)) ?? [policy]);
  return [...new Map(lists.map((list) => [list.join(), [...list]])).values()];
}
