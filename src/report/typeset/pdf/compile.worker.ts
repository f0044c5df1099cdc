import { parentPort } from 'node:worker_threads';
import { openPress, type PdfOrder, setPdf } from './set.ts';

/** What the thread answers: the PDF, or why there is none. */
export type Answer = { id: number; set: ReturnType<typeof setPdf> } | { id: number; error: string };

const press = openPress();
/** Milliseconds: an order that follows at once goes first, and a command that ends meanwhile forgets for nothing. */
const BREATH = 300;
let rest: NodeJS.Timeout | undefined;

parentPort?.on('message', ({ id, order }: { id: number; order: PdfOrder }) => {
  clearTimeout(rest);
  parentPort?.postMessage(answer(id, order));
  rest = setTimeout(() => press.typst.forget(), BREATH);
});

function answer(id: number, order: PdfOrder): Answer {
  try {
    return { id, set: setPdf(press, order) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
