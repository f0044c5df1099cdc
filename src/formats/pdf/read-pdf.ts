import type { SourceDocument } from '../source.ts';
import { unreadable } from '../unreadable.ts';

export async function readPdf(_bytes: Uint8Array, file: string): Promise<SourceDocument> {
  throw unreadable(file, { why: 'pdf-broken' });
}
