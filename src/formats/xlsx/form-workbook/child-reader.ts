import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadUpload } from './read-uploads.ts';
import { shownName, type UploadedFile } from './unpack-upload.ts';
import type { UnreadableWhy } from './unreadable-workbook.ts';

/** Reads forms that strangers hand in. */
export interface FormReader {
  /**
   * Every form in the uploads, in their order, as soon as it is read. A file that stops the reading is told of as
   * such, and the others are read all the same.
   */
  read(uploads: readonly UploadedFile[]): AsyncGenerator<ReadUpload>;
}

/** A division's form takes 0.1 s. */
const SECONDS = 20;
const MEGABYTES = 400;
/** Two cores, so two at a time; who comes later waits. */
const AT_ONCE = 2;

const ENTRY = new URL('./read-uploads.worker.ts', import.meta.url);

export interface ReaderLimits {
  seconds: number;
  megabytes: number;
}

/** Reads in child processes with limits, so that a hostile file can't take the server with it. */
export function createFormReader(
  limits: ReaderLimits = { seconds: SECONDS, megabytes: MEGABYTES },
): FormReader {
  const turns = turnsOf(AT_ONCE);
  return {
    async *read(uploads) {
      await turns.take();
      let child: ChildProcess | null = null;
      try {
        for (const upload of uploads) {
          child ??= start(limits.megabytes);
          const isAlive = yield* readInChild(child, upload, limits.seconds);
          if (!isAlive) child = null;
        }
      } finally {
        child?.kill('SIGKILL');
        turns.giveBack();
      }
    },
  };
}

/** Answers with whether the child can go on. */
async function* readInChild(
  child: ChildProcess,
  upload: UploadedFile,
  seconds: number,
): AsyncGenerator<ReadUpload, boolean> {
  const news = newsOf(child, seconds);
  child.send(upload);
  for (;;) {
    const said = await news.next();
    if (typeof said === 'string') {
      child.kill('SIGKILL');
      yield { name: shownName(upload.name), hash: '', read: said };
      return false;
    }
    if (said.read === undefined) return true;
    yield said.read;
  }
}

interface News {
  /** None: the upload is done. */
  read?: ReadUpload;
}

/** What the child says next, or why it says nothing more. */
function newsOf(child: ChildProcess, seconds: number): { next(): Promise<News | UnreadableWhy> } {
  const waiting: (News | UnreadableWhy)[] = [];
  let wake: () => void = () => {};
  const say = (said: News | UnreadableWhy) => {
    waiting.push(said);
    wake();
  };
  const listeners = {
    message: (message: News) => say(message),
    exit: () => say('crashed'),
    error: () => say('crashed'),
  };
  for (const [event, listener] of Object.entries(listeners)) child.on(event, listener);
  return {
    async next() {
      const timer = setTimeout(() => say('took-too-long'), seconds * 1000);
      while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      clearTimeout(timer);
      const said = waiting.shift()!;
      if (typeof said === 'string' || said.read === undefined)
        for (const [event, listener] of Object.entries(listeners)) child.off(event, listener);
      return said;
    },
  };
}

function start(megabytes: number): ChildProcess {
  // Compiled code is run as it is; sources (tests, development) need a loader.
  const loader = ENTRY.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = fork(fileURLToPath(ENTRY), [], {
    execArgv: [...loader, `--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Whoever sends to a child that is gone hears of it by its end.
  child.on('error', () => {});
  return child;
}

function turnsOf(most: number): { take(): Promise<void>; giveBack(): void } {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async take() {
      if (running < most) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    giveBack() {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    },
  };
}
