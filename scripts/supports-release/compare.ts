import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AOMORI_MUNICIPALITIES } from '../../src/organisations/index.ts';
import { projectFolder } from '../../src/platform/index.ts';
import {
  axesOf,
  compareMatrices,
  loadSample,
  type Matrix,
  type MatrixChange,
  type MatrixChanges,
  matrixOf,
  type Release,
  readRelease,
  readRemovals,
  reasonFrom,
  type Support,
} from '../../src/supports/index.ts';

const folder = join(projectFolder(), 'sample/supports/release');
/** The last release of the sample's supports. */
export const RELEASE = join(folder, 'matrix.json');
/** Why supports were taken away or narrowed since. */
export const REMOVALS = join(folder, 'removals.csv');

const AXES = axesOf(AOMORI_MUNICIPALITIES.map(({ code }) => code).sort());
const nameOf = (code: string): string =>
  AOMORI_MUNICIPALITIES.find((each) => each.code === code)?.name ?? code;

/** @throws when a line of the file can't be taken: it would excuse nothing, silently */
export async function removalsIn(file: string = REMOVALS) {
  const { removals, problems } = readRemovals(await readFile(file, 'utf8'));
  if (problems.length === 0) return removals;
  throw new Error(problems.map(({ line, message }) => `${file} ${line}行目: ${message}`).join('\n'));
}

/** `null` before the first one. */
export async function lastRelease(): Promise<Release | null> {
  const text = await readFile(RELEASE, 'utf8').catch(() => null);
  return text === null ? null : readRelease(text);
}

interface Given {
  supports: readonly Support[];
  release: Release | null;
  removals: Awaited<ReturnType<typeof removalsIn>>;
}

/** What became of supports since a release. @param today the day as of which calls are looked at */
export function compared(
  { supports, release, removals }: Given,
  today: string,
): MatrixChanges & { matrix: Matrix } {
  const matrix = matrixOf(supports, AXES, today);
  if (release === null) return { appeared: [], disappeared: [], matrix };
  const reasonOf = reasonFrom(release, supports, removals, today);
  return { ...compareMatrices(release.matrix, matrix, reasonOf, nameOf), matrix };
}

/** The same of the sample as it lies in the repository. */
export async function comparedWithRelease(today: string) {
  const [supports, release, removals] = [await loadSample(), await lastRelease(), await removalsIn()];
  return compared({ supports, release, removals }, today);
}

/** 「－ gyomu-kaizen: 120通り（弘前市、…）理由: …」 */
export function changeText({
  support,
  cells,
  examples,
  reason,
}: Omit<MatrixChange, 'reason'> & { reason?: string | null | undefined }): string {
  const [mark, told] =
    reason === undefined ? ['＋', ''] : ['－', `　理由: ${reason ?? '（書かれていない）'}`];
  return `${mark} ${support}: ${cells.toLocaleString('ja-JP')}通り（${examples.join('／')}）${told}`;
}
