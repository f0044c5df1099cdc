import { contentHash } from '../../platform/index.ts';
import type { Opening } from '../calls/call.ts';
import type { FoundSupport } from '../finding/ask.ts';
import type { Support } from '../support.ts';

/** A support as somebody who follows it knows it. */
export interface Told {
  /** Of the facts that matter to whoever wants to apply. */
  hash: string;
  /** What it was called: when it is withdrawn, nobody else can say. */
  title: string;
  state: Opening['state'];
  /** The last day (ISO date) that was known; `null`: none. */
  closesOn: string | null;
  /** That day was told as near. */
  isClosingTold: boolean;
}

/** Another telephone number or search word is no news to whoever wants to apply. */
const FACTS = [
  ...(['title', 'operator', 'kind', 'summary', 'content', 'who', 'uses', 'condition', 'isComplete'] as const),
  ...(['amounts', 'loan', 'fee', 'hasBudget', 'calls', 'callNote', 'steps', 'papers', 'applyUrl'] as const),
] satisfies (keyof Support)[];

/** Changes with a fact that matters, and with nothing else. */
export const factsHash = (support: Support): string =>
  contentHash(Object.fromEntries(FACTS.map((fact) => [fact, support[fact] ?? null]))).slice(0, 32);

/** What is told with a support as it stands. */
export function toldOf({ support, opening }: FoundSupport, isClosingTold: boolean): Told {
  const closesOn = closingDay(opening);
  return {
    ...{ hash: factsHash(support), title: support.title, state: opening.state },
    ...{ closesOn, isClosingTold: isClosingTold && closesOn !== null },
  };
}

/** ISO date of the last day on which an open call takes applications. */
export const closingDay = (opening: Opening): string | null =>
  opening.state === 'open' ? (opening.call.closesOn ?? null) : null;
