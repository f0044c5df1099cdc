/** Prints in a process of its own, which may be stopped at any time without harm to the server. */
import type { DocumentTree, ReportContent } from '../../report/index.ts';
import type { PrintFormat, PrintStep } from './formats.ts';
import { printed, printedTree } from './make.ts';
import type { Printed } from './printer.ts';

export type PrintWish = { content: ReportContent; format: PrintFormat } | { tree: DocumentTree };
export type PrintMessage = { step: PrintStep } | { printed: Printed } | { error: string };

const say = (message: PrintMessage) =>
  new Promise<void>((resolve) => {
    process.send!(message, () => resolve());
  });

process.once('message', async (wish: PrintWish) => {
  try {
    const making =
      'tree' in wish ? printedTree(wish.tree) : printed(wish.content, wish.format, (step) => say({ step }));
    const { bytes, pageCount, fileCount, complaints } = await making;
    await say({ printed: { bytes, pageCount, fileCount, complaints } });
  } catch (error) {
    await say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  process.exit(0);
});
