import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openSource, UnreadableFile } from '../formats/index.ts';
import { readConfig } from '../platform/index.ts';
import {
  fetchSnapshot,
  type SeriesListed,
  type Snapshot,
  snapshotOfJson,
  type TakenVintage,
  type VintageToTake,
  valuesOf,
} from '../trends/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';
import { jurisdictionOf } from './told.ts';
import { orderOf, publicationOf, seriesOf, statusOf } from './trends-order.ts';

const USAGE = `使い方: kakehashi trends list [--prefecture 青森県]
        kakehashi trends import ファイルかアドレス --series 系列[=列の見出し] …

動向の統計（系列）を、公表時点ごとに台帳に取り込みます。前に公表された値は、改定の後もそのまま残ります。
ファイルは CSV・Excel・テキストの表、または統計ダッシュボードの getData の応答（JSON）です。
アドレス（https）を指定したときだけ、その内容を一度読み込みます。
  --series       取り込む系列（job-openings など。kakehashi trends list で確かめられます）。列や指標が
                 いくつもあるときは 系列=列の見出し、系列=指標コード。いくつでも指定できます
  --published    公表日（2021-09-01。省略時 今日）
  --report       この年度の年次報告に載せた値として取り込む（2020 のように西暦で）
  --status       値の状態 速報|確報|改定（印のない値について）
  --replace      同じ公表時点の値を入れ替える（入力の誤りを直すとき）
  --prefecture   どの都道府県の台帳か（省略時 青森県）
新しい系列には次も指定します。
  --name 名前 --unit 単位 --source 資料名 --region 全国 --adjustment 原数値|季節調整値 --frequency 年|年度|四半期|月
終了状態: 0 取り込んだ、1 取り込めない値があった、2 使い方かファイルの誤り`;

const OPTIONS = {
  series: { type: 'string', multiple: true },
  published: { type: 'string' },
  report: { type: 'string' },
  status: { type: 'string' },
  replace: { type: 'boolean' },
  prefecture: { type: 'string' },
  name: { type: 'string' },
  unit: { type: 'string' },
  source: { type: 'string' },
  region: { type: 'string' },
  adjustment: { type: 'string' },
  frequency: { type: 'string' },
} as const;

type Told = ReturnType<typeof parseCommandLine<typeof OPTIONS>>['values'];

/** `kakehashi trends`: economic series, each publication beside the ones before. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values: told, positionals } = parseCommandLine(args, OPTIONS);
    const [action, origin, ...rest] = positionals;
    const prefecture = told.prefecture ?? '青森県';
    const jurisdiction = jurisdictionOf(prefecture);
    const listed = await listedSeries(jurisdiction, action);
    if (action === 'list') {
      console.log(list(listed));
      return 0;
    }
    if (origin === undefined || rest.length > 0)
      throw new WrongUsage('取り込むファイルかアドレスを一つ指定してください。');
    return importSeries(origin, told, { prefecture, jurisdiction, listed });
  });

async function listedSeries(jurisdiction: string, action: string | undefined): Promise<SeriesListed[]> {
  if (action !== 'list' && action !== 'import')
    throw new WrongUsage('trends の後に list か import を指定してください。');
  const answer = await withLedger(readConfig(process.env), { kind: 'trends-list', jurisdiction });
  return answer.kind === 'trends-list' ? answer.series : [];
}

interface Place {
  prefecture: string;
  jurisdiction: string;
  listed: readonly SeriesListed[];
}

async function importSeries(origin: string, told: Told, place: Place): Promise<number> {
  const publication = publicationOf(told);
  const status = statusOf(told);
  const orders = (told.series ?? []).map(orderOf);
  if (orders.length === 0) throw new WrongUsage('--series で取り込む系列を指定してください。');
  const wanted = orders.map(({ id, selector }) => ({
    ...{ series: seriesOf(id, told, place), selector, status, jurisdiction: place.jurisdiction },
    year: Number(publication.published.slice(0, 4)),
  }));
  const snapshot = await snapshotOf(origin).catch(unreadable);
  if (snapshot === null) return 2;
  const read = wanted.map((each) => ({ ...valuesOf(snapshot, each), series: each.series }));
  const items: VintageToTake[] = read.map(({ observations, unit, source, series }) => ({
    series: { ...series, unit, source },
    vintage: { ...publication, origin: isAddress(origin) ? origin : basename(origin), observations },
  }));
  const work = { jurisdiction: place.jurisdiction, items, replace: told.replace ?? false };
  const answer = await withLedger(readConfig(process.env), { kind: 'trends-import', ...work });
  if (answer.kind === 'trends-import') for (const taken of answer.taken) console.log(toldOf(taken));
  const problems = read.flatMap((each) => each.problems);
  for (const problem of problems) console.error(`${origin}: ${problem}`);
  return problems.length > 0 ? 1 : 0;
}

function unreadable(error: unknown): null {
  if (!(error instanceof UnreadableFile)) throw error;
  console.error(error.message);
  return null;
}

const isAddress = (origin: string): boolean => /^[a-z][a-z+.-]*:\/\//i.test(origin);

/** @throws UnreadableFile, TrendsRefused */
async function snapshotOf(origin: string): Promise<Snapshot> {
  if (isAddress(origin)) return snapshotOfJson(await fetchSnapshot(origin), origin);
  if (!/\.json$/i.test(origin)) return openSource(origin);
  const json = await readFile(origin, 'utf8').catch(() => {
    throw new UnreadableFile(origin, `「${origin}」を開けません。ファイル名と置き場所を確かめてください。`);
  });
  return snapshotOfJson(json.replace(/^\uFEFF/, ''), origin);
}

const STATES: Record<TakenVintage['state'], string> = {
  imported: '取り込みました',
  replaced: '入れ替えました',
  unchanged: 'すでに取り込んであります（何も変わっていません）',
};

const vintageWords = (vintage: string): string =>
  vintage.startsWith('FY') ? `${formatFiscalYear(Number(vintage.slice(2)))}の年次報告` : `${vintage} 公表`;

const toldOf = ({ name, seriesId, vintage, values, state }: TakenVintage): string =>
  `${name}（${seriesId}）: ${vintageWords(vintage)}の値 ${values}件を${STATES[state]}。`;

function list(listed: readonly SeriesListed[]): string {
  if (listed.length === 0) return '系列はまだありません。kakehashi trends import で取り込めます。';
  return listed.map(listedText).join('\n');
}

function listedText({ series, vintages }: SeriesListed): string {
  const unit = series.unit === null ? '' : `（${series.unit}）`;
  const head = `${series.id}  ${series.name}${unit}  資料: ${series.source ?? '記載なし'}`;
  const published = vintages.map(
    (each) => `    ${vintageWords(each.vintage)}  ${each.values}件  ${each.origin}`,
  );
  return [head, ...(published.length > 0 ? published : ['    資料なし'])].join('\n');
}
