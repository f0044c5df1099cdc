import { createHash } from 'node:crypto';
import { inOneWriting, type Ledger } from '../ledger/index.ts';
import type { Connection } from '../platform/index.ts';
import { formatPeriod, inOrder } from './period.ts';
import { recordTaking, type VintageHashes } from './record-taking.ts';
import type { Observation, Series, Vintage } from './series.ts';
import { hashOfVintage, knownSeries, observationsOf, storeSeries, storeVintage } from './store.ts';

/** A publication of a series to be kept. */
export interface VintageToTake {
  series: Series;
  vintage: Vintage;
}

export interface TakeOptions {
  jurisdiction: string;
  /** A vintage that says otherwise is mended; without it that is refused. */
  replace?: boolean;
  isSample?: boolean;
}

export interface TakenVintage {
  seriesId: string;
  name: string;
  vintage: string;
  values: number;
  state: 'imported' | 'replaced' | 'unchanged';
}

/** The values can't be taken in; the message says in Japanese why and what to do. */
export class TrendsRefused extends Error {
  override readonly name = 'TrendsRefused';
}

/**
 * Takes publications of series in, all or none, as one change of the ledger. The same publication again changes
 * nothing; a later one never touches what an earlier one says.
 * @throws TrendsRefused when a vintage is held already and says otherwise
 */
export const takeVintages = (
  ledger: Pick<Ledger, 'database' | 'clock'>,
  items: readonly VintageToTake[],
  options: TakeOptions,
): Promise<TakenVintage[]> =>
  inOneWriting(ledger, options.jurisdiction, async (connection) => {
    const takenAt = ledger.clock.now().toISOString();
    const seriesBefore = await knownSeries(connection, options.jurisdiction);
    const taken: Taken[] = [];
    for (const item of items) taken.push(await takeVintage(connection, item, options, takenAt));
    const vintages = taken.map(({ hashes }) => hashes);
    await recordTaking(connection, ledger.clock, options.jurisdiction, { vintages, seriesBefore });
    return taken.map(({ told }) => told);
  });

interface Taken {
  told: TakenVintage;
  hashes: VintageHashes;
}

async function takeVintage(
  connection: Connection,
  { series, vintage }: VintageToTake,
  { jurisdiction, replace = false, isSample = false }: TakeOptions,
  takenAt: string,
): Promise<Taken> {
  await storeSeries(connection, jurisdiction, series, isSample);
  const contentHash = hashOf(vintage.observations);
  const held = await hashOfVintage(connection, jurisdiction, series.id, vintage.vintage);
  const state = held === null ? 'imported' : held === contentHash ? 'unchanged' : 'replaced';
  if (state === 'replaced' && !replace) throw await refusal(connection, jurisdiction, series, vintage);
  const values = vintage.observations.length;
  const isStored = state !== 'unchanged' && values > 0;
  if (isStored) await storeVintage(connection, jurisdiction, series.id, { ...vintage, contentHash, takenAt });
  const { id, name } = series;
  return {
    told: { seriesId: id, name, vintage: vintage.vintage, values, state },
    hashes: {
      ...{ series: id, vintage: vintage.vintage, values, origin: vintage.origin },
      ...{ before: held, after: isStored ? contentHash : held },
    },
  };
}

/** What is said counts, not the line in which it is said. */
function hashOf(observations: readonly Observation[]): string {
  const said = [...observations].sort(inOrder).map(({ period, value, status }) => [period, value, status]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

async function refusal(
  connection: Connection,
  jurisdiction: string,
  { id, name }: Series,
  { vintage, observations }: Vintage,
): Promise<TrendsRefused> {
  const held = await observationsOf(connection, jurisdiction, id, vintage);
  const before = new Map(held.map((each) => [each.period, each]));
  const now = new Map(observations.map((each) => [each.period, each]));
  const differing = [...held, ...observations]
    .sort(inOrder)
    .map(({ period }) => period)
    .filter((period, i, all) => all.indexOf(period) === i)
    .filter((period) => !alike(before.get(period), now.get(period)));
  const said = differing
    .slice(0, 5)
    .map((period) => `${formatPeriod(period)}: ${shown(before.get(period))} → ${shown(now.get(period))}`);
  const more = differing.length > 5 ? `、ほか${differing.length - 5}件` : '';
  return new TrendsRefused(
    `系列「${name}」（${id}）には、公表時点 ${vintage} の値がすでにあり、今回と違います（${said.join('、')}${more}）。` +
      '改定された値なら --published に新しい公表日を、入力の誤りを直すなら --replace を付けて、もう一度実行してください。',
  );
}

const alike = (a: Observation | undefined, b: Observation | undefined): boolean =>
  a?.value === b?.value && a?.status === b?.status;

const shown = (observation: Observation | undefined): string => observation?.printed || '記載なし';
