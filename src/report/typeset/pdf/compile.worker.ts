import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadOrder } from '../../../platform/index.ts';
import { openPress, type PdfOrder, type SetPdf, setPdf } from './set.ts';

const press = openPress();
/** Milliseconds: an order that follows at once goes first, and a command that ends meanwhile forgets for nothing. */
const BREATH = 300;
let rest: NodeJS.Timeout | undefined;

parentPort?.on('message', ({ id, order }: ThreadOrder<PdfOrder>) => {
  clearTimeout(rest);
  parentPort?.postMessage(answer(id, order));
  rest = setTimeout(() => press.typst.forget(), BREATH);
});

function answer(id: number, order: PdfOrder): ThreadAnswer<SetPdf> {
  try {
    return { id, result: setPdf(press, order) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
