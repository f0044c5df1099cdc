import { AddressRefused, type Asking, type Heads, headsOf } from './request.ts';

/** What became of an address. */
export interface LinkState {
  isAlive: boolean;
  /** What came instead of the page, or what its owner should know; `null`: nothing. */
  problem: string | null;
}

const MOST_REDIRECTS = 5;

/** Answers that say that there is something, though not for a program. */
const NOT_FOR_PROGRAMS = [401, 403, 429];
/** Answers to HEAD of servers that only know GET, or say so by failing. */
const isSaidToHead = (status: number): boolean => status >= 400;

/**
 * Whether a page is still there: HEAD, then GET where a server answers that with a failure. Redirects are followed, at most
 * five; where all of them are for good, it is told where they lead.
 */
export async function checkLink(address: string, asking: Asking): Promise<LinkState> {
  const url = parsed(address);
  return url === null
    ? dead('http、https のアドレスではありません')
    : follow({ url, moved: null, redirects: 0 }, asking);
}

/** A step on the way to the page. */
interface Step {
  url: URL;
  /** Where it is for good, as far as every redirect so far was for good; `null`: none was, or not all were. */
  moved: URL | null;
  redirects: number;
}

async function follow({ url, moved, redirects }: Step, asking: Asking): Promise<LinkState> {
  const heads = await heard(url, asking);
  if ('problem' in heads) return dead(heads.problem);
  const { status, location } = heads;
  if (!isRedirect(status) || location === null) return stateOf(status, moved);
  if (redirects === MOST_REDIRECTS) return dead(`転送が${MOST_REDIRECTS}回を超えて続いています`);
  const next = parsed(location, url);
  if (next === null) return dead(`http、https でないアドレスへ転送されました（${location.slice(0, 200)}）`);
  const isStillForGood = isForGood(status) && (redirects === 0 || moved !== null);
  return follow({ url: next, moved: isStillForGood ? next : null, redirects: redirects + 1 }, asking);
}

const dead = (problem: string): LinkState => ({ isAlive: false, problem });

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);
const isForGood = (status: number): boolean => status === 301 || status === 308;

function stateOf(status: number, moved: URL | null): LinkState {
  const isThere = (status >= 200 && status < 300) || NOT_FOR_PROGRAMS.includes(status);
  if (!isThere) return dead(statusWords(status));
  return { isAlive: true, problem: moved === null ? null : `アドレスが ${moved.href} に変わりました` };
}

function statusWords(status: number): string {
  if (status === 404 || status === 410) return `ページがありません（${status}）`;
  if (status >= 500) return `サーバーの側の誤りです（${status}）`;
  return `ページが返されません（${status}）`;
}

function parsed(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base?.href)) return null;
  const url = new URL(address, base?.href);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

async function heard(url: URL, asking: Asking): Promise<Heads | { problem: string }> {
  const head = await headsOf(url, 'HEAD', asking).catch(problemOf);
  // What is not there under HEAD may be there under GET; an address that may not be asked is not asked twice.
  const isEnough = 'problem' in head ? head.isFinal : !isSaidToHead(head.status);
  return isEnough ? head : headsOf(url, 'GET', asking).catch(problemOf);
}

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'サーバーの名前が見つかりません',
  EAI_AGAIN: 'サーバーの名前を調べられません',
  ECONNREFUSED: 'サーバーがつながりを断りました',
  ECONNRESET: 'つながりが途中で切れました',
  ETIMEDOUT: '時間内に返事がありません',
  CERT_HAS_EXPIRED: '証明書の期限が切れています',
};

/** A name that nobody knows is no better known to a second question. */
const FINAL = ['ENOTFOUND', 'ECONNREFUSED'];

function problemOf(error: unknown): { problem: string; isFinal: boolean } {
  if (error instanceof AddressRefused) {
    return { problem: '公開されたネットワークの外のアドレスです', isFinal: true };
  }
  const { code = '', message } = error as NodeJS.ErrnoException;
  return {
    problem: CODES[code] ?? `つながりません（${code || message.slice(0, 100)}）`,
    isFinal: FINAL.includes(code),
  };
}
