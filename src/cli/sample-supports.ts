import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../platform/index.ts';
import { readSupport, type Support } from '../supports/index.ts';

/**
 * The supports of the sample, in the order of its files.
 * @throws Error naming file, number and place where one is not as it must be
 */
export async function sampleSupports(): Promise<Support[]> {
  const folder = join(projectFolder(), 'sample', 'supports');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json')).sort();
  const read = await Promise.all(
    files.map(async (file) => {
      const { supports } = JSON.parse(await readFile(join(folder, file), 'utf8')) as { supports: unknown[] };
      return supports.map((value, at) => taken(value, `${file} ${at + 1}件目`));
    }),
  );
  return read.flat();
}

function taken(value: unknown, place: string): Support {
  const read = readSupport(value);
  if ('support' in read) return read.support;
  const told = read.problems.map(({ at, message }) => `${at}: ${message}`).join(' / ');
  throw new Error(`見本の支援メニューが正しくありません。${place} ${told}`);
}
