import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type HandedIn, type Inspection, InspectionStopped, type Inspector } from './inspection.ts';

/** A report of 130 programs takes 2 s as a PDF; what takes longer than this is no report. */
const SECONDS = 60;
const MEGABYTES = 400;
/** Two cores, so two at a time; a few more wait, the rest is told to come back. */
const AT_ONCE = 2;
const WAITING = 8;

const ENTRY = new URL('./inspect.worker.ts', import.meta.url);

const stopped = {
  busy: 'いま、ほかの報告書を点検しています。1分ほどおいて、もう一度お試しください。',
  time: `${SECONDS}秒以内に読み終わりませんでした。基本方針ごとに分けるなど、小さくしてからお試しください。`,
  crash:
    '読み取りの途中で止まりました。ファイルが壊れていないかを開いて確かめ、別の形式（テキストまたは PDF）でお試しください。',
};

/** Reads uploads in child processes with limits, so that a hostile file can't take the server with it. */
export function createChildInspector(): Inspector {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function turn(): Promise<void> {
    if (running < AT_ONCE) {
      running += 1;
      return;
    }
    if (waiting.length >= WAITING) throw new InspectionStopped('busy', stopped.busy);
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function done(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return {
    async inspect(files) {
      await turn();
      try {
        return await inChild(files);
      } finally {
        done();
      }
    },
  };
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

function inChild(files: readonly HandedIn[]): Promise<Inspection> {
  const child = start();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new InspectionStopped('time', stopped.time));
      child.kill('SIGKILL');
    }, SECONDS * 1000);
    const crashed = () => reject(new InspectionStopped('crash', stopped.crash));
    child.once('message', (inspection: Inspection) => resolve(inspection));
    child.once('error', crashed);
    child.once('exit', () => {
      clearTimeout(timer);
      crashed();
    });
    child.send(files);
  });
}
