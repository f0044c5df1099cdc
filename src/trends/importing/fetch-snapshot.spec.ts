import { expect, it } from 'vitest';
import { fetchSnapshot } from './fetch-snapshot.ts';

/** Answers in place of the network. */
const answering = (...responses: (Response | Error)[]): typeof fetch => {
  const left = [...responses];
  return async () => {
    const next = left.shift()!;
    if (next instanceof Error) throw next;
    return next;
  };
};
const moved = (location: string) => new Response(null, { status: 302, headers: { location } });

it('follows an address to what it says', async () => {
  const get = answering(moved('/elsewhere'), new Response('{"値":1}'));
  await expect(fetchSnapshot('https://example.jp/a', get)).resolves.toBe('{"値":1}');
});

it.each<[string, string, (Response | Error)[], string]>([
  ['what is not https', 'http://example.jp/', [], 'https で始まるアドレスだけ'],
  ['a way out of https', 'https://example.jp/', [moved('http://example.jp/')], 'https で始まるアドレスだけ'],
  ['no network', 'https://example.jp/', [new TypeError('fetch failed')], '接続できませんでした'],
  ['an error', 'https://example.jp/', [new Response('', { status: 503 })], '状態 503'],
  ['a circle', 'https://example.jp/', Array.from({ length: 4 }, () => moved('/again')), '転送が3回'],
  ['a flood', 'https://example.jp/', [new Response(new Uint8Array(21 * 1024 * 1024))], '大きすぎます'],
])('refuses %s in words', async (_, address, responses, message) => {
  await expect(fetchSnapshot(address, answering(...responses))).rejects.toThrow(message);
});
