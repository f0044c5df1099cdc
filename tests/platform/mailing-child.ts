/**
 * Queues mails, each acknowledged on standard output once it is on the disk, while a worker sends them, until it is
 * killed. Each start finds the clock eleven minutes later: what a dead worker held is free again.
 */
import { join } from 'node:path';
import {
  createMailer,
  mailHandler,
  openDatabase,
  projectFolder,
  queueMail,
  startWorker,
  systemClock,
} from '../../src/platform/index.ts';

const [dataDirectory = '', url = '', start = '0', first = '0', last = '0'] = process.argv.slice(2);
const clock = { now: () => new Date(systemClock.now().getTime() + Number(start) * 11 * 60_000) };
const migrations = join(projectFolder(), 'migrations');
const database = await openDatabase({ databaseUrl: null, dataDirectory }, { migrations });
const mailer = await createMailer({ url, from: 'kakehashi@pref.example.jp' });
const say = (message: string) => process.stderr.write(`${message}\n`);
startWorker({
  ...{ database, clock, handlers: { mail: mailHandler(database, clock, mailer) } },
  log: { info: say, warn: say, error: say },
});
for (let number = Number(first); number < Number(last); number += 1) {
  const mail = { jurisdiction: '990001', account: null, to: 'umino@example.jp', body: '本文' };
  await database.db.transaction((transaction) =>
    queueMail(transaction, clock, { ...mail, subject: String(number) }),
  );
  await database.flush();
  process.stdout.write(`${number}\n`);
}
