// Remakes docs/images/report-*.png: twelve pages of the report that the sample ledger prints, as docs/report.md shows
// them. Needs poppler's pdftotext and pdftoppm; run by hand, the results are committed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'kakehashi-pictures-'));
const DOTS_PER_INCH = 66;

/** What is printed, and of each paper the pages that a text on them finds. */
const PAPERS = [
  {
    order: ['--year', '2020'],
    pages: {
      cover: /見本データ/,
      contents: /^目次$/m,
      trends: /^図1 /m,
      population: /^表2 /m,
      'economic-notes': /＜平成23年度＞/,
      'master-list': /21財団[\s\S]*小計/,
      policy: /【取組の概要】/,
      sheets: /【事業概要】[\s\S]*【事業概要】/,
      shared: /⑥[\s\S]*⑦[\s\S]*【基本方針事業一覧】/,
      reference: /参考資料[\s\S]*第1条/,
    },
  },
  {
    order: ['--year', '2020', '--edition', 'corrected'],
    pages: { errata: /次の\d+か所を訂正する/ },
  },
  { order: ['--program', 'UIターン人材誘致促進事業'], pages: { assembly: /./ } },
];

const kakehashi = (...args) =>
  execFileSync(join(root, 'bin/kakehashi'), args, {
    env: { ...process.env, KAKEHASHI_DATA: join(work, 'data') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

function textsOf(pdf) {
  const text = execFileSync('pdftotext', ['-q', pdf, '-'], { maxBuffer: 1 << 28 }).toString();
  return text.normalize('NFC').replaceAll('\u200b', '').split('\f');
}

for (const { order, pages } of PAPERS) {
  const pdf = join(work, 'paper.pdf');
  kakehashi('report', ...order, '--out', pdf);
  const texts = textsOf(pdf);
  for (const [name, sign] of Object.entries(pages)) {
    const at = texts.findIndex((text) => sign.test(text));
    if (at < 0) throw new Error(`${name}: no page says ${sign}`);
    const page = ['-f', String(at + 1), '-l', String(at + 1), '-r', String(DOTS_PER_INCH)];
    execFileSync('pdftoppm', ['-q', '-png', '-singlefile', ...page, pdf, join(work, 'page')]);
    renameSync(join(work, 'page.png'), join(root, `docs/images/report-${name}.png`));
    console.log(`report-${name}.png: page ${at + 1}`);
  }
}
rmSync(work, { recursive: true });
