import type { Context } from 'hono';
import { disposition } from '../../attachment.ts';
import type { FileBytes } from '../../report-services.ts';
import type { WebEnv } from '../../site.ts';

/** A workbook or a ZIP, to be saved under its Japanese name. */
export function sentFile(c: Context<WebEnv>, { bytes, mediaType, name }: FileBytes & { name: string }) {
  const ending = /\.[a-z]+$/.exec(name)?.[0] ?? '';
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mediaType,
    'content-disposition': disposition(name, `kakehashi${ending}`),
  });
}
