import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../checking/index.ts';
import { type Ledger, type StoredFinding, savePicture, saveText, textHistory } from '../ledger/index.ts';
import { type Config, dayInJapan, systemClock } from '../platform/index.ts';
import {
  editionFile,
  editionsOf,
  keepEditionFile,
  obstaclesOf,
  openFindings,
  publishEdition,
  type ReportContent,
  reportContent,
  storedFindings,
} from '../report/index.ts';
import { createChildPrinter, PrintDesk, type ReportServices } from '../web/index.ts';

/** Printed files wait beside the embedded database; with a server database, in the system's place for it. */
const printFolder = (config: Pick<Config, 'dataDirectory'>): string =>
  config.dataDirectory === null ? join(tmpdir(), 'kakehashi-prints') : join(config.dataDirectory, 'prints');

/** The report of a year as the pages use it. */
export function webReport(
  ledger: Ledger,
  config: Pick<Config, 'dataDirectory'>,
  onError: (error: unknown) => void,
): ReportServices {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return {
    content: (order) => reportContent(ledger, order),
    findings: (content) => findingsOf(ledger, content),
    editions: (year) => editionsOf(ledger, year),
    obstacles: async (year) =>
      obstaclesOf(ledger, year, await ledger.textSlots(year.jurisdiction, year.fiscalYear)),
    publish: (order) => publishEdition(ledger, { ...order, titleOf: (id) => titles.get(id) ?? id }),
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
    today: () => dayInJapan(ledger.clock.now()),
    prints: new PrintDesk({
      folder: printFolder(config),
      printer: createChildPrinter(onError),
      now: () => systemClock.now().getTime(),
      onError,
    }),
  };
}

/**
 * A report that prints statements shows all that was found in them; one that prints facts, what nobody has answered.
 * What somebody lets stand is there, too, with the word for it.
 */
async function findingsOf(
  ledger: Ledger,
  { jurisdiction: { code }, fiscalYear, edition }: ReportContent,
): Promise<StoredFinding[]> {
  const year = { jurisdiction: code, fiscalYear };
  const isAsPrinted = edition.kind === 'published' && edition.number === 0;
  const open = await (isAsPrinted ? storedFindings : openFindings)(ledger, year);
  return [...open, ...(await storedFindings(ledger, year, true))];
}
