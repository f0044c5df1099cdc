import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSource } from '../../src/formats/index.ts';
import type { AnnualReport } from '../../src/ledger/annual-report.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import { assembleReport, type ReportContent, typesetPdf } from '../../src/report/index.ts';
import { madeUpReport } from '../made-up/index.ts';
import { atMost, type Measure, median, progress, timed } from '../measure.ts';
import { inScratch, peakOf, root, run } from '../program.ts';

const RUNS = 5;
const SIZES = [50, 400, 1600];
const part = 'annual report';

/** The report of 令和2年度 from the sample ledger, as PDF: alone, against what one would take instead, and as it grows. */
export const report = (): Promise<Measure[]> =>
  inScratch(async (folder) => [...(await printing(folder)), ...(await growth(folder))]);

async function printing(folder: string): Promise<Measure[]> {
  process.env.KAKEHASHI_DATA = join(folder, 'data');
  process.env.DATABASE_URL = '';
  const kakehashi = join(root, 'bin/kakehashi');
  const order = (...out: string[]) => ['report', '--year', '2020', ...out];
  const [pdf, word, web] = [join(folder, 'report.pdf'), join(folder, 'report.docx'), join(folder, 'web')];
  progress('annual report: the sample');
  run(kakehashi, order('--out', pdf));
  const taken: Record<'ours' | 'web' | 'chromium' | 'word' | 'office', number[]> = {
    ...{ ours: [], web: [], chromium: [], word: [], office: [] },
  };
  for (let at = 0; at < RUNS; at += 1) {
    progress(`annual report ${at + 1}/${RUNS}`);
    taken.ours.push(await timed(() => run(kakehashi, order('--out', pdf))));
    taken.web.push(await timed(() => run(kakehashi, order('--web', web))));
    const page = onePage(web);
    taken.chromium.push(await timed(() => run(browser(), printed(folder, page))));
    taken.word.push(await timed(() => run(kakehashi, order('--out', word))));
    taken.office.push(await timed(() => run('soffice', converted(folder, word))));
  }
  const seconds = (way: keyof typeof taken) => median(taken[way]) / 1000;
  return [
    atMost(part, 'cold, ledger to PDF (median)', seconds('ours'), 2, 's'),
    atMost(part, 'peak memory', peakOf(folder, order('--out', pdf)) / 2 ** 20, 700, 'MB'),
    ratio(
      'ledger to PDF by web edition and Chromium',
      [seconds('web'), seconds('chromium')],
      seconds('ours'),
    ),
    ratio('ledger to PDF by Word and LibreOffice', [seconds('word'), seconds('office')], seconds('ours')),
  ];
}

/** Each begins with the ledger and ends with a PDF; what comes before their conversion is ours as well. */
function ratio(what: string, [making, converting]: [number, number], ours: number): Measure {
  const times = (making + converting) / ours;
  const figure = `${making.toFixed(1)} + ${converting.toFixed(1)} s, ${times.toFixed(1)} × ours`;
  return { part, what, figure, goal: '≥ 3 ×', met: times >= 3 };
}

const browser = (): string =>
  ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0,
  ) ?? 'chromium';

const printed = (folder: string, page: string): string[] => [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
  ...[`--print-to-pdf=${join(folder, 'chromium.pdf')}`, `file://${page}`],
];

const converted = (folder: string, word: string): string[] => [
  `-env:UserInstallation=file://${join(folder, 'office')}`,
  ...['--headless', '--convert-to', 'pdf', '--outdir', folder, word],
];

/** The pages of the web edition, one below the other, as a browser would print them. */
function onePage(web: string): string {
  const index = readFileSync(join(web, 'index.html'), 'utf8');
  const mains = pagesOf(web, index).map((page) => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '');
  const file = join(web, 'whole.html');
  writeFileSync(file, index.replace(/<main[\s\S]*<\/main>/, mains.join('\n')));
  return file;
}

function pagesOf(web: string, index: string): string[] {
  const parts = [...new Set([...index.matchAll(/href="([a-z0-9-]+\.html)/g)].map(([, name]) => name!))];
  const read = (name: string) => readFileSync(join(web, name), 'utf8');
  const programs = parts.flatMap((name) =>
    [...read(name).matchAll(/href="(programs\/[^"#]+\.html)/g)].map(([, path]) => path!),
  );
  return [...parts, ...new Set(programs)].map(read);
}

/** Milliseconds per program to assemble and set, as reports grow; Typst is warm in all of them. */
async function growth(folder: string): Promise<Measure[]> {
  const perProgram: number[] = [];
  const measures: Measure[] = [];
  await setting(await contentOf(folder, 50));
  for (const programs of SIZES) {
    progress(`annual report: ${programs} programs`);
    const content = await contentOf(folder, programs);
    const runs = [await setting(content), await setting(content), await setting(content)];
    perProgram.push(median(runs) / programs);
    measures.push({
      part,
      what: `${programs.toLocaleString('en')} programs`,
      figure: `${(median(runs) / 1000).toFixed(2)} s, ${(median(runs) / programs).toFixed(2)} ms a program`,
    });
  }
  const growing = perProgram.at(-1)! / perProgram[0]!;
  return [...measures, atMost(part, 'ms a program of 1,600 against 50', growing, 1.2, '×')];
}

const setting = (content: ReportContent): Promise<number> =>
  timed(() => typesetPdf(assembleReport(content), { standard: 'ua-1' }));

async function contentOf(folder: string, programs: number): Promise<ReportContent> {
  const file = join(folder, `${programs}.txt`);
  writeFileSync(file, madeUpReport({ programs, seed: 1, fiscalYear: 2020, prefecture: '潮見県' }));
  const read: AnnualReport = readAnnualReport(await openSource(file));
  const policies = [...new Set(read.masterList.map((row) => row.policy))].map((policy) => ({
    ...{ policy, name: `基本方針${policy}`, shortName: `基本方針${policy}` },
  }));
  return {
    ...{ jurisdiction: { code: '999999', name: '潮見県' }, fiscalYear: 2020, report: read, policies },
    ...{ charts: [], corrections: [], isSample: false },
    edition: { kind: 'published', number: 0, date: '2021-09-01', issued: null },
  };
}
