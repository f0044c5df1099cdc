import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findLibreOffice } from '../../scripts/programs.mjs';

/** The files as LibreOffice saves them after it opened them; one start for all. */
export async function savedByLibreOffice(
  files: readonly { bytes: Uint8Array; extension: 'xlsx' | 'ods' | 'xls' }[],
  target: 'xlsx' | 'ods' | 'xls' | 'pdf',
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-office-'));
  try {
    const names = files.map(({ bytes, extension }, at) => {
      writeFileSync(join(folder, `${at}.${extension}`), bytes);
      return join(folder, `${at}.${extension}`);
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const made = join(folder, 'made');
    const options = [profile, '--headless', '--convert-to', target, '--outdir', made, ...names];
    await promisify(execFile)(findLibreOffice()!, options);
    return files.map((_, at) => new Uint8Array(readFileSync(join(made, `${at}.${target}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
