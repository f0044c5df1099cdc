import { AsyncLocalStorage } from 'node:async_hooks';

const seeing = new AsyncLocalStorage<boolean>();

/** Set by the guard for each request: whether its visitor may see what is not published yet. */
export const seeingDrafts = <T>(maySee: boolean, work: () => T): T => seeing.run(maySee, work);

/** Nobody sees drafts whom the guard has not let through. */
export const seesDrafts = (): boolean => seeing.getStore() ?? false;
