import { currentActor, type LockHolder } from '../platform/index.ts';
import type { LedgerAnswer, LedgerWork } from './work.ts';

/** A running server was asked to do a command's work and refused, or did not answer. The message is Japanese. */
export class HandOverRefused extends Error {
  override readonly name = 'HandOverRefused';
}

/**
 * Has the work done by the server that holds the embedded database.
 * @throws HandOverRefused
 */
export async function handOver(holder: LockHolder, work: LedgerWork): Promise<LedgerAnswer> {
  const answer = await post(new URL('/api/work', holder.address ?? ''), holder.key ?? '', work);
  if ('error' in answer) throw new HandOverRefused(answer.error);
  return answer;
}

async function post(url: URL, key: string, work: LedgerWork): Promise<LedgerAnswer | { error: string }> {
  try {
    const headers = {
      ...{ 'content-type': 'application/json', authorization: `Bearer ${key}` },
      'x-kakehashi-user': encodeURIComponent(currentActor().name),
    };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(work) });
    return (await response.json()) as LedgerAnswer | { error: string };
  } catch (cause) {
    throw new HandOverRefused(
      `台帳を開いているプログラム（${url.origin}）が応じません。そのプログラムを終了してから、もう一度実行してください。`,
      { cause },
    );
  }
}
