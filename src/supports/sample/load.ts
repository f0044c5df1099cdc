import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../platform/index.ts';
import { readSupport } from '../shape/read-support.ts';
import type { Support } from '../support.ts';

/** The sample can't be taken. `message` names every place that is not as it must be, in Japanese. */
export class BrokenSample extends Error {
  override readonly name = 'BrokenSample';
}

const sampleFolder = (): string => join(projectFolder(), 'sample/supports');

/**
 * The supports of the sample (`sample/supports/*.json`, each `{ "supports": […] }`), by file and as they stand in it.
 * @throws BrokenSample with every place that is not as it must be, and every id that stands there twice
 */
export async function loadSample(folder = sampleFolder()): Promise<Support[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const problems: string[] = [];
  const supports = new Map<string, Support>();
  for (const file of files) {
    const { supports: values } = JSON.parse(await readFile(join(folder, file), 'utf8')) as {
      supports: unknown[];
    };
    for (const [at, value] of values.entries()) {
      const read = readSupport(value);
      const place = `${file} supports.${at}`;
      if ('problems' in read)
        problems.push(...read.problems.map((each) => `${place}.${each.at}: ${each.message}`));
      else if (supports.has(read.support.id)) problems.push(`${place}.id: ${read.support.id} は二度あります`);
      else supports.set(read.support.id, read.support);
    }
  }
  if (problems.length > 0) throw new BrokenSample(problems.join('\n'));
  return [...supports.values()];
}
