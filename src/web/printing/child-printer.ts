import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PrintStep } from './formats.ts';
import type { PrintMessage, PrintWish } from './print.worker.ts';
import { type Printed, type Printer, PrintingStopped } from './printer.ts';

/** A whole report takes 2 s; what takes longer than this will not come to an end. */
const SECONDS = 120;
const MEGABYTES = 900;

const ENTRY = new URL('./print.worker.ts', import.meta.url);

const stopped = {
  time: `${SECONDS}秒以内に印刷が終わりませんでした。Web版かデータ用で内容を確かめ、管理者にお知らせください。`,
  crash:
    '印刷の途中で止まりました。もう一度お試しになり、続くときは、選んだ形式と時刻を管理者にお知らせください。',
};

/** Prints each file in a child process with limits, so that pages stay quick meanwhile. */
export function createChildPrinter(onError: (error: unknown) => void = () => {}): Printer {
  return {
    print: (content, format, tell) => inChild({ content, format }, tell, onError),
    printTree: (tree) => inChild({ tree }, () => {}, onError),
  };
}

function inChild(
  wish: PrintWish,
  tell: (step: PrintStep) => void,
  onError: (error: unknown) => void,
): Promise<Printed> {
  const child = start();
  return new Promise((resolve, reject) => {
    const stop = (why: string) => reject(new PrintingStopped(why));
    const timer = setTimeout(() => {
      stop(stopped.time);
      child.kill('SIGKILL');
    }, SECONDS * 1000);
    child.on('message', (message: PrintMessage) => {
      if ('step' in message) tell(message.step);
      else if ('printed' in message) resolve(message.printed);
      else onError(new Error(message.error));
    });
    child.once('error', () => stop(stopped.crash));
    child.once('exit', () => {
      clearTimeout(timer);
      stop(stopped.crash);
    });
    child.send(wish);
  });
}

function start(): ChildProcess {
  // Compiled code is run as it is; sources (tests, development) need a loader.
  const loader = ENTRY.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [];
  return fork(fileURLToPath(ENTRY), [], {
    execArgv: [...loader, `--max-old-space-size=${MEGABYTES}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
