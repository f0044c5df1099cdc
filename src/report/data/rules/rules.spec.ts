import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleContent } from '../data.examples.ts';
import { type DataFile, dataFiles } from '../index.ts';
import { BREACHES } from './breaches.examples.ts';
import { CHECKS, dataBreaches } from './index.ts';

const PAGE = readFileSync(new URL('./rules.md', import.meta.url), 'utf8');
const RULES = PAGE.split('\n')
  .filter((line) => /^\| L\d-\d\d /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const GIVEN = new URL('../../../../../shared/reference/machine-readability-rules-gist.json', import.meta.url);

let files: DataFile[];
let found: Awaited<ReturnType<typeof dataBreaches>>;
beforeAll(async () => {
  files = await dataFiles(await exampleContent());
  found = await dataBreaches(files);
});

const under = (rule: string, breaches: typeof found) =>
  breaches.filter((each) => each.rule === rule).map(({ message }) => message);

describe('機械可読性のルール (rules.md)', () => {
  it('names 30 rules, each with a check and a planted breach', () => {
    const ids = RULES.map(([id]) => id).sort();
    expect(ids).toHaveLength(30);
    expect(Object.keys(CHECKS).sort()).toEqual(ids);
    expect(Object.keys(BREACHES).sort()).toEqual(ids);
  });

  it.each(RULES)('%s (%s) %s: our files keep it', (id) => {
    expect(under(id!, found)).toEqual([]);
  });

  it.each(RULES)('%s (%s) %s: a planted breach is found', async (id) => {
    const breaches = await dataBreaches(await BREACHES[id!]!(files));
    expect(under(id!, breaches)).not.toEqual([]);
  });

  it.skipIf(!existsSync(GIVEN))(
    'are those of the decision, with its weights (left out without the reference folder)',
    () => {
      const given = JSON.parse(readFileSync(GIVEN, 'utf8')) as { rules: { id: string; severity: string }[] };
      expect(RULES.map(([id, severity]) => [id, severity])).toEqual(
        given.rules.map(({ id, severity }) => [id, severity]),
      );
    },
  );
});
