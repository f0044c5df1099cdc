import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, rules } from '../checking/index.ts';
import { createFormReader } from '../formats/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { PeopleHouse } from '../people/index.ts';
import {
  type Config,
  createMailer,
  type Log,
  MAIL_JOB,
  mailHandler,
  startWorker,
  systemClock,
} from '../platform/index.ts';
import { publicationInPlace } from '../report/index.ts';
import { createChildInspector, type Services, type Side, UploadStore } from '../web/index.ts';
import { dailyWork } from './daily-work.ts';
import { nightlyWork } from './nightly-work.ts';
import { roundForms } from './round-forms.ts';
import { SAMPLE_JURISDICTION } from './sample.ts';
import { followRoom } from './web-alerts.ts';
import { usageCounter } from './web-figures.ts';
import { webAudit, webMailbox } from './web-house.ts';
import { uploadFolder, webLedger } from './web-ledger.ts';
import { webOrganisations } from './web-organisations.ts';
import { peopleHouse, webPeople } from './web-people.ts';
import { webReport } from './web-report.ts';
import { roundCore } from './web-round.ts';
import { webSupportDesk } from './web-support-desk.ts';
import { webSupports } from './web-supports.ts';
import { webWords } from './web-words.ts';

/** The whole house on an open ledger: what the pages stand on, and the work that goes on behind them. */
export interface OpenHouse {
  services: Services;
  people: PeopleHouse;
  /** Begins to do what waits: mails, reminders. @returns ends it, when what runs is done */
  startWork(): Promise<() => Promise<void>>;
  /** Writes what is still counted in memory; the ledger is closed after that. */
  close(): Promise<void>;
}

/** From this hour in Japan the mails of the day go out. */
const MAILS_FROM = 8;
/** From this hour on is done what shall be there before anybody comes. */
const NIGHT_FROM = 3;

export function openHouse(
  ledger: Ledger,
  config: Config,
  { side, log, onError }: { side: Side; log: Log; onError: (error: unknown) => void },
): OpenHouse {
  const home = SAMPLE_JURISDICTION.code;
  const people = peopleHouse(ledger, config);
  const peopleServices = webPeople(people, config, onError);
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
  const core = roundCore({ ledger, jurisdiction: home, people: peopleServices, onError, publicUrl });
  const keeping = webSupportDesk({ ledger, jurisdiction: home, folder: waitingFolder(config, 'imports') });
  const words = webWords({ ledger, jurisdiction: home, folder: waitingFolder(config, 'words') });
  const counter = usageCounter(ledger, home, onError);
  const services: Services = {
    ...{ home, side, publicUrl: config.publicUrl, isBehindProxy: config.isBehindProxy, onError },
    ledger: webLedger(ledger),
    rules: { rules, explain },
    inspector: createChildInspector(),
    uploads: new UploadStore(uploadFolder(config), () => systemClock.now().getTime()),
    report: webReport(ledger, config, onError),
    people: peopleServices,
    round: { ...core.services, ...formsOf(config, core) },
    organisations: webOrganisations(ledger, home),
    supports: webSupports(
      ledger,
      home,
      { publicUrl, isSending: config.mail !== null, dataTerms: config.dataTerms, keeping, words },
      counter,
    ),
    audit: webAudit(ledger, home),
    publishedAt: async () =>
      side === 'public' ? ((await publicationInPlace(ledger.database.db))?.takenAt ?? null) : null,
    mailbox: webMailbox(ledger, home, config.mail !== null),
    workKey: randomBytes(32).toString('hex'),
  };
  const supportHouse = { ledger, jurisdiction: home, people: peopleServices, publicUrl };
  const daily = dailyWork(side, {
    ...{ round: core.parts, finding: services.supports.finding },
    follows: followRoom(ledger, home, { publicUrl }),
    confirmations: supportHouse,
  });
  const nightly = nightlyWork(side, {
    round: core.parts,
    releases: { ...supportHouse, finding: services.supports.finding },
    linkCheck: config.linkCheck ?? (config.publicUrl !== null && side !== 'staff'),
  });
  const startWork = async () => {
    const { database, clock } = ledger;
    const mailer = config.mail === null ? null : await createMailer(config.mail);
    const worker = startWorker({
      ...{ database, clock, log },
      handlers: { [MAIL_JOB]: mailHandler(database, clock, mailer), ...daily, ...nightly },
      daily: [
        ...Object.keys(daily).map((kind) => ({ jurisdiction: home, kind, fromHour: MAILS_FROM })),
        ...Object.keys(nightly).map((kind) => ({ jurisdiction: home, kind, fromHour: NIGHT_FROM })),
      ],
    });
    return async () => {
      await worker.stop();
      mailer?.close();
    };
  };
  return { services, people, startWork, close: () => counter.close() };
}

/**
 * Forms that are handed back, and files that wait for somebody's yes, lie beside the embedded database; with a server
 * database, in the system's place for it.
 */
const waitingFolder = (
  { dataDirectory }: Pick<Config, 'dataDirectory'>,
  what: 'returned' | 'imports' | 'words',
): string => (dataDirectory === null ? join(tmpdir(), `kakehashi-${what}`) : join(dataDirectory, what));

function formsOf(config: Config, { parts, services, save }: ReturnType<typeof roundCore>) {
  return roundForms({
    ...{ room: parts.room, round: services, save, folder: waitingFolder(config, 'returned') },
    namesToday: parts.namesToday,
    contact: { name: '取りまとめ課', line: '' },
    reader: createFormReader(),
  });
}
