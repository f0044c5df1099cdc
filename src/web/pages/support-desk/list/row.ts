import {
  type Concern,
  concernsOf,
  type KeptSupport,
  lastWordOn,
  type Opening,
  openingOn,
  standingOn,
} from '../../../../supports/index.ts';

/** A support as the list shows it. */
export interface DeskRow {
  kept: KeptSupport;
  ownerName: string;
  opening: Opening;
  concerns: readonly Concern[];
  isPublic: boolean;
  isOut: boolean;
  /** Since when nobody has said that it holds, ISO date; `null`: nothing of it is public. */
  lastWord: string | null;
}

export interface Listing {
  today: string;
  ownerName: (owner: string | null) => string;
  isKnown: (id: string) => boolean;
  /** Whether an address has not answered for three nights. */
  isDead: (url: string) => boolean;
}

export function deskRow(kept: KeptSupport, { today, ownerName, isKnown, isDead }: Listing): DeskRow {
  const { isPublic, isOut } = standingOn(kept, today);
  return {
    ...{ kept, isPublic, isOut, ownerName: ownerName(kept.owner) },
    opening: openingOn(kept.working.calls, today),
    concerns: concernsOf(kept, today, isKnown, isDead),
    lastWord: isPublic ? lastWordOn(kept) : null,
  };
}
