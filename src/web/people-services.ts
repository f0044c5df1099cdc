import type {
  Account,
  AccountOrder,
  Caller,
  OpenSession,
  SessionState,
  SignInStep,
  Substitution,
  SubstitutionOrder,
} from '../people/index.ts';

export type { AccountOrder, Caller, OpenSession, SessionState, SignInStep, Substitution };

/** Accounts of the home jurisdiction, as the pages use them. Refusals are `PeopleRefused` with a Japanese message. */
export interface PeopleServices {
  /** Whom a token stands for; an old or unknown one is nobody. */
  session(token: string | null, caller: Caller): Promise<SessionState>;
  signIn(login: string, password: string, caller: Caller): Promise<SignInStep>;
  /** A TOTP code or a recovery code. */
  secondFactor(token: string, code: string, caller: Caller): Promise<SignInStep>;
  signOut(token: string, caller: Caller): Promise<void>;
  /** `current` is asked for unless the session waits for just this change. Every other session of the person ends. */
  changePassword(
    token: string,
    passwords: { current: string | null; next: string },
    caller: Caller,
  ): Promise<SignInStep>;
  /** A secret with its picture (SVG) for the authenticator, the same as long as this session waits for its code. */
  beginSecondFactor(token: string): Promise<{ secret: string; uri: string; svg: string }>;
  /**
   * `password` is asked for unless the session waits for just this.
   * @returns recovery codes, shown this once
   */
  confirmSecondFactor(
    token: string,
    order: { code: string; password: string | null },
    caller: Caller,
  ): Promise<{ step: SignInStep; recoveryCodes: readonly string[] }>;
  newRecoveryCodes(token: string, password: string, caller: Caller): Promise<readonly string[]>;
  recoveryCodesLeft(id: string): Promise<number>;
  /** The organisation's own provider; `null` when none is set. */
  provider: { name: string } | null;
  /** Where the browser goes to sign in there, and what must come back. */
  beginProvider(caller: Caller): Promise<{ url: string; state: string }>;
  finishProvider(returned: URL, state: string, caller: Caller): Promise<SignInStep>;
  /** The sample's accounts, as long as they may sign in: on this machine only, until the first real account. */
  sampleAccounts(): Promise<readonly Account[]>;
  signInAsSample(id: string, caller: Caller): Promise<SignInStep>;

  accounts(): Promise<readonly Account[]>;
  account(id: string): Promise<Account | null>;
  /** @returns the one-time password, shown this once */
  createAccount(order: AccountOrder): Promise<{ account: Account; password: string }>;
  changeAccount(id: string, order: AccountOrder): Promise<Account>;
  setDisabled(id: string, isDisabled: boolean): Promise<void>;
  /** A new one-time password; the second factor is set up anew when asked. */
  resetAccount(id: string, order: { secondFactor: boolean }): Promise<{ password: string }>;
  /** Those that are still open, the one used last first; `isThis` marks the one of the token. */
  sessionsOf(id: string, token?: string): Promise<readonly OpenSession[]>;
  /** @param except a token whose session stays */
  endSessions(id: string, except?: string): Promise<void>;
  substitutions(account?: string): Promise<readonly Substitution[]>;
  substitute(order: SubstitutionOrder): Promise<void>;
  endSubstitution(id: string): Promise<void>;
  /** The rules for passwords in words, for the page. */
  passwordRules: readonly string[];
}
