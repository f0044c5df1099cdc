/** Runs in a process of its own, which may be stopped at any time without harm to the server. */
import { readUpload } from './read-uploads.ts';
import type { UploadedFile } from './unpack-upload.ts';

process.on('message', async (upload: UploadedFile) => {
  for await (const read of readUpload(upload)) process.send?.({ read });
  process.send?.({ done: true });
});
process.on('disconnect', () => process.exit(0));
