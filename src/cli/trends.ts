import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openSource } from '../formats/index.ts';
import { readConfig, systemClock } from '../platform/index.ts';
import {
  type ChartSeries,
  type Frequency,
  fetchSnapshot,
  type Series,
  type SeriesListed,
  type Snapshot,
  snapshotOfJson,
  standardSeries,
  type TakenVintage,
  type VintageToTake,
  valuesOf,
  vintageOfReport,
} from '../trends/index.ts';
import { formatFiscalYear, prefectureCode } from '../values/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';

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
    const jurisdiction = prefectureCode(prefecture);
    if (jurisdiction === null) throw new WrongUsage('--prefecture には都道府県の名前を書いてください。');
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
  const status = chosen(STATUSES, told.status, '--status');
  const orders = (told.series ?? []).map(orderOf);
  if (orders.length === 0) throw new WrongUsage('--series で取り込む系列を指定してください。');
  const series = orders.map(({ id }) => seriesOf(id, told, place));
  const snapshot = await snapshotOf(origin);
  const read = orders.map(({ selector }, i) =>
    valuesOf(snapshot, {
      ...{ series: series[i]!, selector, status, jurisdiction: place.jurisdiction },
      year: Number(publication.published.slice(0, 4)),
    }),
  );
  const items: VintageToTake[] = read.map(({ observations, unit, source }, i) => ({
    series: { ...series[i]!, unit, source },
    vintage: { ...publication, origin: isAddress(origin) ? origin : basename(origin), observations },
  }));
  const work = { jurisdiction: place.jurisdiction, items, replace: told.replace ?? false };
  const answer = await withLedger(readConfig(process.env), { kind: 'trends-import', ...work });
  if (answer.kind === 'trends-import') for (const taken of answer.taken) console.log(toldOf(taken));
  const problems = read.flatMap((each) => each.problems);
  for (const problem of problems) console.error(`${origin}: ${problem}`);
  return problems.length > 0 ? 1 : 0;
}

const isAddress = (origin: string): boolean => /^[a-z][a-z+.-]*:\/\//i.test(origin);

async function snapshotOf(origin: string): Promise<Snapshot> {
  if (isAddress(origin)) return snapshotOfJson(await fetchSnapshot(origin), origin);
  if (!/\.json$/i.test(origin)) return openSource(origin);
  const json = await readFile(origin, 'utf8').catch(() => {
    throw new WrongUsage(`${origin}: ファイルを開けません。名前と場所を確かめてください。`);
  });
  return snapshotOfJson(json.replace(/^\uFEFF/, ''), origin);
}

function orderOf(order: string): { id: string; selector: string | null } {
  const [, id, selector] = /^([a-z0-9-]+)(?:=(.+))?$/.exec(order) ?? [];
  if (id === undefined)
    throw new WrongUsage(
      `--series には英小文字・数字・ハイフンの系列名を指定してください（指定: ${order}）。`,
    );
  return { id, selector: selector ?? null };
}

function publicationOf({ published, report }: Told): { vintage: string; published: string } {
  if (published !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(published))
    throw new WrongUsage(
      `--published には 2021-09-01 のように公表日を指定してください（指定: ${published}）。`,
    );
  if (report === undefined) {
    const date = published ?? systemClock.now().toISOString().slice(0, 10);
    return { vintage: date, published: date };
  }
  if (!/^(?:19|20)\d\d$/.test(report))
    throw new WrongUsage(
      `--report には 2020 のように年度の始まる西暦年を指定してください（指定: ${report}）。`,
    );
  const fiscalYear = Number(report);
  return { vintage: vintageOfReport(fiscalYear), published: published ?? `${fiscalYear + 1}-09` };
}

/** What the ledger knows of the series, or the standard charts; what the command line says stands above it. */
function seriesOf(id: string, told: Told, { prefecture, listed }: Place): Series {
  const known = listed.find(({ series }) => series.id === id)?.series ?? standardSeries(id, prefecture);
  if (known === null && told.name === undefined) {
    const ids = listed.map(({ series }) => series.id).join('、');
    throw new WrongUsage(
      `系列 ${id} は台帳にありません。新しい系列なら --name で名前を指定してください。台帳にある系列: ${ids || 'なし'}`,
    );
  }
  return {
    id,
    name: told.name ?? known!.name,
    region: told.region ?? known?.region ?? prefecture,
    unit: told.unit ?? known?.unit ?? null,
    source: told.source ?? known?.source ?? null,
    adjustment: chosen(ADJUSTMENTS, told.adjustment, '--adjustment') ?? known?.adjustment ?? 'original',
    frequency: chosen(FREQUENCIES, told.frequency, '--frequency') ?? known?.frequency ?? 'fiscal-year',
    notes: known?.notes ?? [],
  };
}

const STATUSES = { 速報: 'preliminary', 確報: 'final', 改定: 'revised' } as const;
const ADJUSTMENTS: Record<string, ChartSeries['adjustment']> = {
  原数値: 'original',
  季節調整値: 'seasonally-adjusted',
};
const FREQUENCIES: Record<string, Frequency> = {
  年: 'year',
  年度: 'fiscal-year',
  四半期: 'quarter',
  月: 'month',
};

function chosen<T>(choices: Readonly<Record<string, T>>, word: string | undefined, option: string): T | null {
  if (word === undefined) return null;
  if (Object.hasOwn(choices, word)) return choices[word]!;
  throw new WrongUsage(
    `${option} には ${Object.keys(choices).join('・')} のどれかを指定してください（指定: ${word}）。`,
  );
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
