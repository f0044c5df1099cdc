/** Under which licences the packages come, with the words that each of them wants to be kept beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = /^(licen[cs]e|copying|notice|ofl)/i;

export function licencesOf(folder, places) {
  const parts = places.map((place) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, place, 'package.json'), 'utf8'));
    const words = readdirSync(join(folder, place), { withFileTypes: true })
      .filter((entry) => entry.isFile() && WORDS.test(entry.name))
      .map((entry) => readFileSync(join(folder, place, entry.name), 'utf8').trim());
    return [`${name} ${version}: ${license ?? 'see below'}`, ...words].join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
