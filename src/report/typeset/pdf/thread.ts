import { Worker } from 'node:worker_threads';
import type { Answer } from './compile.worker.ts';
import type { PdfOrder, SetPdf } from './set.ts';

const ENTRY = new URL('./compile.worker.ts', import.meta.url);
/** A thread that waited so long in vain gives its memory back. */
const IDLE_SECONDS = 60;

/** The thread in which documents are set, one after the other. */
export interface ThreadedPress {
  set(order: PdfOrder): Promise<SetPdf>;
}

type Settle = { resolve: (set: SetPdf) => void; reject: (error: Error) => void };

let current: ThreadedPress | null = null;

/** The press of this process; it begins to load at once, and keeps nobody from ending. */
export function pressInThread(): ThreadedPress {
  current ??= openThread((closed) => {
    if (current === closed) current = null;
  });
  return current;
}

function openThread(leave: (closed: ThreadedPress) => void): ThreadedPress {
  const worker = start();
  const waiting = new Map<number, Settle>();
  let count = 0;
  let idle: NodeJS.Timeout | undefined;
  const rest = () => {
    worker.unref();
    idle = setTimeout(() => {
      leave(press);
      void worker.terminate();
    }, IDLE_SECONDS * 1000).unref();
  };
  const fail = (error: Error) => {
    leave(press);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const settle = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('set' in answer) settle?.resolve(answer.set);
    else settle?.reject(new Error(answer.error));
    if (waiting.size === 0) rest();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('PDF を組む処理が途中で止まりました。もう一度お試しください。')));
  const press: ThreadedPress = {
    set: (order) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        worker.ref();
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, order });
      }),
  };
  rest();
  return press;
}

/** Compiled code is run as it is; sources (tests, development) need a loader. */
function start(): Worker {
  if (!ENTRY.pathname.endsWith('.ts')) return new Worker(ENTRY);
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(ENTRY.href)}); })`;
  return new Worker(load, { eval: true });
}
