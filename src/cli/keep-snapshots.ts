import type { Ledger } from '../ledger/index.ts';

/** How long the ledger must have been at rest before its copy is taken. */
const REST = 30_000;

/**
 * Takes a verified snapshot of the embedded database whenever the ledger has changed and then rested.
 * @returns ends it, after a last snapshot when something has changed since
 */
export function keepSnapshots(ledger: Ledger): () => Promise<void> {
  let kept = -1;
  let seen = -1;
  const look = async (atRest: boolean): Promise<void> => {
    const revision = await ledger.revision();
    if (revision !== kept && (atRest || revision === seen)) {
      await ledger.database.snapshot();
      kept = revision;
    }
    seen = revision;
  };
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => look(false)).catch((error) => console.error(error));
  }, REST);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
    await look(true);
  };
}
