/** Runs in a process of its own, which may be stopped at any time without harm to the server. */
import { inspect } from './inspect.ts';
import type { HandedIn } from './inspection.ts';

process.once('message', async (files: HandedIn[]) => {
  const inspection = await inspect(files);
  process.send?.(inspection, () => process.exit(0));
});
