import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadSample } from './load.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every support of the sample is as it must be', async () => {
  expect((await loadSample()).length).toBeGreaterThan(80);
});

it('what is wrong is told with file and place, and so is an id that stands there twice', async () => {
  const [right] = await loadSample();
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ supports: [right, { ...right, title: '' }] }));
  writeFileSync(join(folder, 'b.json'), JSON.stringify({ supports: [right] }));
  const told = await loadSample(folder).then(String, (error: Error) => error.message);
  expect(told.split('\n')).toEqual([
    expect.stringMatching(/^a\.json supports\.1\.title: /),
    `b.json supports.0.id: ${right!.id} は二度あります`,
  ]);
});
