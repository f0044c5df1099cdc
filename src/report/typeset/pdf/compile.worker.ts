import { parentPort } from 'node:worker_threads';
import { openPress, type PdfOrder, setPdf } from './set.ts';

/** What the thread answers: the PDF, or why there is none. */
export type Answer = { id: number; set: ReturnType<typeof setPdf> } | { id: number; error: string };

const press = openPress();

parentPort?.on('message', ({ id, order }: { id: number; order: PdfOrder }) => {
  parentPort?.postMessage(answer(id, order));
});

function answer(id: number, order: PdfOrder): Answer {
  try {
    return { id, set: setPdf(press, order) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
