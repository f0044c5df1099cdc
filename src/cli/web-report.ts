import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, type StoredFinding, savePicture, saveText, textHistory } from '../ledger/index.ts';
import { type Config, systemClock } from '../platform/index.ts';
import {
  editionFile,
  editionsOf,
  keepEditionFile,
  obstaclesOf,
  publishEdition,
  type ReportContent,
  reportContent,
} from '../report/index.ts';
import { createChildPrinter, PrintDesk, type ReportServices } from '../web/index.ts';

/** Printed files wait beside the embedded database; with a server database, in the system's place for it. */
const printFolder = (config: Pick<Config, 'dataDirectory'>): string =>
  config.dataDirectory === null ? join(tmpdir(), 'kakehashi-prints') : join(config.dataDirectory, 'prints');

const dayInJapan = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' });

/** The report of a year as the pages use it. */
export function webReport(
  ledger: Ledger,
  config: Pick<Config, 'dataDirectory'>,
  onError: (error: unknown) => void,
): ReportServices {
  return {
    content: (order) => reportContent(ledger, order),
    findings: (content) => findingsOf(ledger, content),
    editions: (year) => editionsOf(ledger, year),
    obstacles: async (year) =>
      obstaclesOf(ledger, year, await ledger.textSlots(year.jurisdiction, year.fiscalYear)),
    publish: (order) => publishEdition(ledger, order),
    async keepFile(edition, file) {
      await keepEditionFile(ledger, edition, file);
    },
    editionFile: (edition, name) => editionFile(ledger, edition, name),
    texts: ({ jurisdiction, fiscalYear }) => ledger.textSlots(jurisdiction, fiscalYear),
    textHistory: (year, slot) => textHistory(ledger, { ...year, slot }),
    saveText: (text) => saveText(ledger, text),
    savePicture: (jurisdiction, picture) => savePicture(ledger, jurisdiction, picture),
    async picture(jurisdiction, id) {
      const picture = (await ledger.pictures(jurisdiction, [id])).get(id);
      return picture === undefined ? null : { ...picture, bytes: Buffer.from(picture.bytes, 'base64') };
    },
    today: () => dayInJapan.format(ledger.clock.now()),
    prints: new PrintDesk({
      folder: printFolder(config),
      printer: createChildPrinter(onError),
      now: () => systemClock.now().getTime(),
      onError,
    }),
  };
}

/** The findings of the year's documents; where accepted facts are printed, without those a person has answered. */
async function findingsOf(
  ledger: Ledger,
  { jurisdiction: { code }, fiscalYear, edition }: ReportContent,
): Promise<StoredFinding[]> {
  const findings: StoredFinding[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await ledger.findings(code, { fiscalYear }, page);
    findings.push(...items);
    if (items.length === 0 || findings.length >= total) break;
  }
  if (edition.kind === 'published' && edition.number === 0) return findings;
  const decided = new Set(await ledger.decidedPrograms(code, fiscalYear));
  return findings.filter(({ programId }) => programId === null || !decided.has(programId));
}
