import type { Ledger } from '../ledger/index.ts';
import { innermost } from './innermost.ts';
import { foreseen } from './ledger-command.ts';

/** How long the ledger must have been at rest before its copy is taken, in milliseconds. */
const REST = 30_000;

/**
 * Takes a verified snapshot of the embedded database whenever the ledger has changed and then rested. A snapshot that
 * fails (the disk is full) is told to `complain` and tried again; the ledger goes on.
 * @returns ends it, after a last snapshot when something has changed since
 */
export function keepSnapshots(
  ledger: Pick<Ledger, 'revision' | 'database'>,
  complain: (message: string) => void,
  rest = REST,
): () => Promise<void> {
  let kept = -1;
  let seen = -1;
  const look = async (mayChange: boolean): Promise<void> => {
    const revision = await ledger.revision();
    if (revision !== kept && (revision === seen || !mayChange)) {
      await ledger.database.snapshot();
      kept = revision;
    }
    seen = revision;
  };
  const lookSafely = (mayChange: boolean) =>
    look(mayChange).catch((error: unknown) =>
      complain(
        `台帳の控えを取れませんでした。台帳はそのまま使えます。${foreseen(error) ?? innermost(error)}`,
      ),
    );
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => lookSafely(true));
  }, rest);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
    await lookSafely(false);
  };
}
