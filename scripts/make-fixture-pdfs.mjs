// Remakes tests/fixtures/pdf: one small made-up report, printed by several programs in several layouts.
// Needs Debian's chromium, libreoffice-writer and a Japanese font; run by hand, the results are committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  flowing,
  landscape,
  listAlone,
  plainText,
  sideways,
  tagged,
  twoUp,
  unruled,
} from './fixture-report.mjs';

const target = resolve(import.meta.dirname, '../tests/fixtures/pdf');
const work = mkdtempSync(join(tmpdir(), 'kakehashi-fixtures-'));
mkdirSync(target, { recursive: true });

function chromium(name, html, ...options) {
  const page = join(work, `${name}.html`);
  writeFileSync(page, html);
  const fixed = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const output = `--print-to-pdf=${join(target, `${name}.pdf`)}`;
  execFileSync('chromium', [...fixed, '--no-pdf-header-footer', ...options, output, page], {
    stdio: 'ignore',
  });
}

function libreOffice(name, extension, content, filter = 'pdf') {
  const source = join(work, `${name}.${extension}`);
  writeFileSync(source, content);
  const home = `-env:UserInstallation=file://${join(work, 'office')}`;
  execFileSync('soffice', [home, '--headless', '--convert-to', filter, '--outdir', work, source], {
    stdio: 'ignore',
  });
  renameSync(join(work, `${name}.pdf`), join(target, `${name}.pdf`));
}

const LOCKED =
  'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"himitsu"}}';

/** A page with a drawing and no character, as a scanner makes it. */
function scan() {
  const drawing = 'q 0.8 g 60 60 475 720 re f Q';
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  writeFileSync(join(target, 'scan.pdf'), text);
}

// Chromium embeds OpenType outlines as Type 3 fonts, with radicals in place of some ideographs.
chromium('chromium-type3', listAlone('body { font-family: "Noto Sans CJK JP"; }'));
chromium('chromium-tagged', tagged());
chromium('chromium-untagged', landscape(), '--disable-pdf-tagging');
chromium('chromium-unruled', unruled(), '--disable-pdf-tagging');
chromium('chromium-sideways', sideways(), '--disable-pdf-tagging');
chromium('chromium-two-up', twoUp(), '--disable-pdf-tagging');
libreOffice('libreoffice-ruled', 'html', flowing(), 'pdf:writer_web_pdf_Export');
libreOffice('libreoffice-text', 'txt', plainText());
libreOffice('encrypted', 'txt', plainText().slice(0, 200), LOCKED);
scan();
rmSync(work, { recursive: true });
