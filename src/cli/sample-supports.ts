import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { organisationsOn, type Register } from '../organisations/index.ts';
import { projectFolder } from '../platform/index.ts';
import { readSupport, type Support } from '../supports/index.ts';
import { compareKey } from '../values/index.ts';

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

/** 「青森県 若者定着還流促進課」 and 「若者定着還流促進課」 are one. */
const OWN_PREFECTURE = /^青森県/;

/**
 * The same supports, each kept by the organisation that runs it, where its operator is one of the register on that day.
 * What the nation runs, and what nobody in the register does, stays with the secretariat.
 */
export function ownedByOperators(supports: readonly Support[], register: Register, today: string): Support[] {
  const known = new Map(organisationsOn(register, today).map(({ id, name }) => [compareKey(name), id]));
  return supports.map((support) => {
    const { operator } = support;
    const name = compareKey(operator.name);
    const organisation = known.get(name) ?? known.get(compareKey(operator.name.replace(OWN_PREFECTURE, '')));
    if (operator.level === 'nation' || organisation === undefined) return support;
    return { ...support, operator: { organisation, ...operator } };
  });
}
