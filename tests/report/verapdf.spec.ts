import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/report/assemble/spec/content.ts';
import { SMALL_REPORT } from '../../src/report/assemble/spec/small-report.ts';
import { assembleReport, pdfAttachments, typesetPdf } from '../../src/report/index.ts';

const isThere = spawnSync('verapdf', ['--version']).status === 0;

/** No package of Debian brings veraPDF: where it is installed, it judges besides the typesetter's own gate. */
describe.skipIf(!isThere)('veraPDF finds nothing wrong (left out where it is not installed)', () => {
  it.each([
    ['ua-1', 'ua1'],
    ['a-3a', '3a'],
  ] as const)('with a PDF that says to be %s', async (standard, flavour) => {
    const content = contentOf(SMALL_REPORT);
    const attachments = standard === 'a-3a' ? await pdfAttachments(content) : [];
    const { bytes } = await typesetPdf(assembleReport(content), { standard, attachments, strict: true });
    const folder = mkdtempSync(join(tmpdir(), 'kakehashi-verapdf-'));
    writeFileSync(join(folder, 'report.pdf'), bytes);
    const args = ['--flavour', flavour, '--format', 'text', join(folder, 'report.pdf')];
    const { stdout } = spawnSync('verapdf', args, { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/^PASS/m);
  });
});
