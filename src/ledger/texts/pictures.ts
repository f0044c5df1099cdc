import { createHash } from 'node:crypto';
import { recordChange, recordNothing } from '../../platform/index.ts';
import type { Ledger } from '../ledger.ts';
import { insertPicture } from '../store/text-store.ts';
import { inOneWriting } from '../writing.ts';
import { type PictureSize, pictureSize } from './picture-size.ts';

/** The file can't be taken as a picture; the message says why and what to do. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

const MEGABYTES = 8;
const PIXELS = 12_000;

/**
 * Keeps a photograph for a case study. The same picture twice is kept once.
 * @returns the id under which texts show it
 * @throws PictureRefused when it is neither PNG nor JPEG, broken, or too large
 */
export async function savePicture(
  ledger: Ledger,
  jurisdiction: string,
  { bytes, by }: { bytes: Uint8Array; by: string },
): Promise<PictureSize & { id: string }> {
  if (by.trim() === '') throw new PictureRefused('写真を登録する人の名前を入力してください。');
  const size = requirePicture(bytes);
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  const at = ledger.clock.now().toISOString();
  await inOneWriting(ledger, jurisdiction, async (connection) => {
    const isNew = await insertPicture(connection, jurisdiction, { id, ...size, bytes, by, at });
    if (!isNew) return recordNothing(connection);
    const about = { jurisdiction, action: 'picture.saved', subject: `picture/${id}` };
    const after = { by, ...size, bytes: bytes.length };
    await recordChange(connection, ledger.clock, { ...about, before: null, after });
  });
  return { id, ...size };
}

function requirePicture(bytes: Uint8Array): PictureSize {
  if (bytes.length > MEGABYTES * 1024 * 1024) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new PictureRefused(
      `写真の大きさが${size} MBあります。${MEGABYTES} MBまでに縮小してから、もう一度登録してください。`,
    );
  }
  const size = pictureSize(bytes);
  if (size === null) {
    throw new PictureRefused(
      'PNG・JPEGの画像として読み取れません（別の種類のファイルか、途中で切れています）。PNGかJPEGで保存し直してから、もう一度登録してください。',
    );
  }
  if (Math.max(size.width, size.height) > PIXELS) {
    throw new PictureRefused(
      `写真の縦か横が${PIXELS.toLocaleString('ja-JP')}画素を超えています（${size.width}×${size.height}）。縮小してから、もう一度登録してください。`,
    );
  }
  return size;
}
