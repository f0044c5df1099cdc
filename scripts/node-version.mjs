/** The oldest Node that the locked packages and our own syntax work on. */
const OLDEST = [20, 19];

/** Says, in both languages, that this Node is too old; `null` when it is not. */
export function tooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  const wanted = OLDEST.join('.');
  return [
    `Node.js ${wanted} 以上が必要です(いまは ${version})。https://nodejs.org/ から新しい版を入れて、もう一度実行してください。`,
    `Kakehashi needs Node.js ${wanted} or newer (this is ${version}).`,
  ].join('\n');
}
