import { openThread, type Thread } from '../../../platform/index.ts';
import type { PdfOrder, SetPdf } from './set.ts';

const IDLE_SECONDS = 60;

/** The thread in which documents are set, one after the other. */
export type ThreadedPress = Thread<PdfOrder, SetPdf>;

let current: ThreadedPress | null = null;

/** The press of this process; it begins to load at once, and keeps nobody from ending. */
export function pressInThread(): ThreadedPress {
  current ??= openThread<PdfOrder, SetPdf>(new URL('./compile.worker.ts', import.meta.url), {
    idleTime: IDLE_SECONDS * 1000,
    whenStopped: 'PDF を組む処理が途中で止まりました。もう一度お試しください。',
    leave: (closed) => {
      if (current === closed) current = null;
    },
  });
  return current;
}
