/**
 * `npm run bench [PART…]`: measures, prints a table, and writes it to bench/results.md when every part was measured.
 * Figures are ratios where they can be, since machines differ.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measure, machine, tableOf } from './measure.ts';
import { root } from './program.ts';

const PARTS: Record<string, () => Promise<() => Promise<Measure[]>>> = {
  'cold-read': async () => (await import('./parts/cold-read.ts')).coldRead,
  growth: async () => (await import('./parts/growth.ts')).growth,
  report: async () => (await import('./parts/report.ts')).report,
  requests: async () => (await import('./parts/requests.ts')).requests,
  search: async () => (await import('./parts/supports-search.ts')).supportsSearch,
  matching: async () => (await import('./parts/supports-matching.ts')).supportsMatching,
  finding: async () => (await import('./parts/supports-finding.ts')).supportsFinding,
  portal: async () => (await import('./parts/portal.ts')).portal,
  ledger: async () => (await import('./parts/ledger.ts')).ledger,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const measures: Measure[] = [];
for (const [name, load] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) measures.push(...(await (await load())()));
}

const table = tableOf(measures, 'part');

console.log(`${table}\n\n${machine()}`);
if (wanted.length === 0) {
  const about = `# What was measured\n\n\`npm run bench\` on ${machine()}. One run on a shared machine: differences below 30 % are noise.\n\n`;
  writeFileSync(join(root, 'bench/results.md'), `${about}${table}\n`);
}
process.exitCode = measures.some(({ met }) => met === false) ? 1 : 0;
