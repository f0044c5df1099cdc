import { type Ledger, openLedger } from '../ledger/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { firstStart, type GivenPassword, makeSampleAccounts } from '../people/index.ts';
import { type Config, createLog, dayInJapan, type Log, readConfig, systemClock } from '../platform/index.ts';
import { type RunningServer, type Side, serve } from '../web/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { HandOverRefused } from './hand-over.ts';
import { innermost } from './innermost.ts';
import { keepSnapshots } from './keep-snapshots.ts';
import { foreseen, ledgerCommand } from './ledger-command.ts';
import { doWork } from './ledger-work.ts';
import { type OpenHouse, openHouse } from './open-house.ts';
import { fillWithSample, SAMPLE_JURISDICTION } from './sample.ts';
import type { LedgerAnswer, LedgerWork } from './work.ts';

const USAGE = `使い方: kakehashi start [--side public|staff]

台帳を開き、ブラウザで使えるようにします。何も指定しなければ、このパソコンの中からだけ使えます（127.0.0.1）。
  --side public      公開側だけ: 公表した内容だけを見せ、サインインはできません
  --side staff       職員側だけ: サインインした人にだけ見せます
                     （省略時は、一つのプログラムが両方をつとめます）

  PORT               待ち受ける番号（省略時 3000）
  HOST               待ち受けるアドレス（省略時 127.0.0.1）。変えるときは KAKEHASHI_URL も指定します
  KAKEHASHI_URL      利用者が開くアドレス（https://…）
  KAKEHASHI_PROXY    1 で、手前のプロキシが伝える接続元（X-Forwarded-For）を信じる
  DATABASE_URL       PostgreSQL サーバーを使うときの接続先（省略時は ./data の組み込みデータベース）
  KAKEHASHI_DATA     組み込みデータベースを置くフォルダー（省略時 ./data）
  KAKEHASHI_SAMPLE   1 で見本データを入れ、0 で入れない（省略時は組み込みの空の台帳にだけ入れる）
  KAKEHASHI_SMTP_URL、KAKEHASHI_MAIL_FROM   メールを送るサーバーと差出人（省略時は送らず、画面の「送信メール」に残す）
サインインの決まり（パスワードの長さ、ロック、時間切れ、認証サーバー）の変え方は docs/operation/settings.ja.md にあります。`;

/** `kakehashi start`: the house in the browser. Runs until it is told to stop. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, () => start(readConfig(process.env), sideOf(args)));

function sideOf(args: string[]): Side {
  const { values } = parseCommandLine(args, { side: { type: 'string' } });
  if (values.side === undefined) return 'both';
  if (values.side === 'public' || values.side === 'staff') return values.side;
  throw new WrongUsage(`--side には public か staff を指定してください（指定: ${values.side}）。`);
}

async function start(config: Config, side: Side): Promise<number> {
  console.log('台帳を開いています…');
  const log = createLog((text) => process.stderr.write(text), systemClock);
  const ledger = await openLedger(config, { log });
  try {
    await fillWithSample(ledger, config, console.log);
    const house = openHouse(ledger, config, { side, log, onError: (error) => complain(log, error) });
    const first = side === 'public' ? null : await begin(ledger, house);
    const hasSamples = (await house.services.people.sampleAccounts()).length > 0;
    const server = await listen(ledger, house, config);
    ledger.database.announce(`http://${reachedAt(config.host)}:${server.port}/`, house.services.workKey!);
    const stopping = toldToStop();
    console.log(greeting(server, { side, first, hasSamples }));
    const takeLastSnapshot = keepSnapshots(ledger, log.warn);
    const endWork = await house.startWork();
    await stopping;
    console.log('終了しています…');
    await server.close();
    await endWork();
    await house.close();
    await takeLastSnapshot();
  } finally {
    await ledger.close();
  }
  return 0;
}

/** What a house needs before its first person comes: organisations, the sample's people, an administrator. */
async function begin(ledger: Ledger, { people, services }: OpenHouse): Promise<GivenPassword | null> {
  await loadOrganisations(ledger, SAMPLE_JURISDICTION.code);
  if (people.mayUseSamples && (await holdsSample(ledger))) {
    const day = dayInJapan(ledger.clock.now());
    const organisations = await services.organisations.list({ day });
    await makeSampleAccounts(
      people,
      async (name) => organisations.find((each) => each.name === name)?.id ?? null,
    );
  }
  return firstStart(people);
}

const holdsSample = async (ledger: Ledger): Promise<boolean> =>
  (await ledger.jurisdictions()).some((each) => each.isSample);

const listen = (ledger: Ledger, { services }: OpenHouse, { port, host }: Config): Promise<RunningServer> =>
  serve({ ...services, work: (work) => handedOver(ledger, work as LedgerWork) }, port, host);

/** Where a command on this machine reaches it. */
const reachedAt = (host: string): string =>
  ['0.0.0.0', '::', 'localhost'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;

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

interface Told {
  side: Side;
  first: GivenPassword | null;
  hasSamples: boolean;
}

const greeting = ({ url }: RunningServer, { side, first, hasSamples }: Told): string =>
  [
    '',
    `かけはしを開きました: ${url}`,
    '',
    'まず、次のところをお試しください。',
    ...(side === 'staff'
      ? [`  サインインする           ${url}sign-in`]
      : [
          `  1. 支援をさがす          ${url}find`,
          `  2. 年度をくらべる        ${url}years`,
          `  3. 矛盾の指摘を見る      ${url}findings`,
          `  4. 報告書を点検する      ${url}check`,
          ...(side === 'public'
            ? []
            : [
                `  5. サインインする        ${url}sign-in${hasSamples ? '（見本の利用者で、照会を試せます）' : ''}`,
              ]),
        ]),
    ...(first === null ? [] : firstPassword(first)),
    '',
    '終わるときは Ctrl+C を押してください。',
  ].join('\n');

/** Nothing shows it again. */
const firstPassword = ({ login, password }: GivenPassword): string[] => [
  '',
  '最初の管理者を作りました。このパスワードが表示されるのは、この一度だけです。',
  `  ログイン名    ${login}`,
  `  パスワード    ${password}`,
  '最初のサインインで、パスワードを変え、二つ目の確認（認証アプリ）を登録します。',
];

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
