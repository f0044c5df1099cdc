import type { OrganisationKind } from '../organisation.ts';

export interface NewOrganisation {
  kind: OrganisationKind;
  name: string;
  kana: string | null;
  code: string | null;
  parent: string | null;
  area: string | null;
  /** ISO date of its first day. */
  from: string;
}

/** One of those into which an organisation is split; kind, parent and area are those of the whole. */
export interface SplitPart {
  name: string;
  kana: string | null;
  /** Which work goes there. */
  part: string | null;
  /** Ids of those belonging to the whole that go there as well. */
  children: readonly string[];
}

/** What somebody wants to change. Days are ISO dates. */
export type OrganisationChange =
  | { kind: 'create'; organisation: NewOrganisation }
  | { kind: 'rename'; id: string; name: string; kana: string | null; from: string }
  | {
      kind: 'merge';
      from: readonly string[];
      /** One that exists (it may be among those that are merged), or the name of a new one. */
      into: { id: string } | { name: string; kana: string | null };
      /** The first day of the new order. */
      day: string;
      evidence: string;
    }
  | {
      kind: 'split';
      from: string;
      into: readonly SplitPart[];
      /** The whole goes on with the rest of its work. */
      remains: boolean;
      day: string;
      evidence: string;
    }
  | {
      kind: 'end';
      id: string;
      lastDay: string;
      /** Id of the one that carries the work on; `null` where nobody does. */
      successor: string | null;
      evidence: string;
    }
  | { kind: 'move'; id: string; parent: string | null };
