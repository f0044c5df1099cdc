import { TrendsRefused } from '../take-in.ts';

/** A month's answer of the dashboard for all prefectures is below a megabyte. */
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_REDIRECTS = 3;
const PATIENCE = 30_000;

/**
 * The text behind an address, fetched once, when a person asked for it: nothing here asks by itself, for the staff side
 * lives in a closed network.
 * @throws TrendsRefused for what is not https, does not answer, answers with an error or is too large
 */
export async function fetchSnapshot(address: string, get: typeof fetch = fetch): Promise<string> {
  let url = new URL(address);
  const signal = AbortSignal.timeout(PATIENCE);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    if (url.protocol !== 'https:')
      throw new TrendsRefused(`${url.href}: https で始まるアドレスだけを読み込みます。`);
    const response = await answerOf(url, get, signal);
    const moved = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (moved === null) return textOf(response, url);
    url = new URL(moved, url);
  }
  throw new TrendsRefused(
    `${address}: 転送が${MAX_REDIRECTS}回を超えました。最後のアドレスを指定してください。`,
  );
}

async function answerOf(url: URL, get: typeof fetch, signal: AbortSignal): Promise<Response> {
  try {
    return await get(url, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
  } catch (cause) {
    throw new TrendsRefused(
      `${url.host} に接続できませんでした。インターネットにつながらない端末では、つながる端末でアドレスを開いて保存したファイルを指定してください。`,
      { cause },
    );
  }
}

async function textOf(response: Response, url: URL): Promise<string> {
  if (!response.ok)
    throw new TrendsRefused(
      `${url.host} が応答しませんでした（状態 ${response.status}）。アドレスを確かめてください。`,
    );
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > MAX_BYTES)
      throw new TrendsRefused(`${url.host} の応答が大きすぎます（20 MB まで）。期間や地域を絞ってください。`);
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
