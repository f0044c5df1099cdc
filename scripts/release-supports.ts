/**
 * Makes a release of the sample's supports: `npm run release-supports`. What each kind of firm can get now is what the
 * next changes of the data are held against (`tests/supports/matrix.spec.ts`). What disappeared without a reason is told
 * and no release is made; the reason is a line in `sample/supports/release/removals.csv`.
 */
import { writeFile } from 'node:fs/promises';
import { dayInJapan, systemClock } from '../src/platform/index.ts';
import { releaseText } from '../src/supports/index.ts';
import { changeText, comparedWithRelease, RELEASE } from './supports-release/compare.ts';

const today = dayInJapan(systemClock.now());
const { appeared, disappeared, matrix } = await comparedWithRelease(today);
for (const change of [...appeared.map((each) => ({ ...each, reason: undefined })), ...disappeared])
  console.log(changeText(change));
const unexplained = disappeared.filter(({ reason }) => reason === null);
if (unexplained.length > 0) {
  console.error(
    `理由のない消失が ${unexplained.length}件あります。sample/supports/release/removals.csv に理由を書いてください。`,
  );
  process.exitCode = 1;
} else {
  await writeFile(RELEASE, releaseText({ day: today, matrix }));
  console.log(`版を作りました: ${RELEASE}（${Object.keys(matrix.supports).length}件の支援）`);
}
