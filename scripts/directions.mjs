/**
 * Checks the directions of imports (.dependency-cruiser.cjs) and, before that, that there is something to check:
 * a guard that sees no files would pass for ever.
 *
 *   node scripts/directions.mjs [FOLDER]
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const root = fileURLToPath(new URL('..', import.meta.url));

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((path) => /\.tsx?$/.test(path)).length;

async function violationsOf(baseDir) {
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir, ruleSet: { forbidden }, validate: true },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(root, options.tsConfig.fileName)) },
  );
  const seen = output.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source)).length;
  return { seen, followed: output.summary.totalDependenciesCruised, violations: output.summary.violations };
}

const baseDir = resolve(process.argv[2] ?? root);
const expected = existsSync(join(baseDir, 'src')) ? sourcesIn(join(baseDir, 'src')) : 0;
const { seen, followed, violations } =
  expected === 0 ? { seen: 0, followed: 0, violations: [] } : await violationsOf(baseDir);

for (const { rule, from, to } of violations) {
  const reason = forbidden.find(({ name }) => name === rule.name)?.comment;
  console.error(`${rule.name}: ${from} → ${to}\n    ${reason}`);
}
if (seen < expected || followed === 0) {
  console.error(
    `nothing to guard: saw ${seen} of ${expected} source files and ${followed} imports in ${baseDir}`,
  );
}
console.log(`directions: ${seen} files, ${followed} imports, ${violations.length} breaches`);
process.exitCode = violations.length > 0 || seen < expected || followed === 0 ? 1 : 0;
