import { Worker } from 'node:worker_threads';
import type { ReadingAnswer, ReadingOrder } from './readings.worker.ts';
import type { Word } from './word.ts';

const ENTRY = new URL('./readings.worker.ts', import.meta.url);

type Settle = { resolve: (words: Word[][]) => void; reject: (error: Error) => void };

/** The thread that holds the dictionary. It keeps nobody from ending while nothing is asked of it. */
export interface Thread {
  ask(texts: readonly string[]): Promise<Word[][]>;
  /** How many questions wait for their answers. */
  waiting(): number;
}

/**
 * @param idleTime in milliseconds: when it was not asked for so long, the thread ends
 * @param leave is told that it has ended or will, so that nobody asks it any more
 */
export function openThread(idleTime: number, leave: (closed: Thread) => void): Thread {
  const worker = start();
  const waiting = new Map<number, Settle>();
  let count = 0;
  let idle: NodeJS.Timeout | undefined;
  const rest = () => {
    worker.unref();
    idle = setTimeout(() => {
      leave(thread);
      void worker.terminate();
    }, idleTime).unref();
  };
  const fail = (error: Error) => {
    leave(thread);
    clearTimeout(idle);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: ReadingAnswer) => {
    const settle = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('words' in answer) settle?.resolve(answer.words);
    else settle?.reject(new Error(answer.error));
    if (waiting.size === 0) rest();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('ふりがなの辞書を読む処理が途中で止まりました。')));
  const thread: Thread = {
    waiting: () => waiting.size,
    ask: (texts) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        worker.ref();
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, texts } satisfies ReadingOrder);
      }),
  };
  return thread;
}

/** Compiled code is run as it is; sources (tests, development) need a loader. */
function start(): Worker {
  if (!ENTRY.pathname.endsWith('.ts')) return new Worker(ENTRY);
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(ENTRY.href)}); })`;
  return new Worker(load, { eval: true });
}
