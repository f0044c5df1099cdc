import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What the dictionary says of a stretch of a paragraph. */
export interface ProseMessage {
  /** As printed, and as it should be. */
  actual: string;
  expected: string;
  /** Japanese: why. */
  why: string;
  /** The word doesn't exist or stands twice; otherwise it may be meant. */
  isCertain: boolean;
  index: number;
}

interface Reply {
  id: number;
  messages?: { message: string; range: [number, number] }[][];
  error?: string;
}

const FOLDER = join('src', 'checking', 'prose');

let worker: Worker | undefined;
let lastId = 0;
/** Questions without an answer yet: as long as there is one, the thread keeps the process alive. */
let owed = 0;

/** Of an answer that is saved again and again, most paragraphs were read a moment ago. */
const read = new Map<string, ProseMessage[]>();
const PARAGRAPHS_KEPT = 20_000;

/**
 * Reads each paragraph by the dictionary `prh.yml`, in a thread that is started at the first call and kept.
 * @throws Error with a Japanese message when the thread can't work.
 */
export async function lintParagraphs(paragraphs: readonly string[]): Promise<ProseMessage[][]> {
  const known = new Map(paragraphs.map((each) => [each, read.get(each)]));
  const unread = [...known].flatMap(([each, messages]) => (messages === undefined ? [each] : []));
  for (const [at, messages] of (await readAnew(unread)).entries()) known.set(unread[at]!, messages);
  if (read.size + unread.length > PARAGRAPHS_KEPT) read.clear();
  for (const each of unread) read.set(each, known.get(each)!);
  return paragraphs.map((each) => known.get(each)!);
}

async function readAnew(paragraphs: readonly string[]): Promise<ProseMessage[][]> {
  if (paragraphs.length === 0) return [];
  worker ??= start();
  const thread = worker;
  const reply = await ask(thread, paragraphs).catch((cause: unknown) => {
    worker = undefined;
    throw new Error(
      `文の点検を始められませんでした。npm ci を実行してから、もう一度お試しください（${cause}）。`,
    );
  });
  return reply.map((messages, i) =>
    messages.map(({ message, range }) => messageOf(message, paragraphs[i]!, range[0])),
  );
}

function start(): Worker {
  const folder = proseFolder();
  const thread = new Worker(join(folder, 'worker.mjs'), {
    workerData: { dictionary: join(folder, 'prh.yml') },
  });
  thread.unref();
  // Many may ask at once; each waits for its own answer.
  thread.setMaxListeners(0);
  return thread;
}

/** Found upward from this code: it runs from the sources and from a bundle elsewhere in the clone. */
function proseFolder(): string {
  for (let dir = dirname(fileURLToPath(import.meta.url)); ; dir = dirname(dir)) {
    const folder = join(dir, FOLDER);
    if (existsSync(join(folder, 'worker.mjs'))) return folder;
    if (dirname(dir) === dir) throw new Error(`文の点検の辞書の置き場所（${FOLDER}）が見つかりません。`);
  }
}

function ask(thread: Worker, paragraphs: readonly string[]): Promise<NonNullable<Reply['messages']>> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      thread.off('message', answer).off('error', fail).off('exit', gone);
      owed -= 1;
      if (owed === 0) thread.unref();
      finish();
    };
    const answer = (reply: Reply) => {
      if (reply.id !== id) return;
      settle(() => (reply.messages ? resolve(reply.messages) : reject(new Error(reply.error))));
    };
    const fail = (error: Error) => settle(() => reject(error));
    const gone = (code: number) => settle(() => reject(new Error(`終了コード ${code}`)));
    thread.on('message', answer).on('error', fail).on('exit', gone);
    owed += 1;
    thread.ref();
    thread.postMessage({ id, paragraphs });
  });
}

const CERTAIN = '警告:';

/** prh says `actual => expected`, and on the next line what the dictionary has to add. */
function messageOf(message: string, paragraph: string, index: number): ProseMessage {
  const [change = '', ...remarks] = message.split('\n');
  const [actual = '', expected = ''] = change.split(' => ');
  const why = remarks.join('');
  const found = paragraph.slice(index, index + actual.length);
  return {
    actual: found,
    expected,
    why: why.replace(CERTAIN, ''),
    isCertain: why.startsWith(CERTAIN),
    index,
  };
}
