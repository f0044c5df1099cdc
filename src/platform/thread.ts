import { Worker } from 'node:worker_threads';

/** A thread beside the process, for what would keep it from answering. It does one order after the other. */
export interface Thread<Order, Result> {
  ask(order: Order): Promise<Result>;
  /** How many orders wait for their results. */
  waiting(): number;
}

/** What the thread is sent. */
export interface ThreadOrder<Order> {
  id: number;
  order: Order;
}

/** What it answers: the result, or why there is none. */
export type ThreadAnswer<Result> = { id: number; result: Result } | { id: number; error: string };

export interface ThreadOptions<Order, Result> {
  /** Milliseconds: when it was not asked for so long, it ends and gives its memory back. */
  idleTime: number;
  /** What is said in Japanese to those who waited, should it end by itself. */
  whenStopped: string;
  /** Is told that it has ended or will, so that nobody asks it any more. */
  leave(closed: Thread<Order, Result>): void;
}

interface Settle<Result> {
  resolve(result: Result): void;
  reject(error: Error): void;
}

/**
 * Starts a thread, which begins to load at once and keeps nobody from ending while nothing is asked of it.
 * @param entry the `*.worker.ts` that runs in it, made with `new URL('./….worker.ts', import.meta.url)`
 */
export function openThread<Order, Result>(
  entry: URL,
  { idleTime, whenStopped, leave }: ThreadOptions<Order, Result>,
): Thread<Order, Result> {
  const worker = start(entry);
  const waiting = new Map<number, Settle<Result>>();
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
  worker.on('message', (answer: ThreadAnswer<Result>) => {
    const settle = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('result' in answer) settle?.resolve(answer.result);
    else settle?.reject(new Error(answer.error));
    if (waiting.size === 0) rest();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error(whenStopped)));
  const thread: Thread<Order, Result> = {
    waiting: () => waiting.size,
    ask: (order) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        worker.ref();
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, order } satisfies ThreadOrder<Order>);
      }),
  };
  rest();
  return thread;
}

/** Compiled code is run as it is; sources (tests, development) need a loader. */
function start(entry: URL): Worker {
  if (!entry.pathname.endsWith('.ts')) return new Worker(entry);
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); })`;
  return new Worker(load, { eval: true });
}
