import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLibreOffice } from '../../../../scripts/programs.mjs';

export const libreOffice: string | undefined = findLibreOffice();

/** What LibreOffice makes of a file, in a profile of its own; throws when it can't open it. */
export function converted(
  bytes: Uint8Array,
  extension: 'docx' | 'xlsx',
  target: 'pdf' | 'docx' | 'xlsx' | 'csv:Text - txt - csv (StarCalc):44,34,76',
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-office-'));
  try {
    writeFileSync(join(folder, `file.${extension}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', target, '--outdir', join(folder, 'made')];
    execFileSync(libreOffice!, [...options, join(folder, `file.${extension}`)], { stdio: 'ignore' });
    return readFileSync(join(folder, 'made', `file.${target.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
