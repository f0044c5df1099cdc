import type { Context } from 'hono';
import type { Fault, Problem } from './shapes/problem.ts';

/** Every kind of problem that the API tells: its id stands on the page /api, where it is explained. */
export const PROBLEMS = {
  'invalid-parameter': {
    status: 400,
    title: 'パラメーターが正しくありません',
    detail: 'errors に挙げたパラメーターを直して、もう一度送ってください。',
  },
  'not-json': {
    status: 400,
    title: 'JSON として読めません',
    detail: '送る内容を、UTF-8 で書いた一つの JSON にしてください。',
  },
  'sign-in-side': {
    status: 401,
    title: 'この側では API を公開していません',
    detail: '職員側の画面はサインインした人だけが使えます。API は公開側のアドレスで使ってください。',
  },
  refused: {
    status: 403,
    title: 'この要求は受け付けていません',
    detail: 'このアドレスで受け付けている要求は、/api のページで確かめてください。',
  },
  'not-found': {
    status: 404,
    title: '見つかりません',
    detail: 'アドレスか番号が違うか、公開が終わった支援メニューです。',
  },
  'too-large': {
    status: 413,
    title: '送られた内容が大きすぎます',
    detail: '事業者の情報は 64 KB までにしてください。',
  },
  'not-json-type': {
    status: 415,
    title: '内容の種類が違います',
    detail: 'Content-Type に application/json を指定してください。',
  },
  'invalid-profile': {
    status: 422,
    title: '事業者の情報が正しくありません',
    detail: 'errors に挙げた項目を直して、もう一度送ってください。',
  },
  broken: {
    status: 500,
    title: 'こちらの誤りで答えられません',
    detail: 'しばらくおいて、もう一度お試しください。続くときは運営者にお知らせください。',
  },
} as const satisfies Record<string, Pick<Problem, 'status' | 'title' | 'detail'>>;

export type ProblemKind = keyof typeof PROBLEMS;

/** What stands against the request, as `application/problem+json` (RFC 9457), in Japanese. */
export function problem(c: Context, kind: ProblemKind, faults: readonly Fault[] = []): Response {
  const { status, title, detail } = PROBLEMS[kind];
  const said: Problem = {
    ...{ type: `/api#problem-${kind}`, title, status, detail },
    ...(faults.length === 0 ? {} : { errors: [...faults] }),
  };
  return c.body(JSON.stringify(said), status, {
    'content-type': 'application/problem+json',
    'content-language': 'ja',
    'cache-control': 'no-store',
  });
}

/** The problem that an error of the house is told as; a status that is none of them is our own fault. */
export const problemOfStatus = (status: number): ProblemKind =>
  (Object.keys(PROBLEMS) as ProblemKind[]).find(
    (kind) => PROBLEMS[kind].status === status && !kind.includes('json'),
  ) ?? 'broken';

/** Addresses that programs ask; everything that goes wrong there is told as a problem. */
export const isOfApi = (path: string): boolean => /^\/api\/v1(?:\/|$)/.test(path);
