import { explain, rules } from '../checking/index.ts';
import { type Ledger, openLedger } from '../ledger/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { type Config, createLog, type Log, readConfig, systemClock } from '../platform/index.ts';
import { createChildInspector, type RunningServer, serve, UploadStore } from '../web/index.ts';
import { HandOverRefused } from './hand-over.ts';
import { innermost } from './innermost.ts';
import { keepSnapshots } from './keep-snapshots.ts';
import { foreseen, ledgerCommand } from './ledger-command.ts';
import { doWork } from './ledger-work.ts';
import { fillWithSample, SAMPLE_JURISDICTION } from './sample.ts';
import { uploadFolder, webLedger } from './web-ledger.ts';
import { webReport } from './web-report.ts';
import type { LedgerAnswer, LedgerWork } from './work.ts';

const USAGE = `使い方: kakehashi start

台帳を開き、ブラウザで見られるようにします。このパソコンの中からだけ見られます（127.0.0.1）。
  PORT               待ち受ける番号（省略時 3000）
  DATABASE_URL       PostgreSQL サーバーを使うときの接続先（省略時は ./data の組み込みデータベース）
  KAKEHASHI_DATA     組み込みデータベースを置くフォルダー（省略時 ./data）
  KAKEHASHI_SAMPLE   1 で見本データを入れ、0 で入れない（省略時は組み込みの空の台帳にだけ入れる）`;

/** `kakehashi start`: the ledger in the browser, on this machine only. Runs until it is told to stop. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, () => start(readConfig(process.env)));

async function start(config: Config): Promise<number> {
  console.log('台帳を開いています…');
  const log = createLog((text) => process.stderr.write(text), systemClock);
  const ledger = await openLedger(config, { log });
  try {
    await fillWithSample(ledger, config, console.log);
    await loadOrganisations(ledger, SAMPLE_JURISDICTION.code);
    const server = await listen(ledger, config, log);
    ledger.database.announce(`http://127.0.0.1:${server.port}/`);
    const stopping = toldToStop();
    console.log(greeting(server));
    const takeLastSnapshot = keepSnapshots(ledger, log.warn);
    await stopping;
    console.log('終了しています…');
    await server.close();
    await takeLastSnapshot();
  } finally {
    await ledger.close();
  }
  return 0;
}

const listen = (ledger: Ledger, config: Config, log: Log): Promise<RunningServer> =>
  serve(
    {
      ledger: webLedger(ledger),
      home: SAMPLE_JURISDICTION.code,
      rules: { rules, explain },
      inspector: createChildInspector(),
      uploads: new UploadStore(uploadFolder(config), () => systemClock.now().getTime()),
      report: webReport(ledger, config, (error) => complain(log, error)),
      mayImport: true,
      work: (work) => handedOver(ledger, work as LedgerWork),
      onError: (error) => complain(log, error),
    },
    config.port,
  );

/** A command that handed its work over is told what went wrong in the words that it would have found itself. */
async function handedOver(ledger: Ledger, work: LedgerWork): Promise<LedgerAnswer> {
  try {
    return await doWork(ledger, work);
  } catch (cause) {
    throw new HandOverRefused(foreseen(cause) ?? `思わぬ誤りが起きました: ${innermost(cause)}`, { cause });
  }
}

function complain(log: Log, error: unknown): void {
  const message = foreseen(error);
  if (message === null) log.error('思わぬ誤りが起きました。', innermost(error));
  else log.warn(message);
}

const greeting = ({ url }: RunningServer): string =>
  [
    '',
    `かけはしを開きました: ${url}`,
    '',
    'まず、この三つをお試しください。',
    `  1. 年度をくらべる        ${url}years`,
    `  2. 矛盾の指摘を見る      ${url}findings`,
    `  3. 報告書を点検する      ${url}check`,
    '',
    '終わるときは Ctrl+C を押してください。',
  ].join('\n');

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
