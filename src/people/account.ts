import type { Role } from './roles.ts';

/** `invited`: has never signed in. `disabled`: may not sign in any more; what the person did stays. */
export type AccountState = 'invited' | 'active' | 'disabled';

/** 利用者, without anything secret. */
export interface Account {
  id: string;
  login: string;
  name: string;
  email: string | null;
  roles: readonly Role[];
  /** Id of the organisation to which the person belongs; `null` for the secretariat of nobody in particular. */
  organisation: string | null;
  state: AccountState;
  hasSecondFactor: boolean;
  isSample: boolean;
  /** ISO 8601. */
  lockedUntil: string | null;
  lastSignInAt: string | null;
}

/** In whose name somebody may act now: their own, and of everybody whom they stand in for today. */
export interface Grant {
  role: Role;
  organisation: string | null;
  /** The absent person, when this is not the visitor's own right. */
  standsInFor: string | null;
}

/** Who asks for a page: nobody in particular (`null`), or a person who is signed in completely. */
export interface SignedIn {
  account: Account;
  grants: readonly Grant[];
}

export type Visitor = SignedIn | null;
