import { AsyncLocalStorage } from 'node:async_hooks';
import { userInfo } from 'node:os';

/** Who does something, and from where. */
export interface Actor {
  /** Id of the account; `null` for a command on this machine and for the program itself. */
  account: string | null;
  name: string;
  /** Network address of the browser, `command` for a command on this machine, `process` for the program itself. */
  address: string;
}

/** What nobody has asked for: jobs that are due. */
export const theProgram: Actor = { account: null, name: 'かけはし', address: 'process' };

const acting = new AsyncLocalStorage<Actor>();

/**
 * Does the work in the name of the actor. Set once at each edge (a request that is signed in, a command, a job) and
 * read once, by the audit log: so no function between them can forget to pass it on.
 */
export const actingAs = <T>(actor: Actor, work: () => T): T => acting.run(actor, work);

/** In whose name this is running. */
export const currentActor = (): Actor => acting.getStore() ?? theProgram;

/** Whoever runs a command on this machine, by the name that the system knows. */
export const commandActor = (): Actor => commandOf(systemUser());

/** @param user the name that the system knows; `null` when it knows none */
export const commandOf = (user: string | null): Actor => ({
  ...{ account: null, name: user || 'kakehashi コマンド', address: 'command' },
});

function systemUser(): string | null {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return null;
  }
}
