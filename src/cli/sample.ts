import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Finding } from '../ledger/finding.ts';
import { importReports, type Ledger, type ReportToImport, type RowDescription } from '../ledger/index.ts';
import { loadOrganisations, loadRegister } from '../organisations/index.ts';
import { type Config, dayInJapan, projectFolder } from '../platform/index.ts';
import { keepSample } from '../supports/index.ts';
import { type StatedSeries, takeVintages, vintagesOfReport } from '../trends/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { type CouncilPaper, reportOfPaper } from './council-paper.ts';
import { ownedByOperators, sampleSupports } from './sample-supports.ts';
import { keepSampleTexts } from './sample-texts.ts';

/** The prefecture whose published documents the sample states. */
export const SAMPLE_JURISDICTION = { code: '020001', name: '青森県' } as const;

/** Fills an empty ledger with the sample where the configuration wants it; `tell` hears of it. */
export async function fillWithSample(
  ledger: Ledger,
  config: Pick<Config, 'sample'>,
  tell: (message: string) => void,
): Promise<void> {
  if (!config.sample) return;
  if (await holdsReports(ledger)) return fillSupports(ledger);
  tell('見本データを入れています…');
  const years = await loadSample(ledger);
  await fillSupports(ledger);
  tell(`見本データを入れました: ${years.map(formatFiscalYear).join('、')}`);
}

/** A ledger of the sample that was filled before there were supports gets them as well. */
async function fillSupports(ledger: Ledger): Promise<void> {
  const home = (await ledger.jurisdictions()).find(
    ({ jurisdiction }) => jurisdiction === SAMPLE_JURISDICTION.code,
  );
  if (home?.isSample !== true) return;
  const { database, clock } = ledger;
  const jurisdiction = SAMPLE_JURISDICTION.code;
  const register = await loadRegister(database.db, jurisdiction);
  const sample = ownedByOperators(await sampleSupports(), register, dayInJapan(clock.now()));
  await keepSample({ database, clock, jurisdiction }, sample);
}

/** Reports come last: a filling that was broken off before them is taken up again at the next start. */
const holdsReports = async (ledger: Ledger): Promise<boolean> =>
  (await ledger.jurisdictions()).some((each) => each.fiscalYears.length > 0);

/**
 * Takes the sample ledger in: our own words for the chapters, the series that reports state, and in one transaction
 * the statements of published reports, our own sentence for each program, what the rules find, and what the council's
 * papers say of later years.
 * @returns the fiscal years, ascending
 */
export async function loadSample(ledger: Ledger): Promise<number[]> {
  await loadOrganisations(ledger, SAMPLE_JURISDICTION.code);
  await keepSampleTexts(ledger, SAMPLE_JURISDICTION.code);
  for (const stated of await statedSeries()) {
    const options = { jurisdiction: SAMPLE_JURISDICTION.code, isSample: true };
    await takeVintages(ledger, vintagesOfReport(stated), options);
  }
  const outcomes = await importReports(ledger, [...(await publishedReports()), ...(await councilPapers())]);
  return outcomes.map((outcome) => outcome.fiscalYear).sort((a, b) => a - b);
}

const folder = (name: string): string => join(projectFolder(), 'sample', name);

async function publishedReports(): Promise<ReportToImport[]> {
  const files = (await readdir(folder('reports'))).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder('reports'), file), 'utf8');
      const report = JSON.parse(text) as AnnualReport;
      const { findings } = await json<{ findings: Finding[] }>('findings', file);
      const descriptions = await json<RowDescription[]>('descriptions', file);
      return { report, options: { ...optionsFor(report, text), findings, descriptions } };
    }),
  );
}

async function statedSeries(): Promise<StatedSeries[]> {
  const files = (await readdir(folder('trends'))).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => json<StatedSeries>('trends', file)));
}

async function councilPapers(): Promise<ReportToImport[]> {
  const files = (await readdir(folder('council'))).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder('council'), file), 'utf8');
      const paper = JSON.parse(text) as CouncilPaper;
      const report = reportOfPaper(paper);
      const descriptions = paper.statements.map(({ description }, index) => {
        const { policies, no } = report.programs[index]!;
        return { policies, no, description };
      });
      return {
        report,
        options: { ...optionsFor(report, text), title: paper.title, kind: 'council-paper', descriptions },
      };
    }),
  );
}

const json = async <T>(kind: string, file: string): Promise<T> =>
  JSON.parse(await readFile(join(folder(kind), file), 'utf8')) as T;

const optionsFor = (report: AnnualReport, text: string) => ({
  jurisdiction: SAMPLE_JURISDICTION.code,
  jurisdictionName: SAMPLE_JURISDICTION.name,
  file: basename(report.file),
  contentHash: createHash('sha256').update(text).digest('hex'),
  isSample: true,
});
