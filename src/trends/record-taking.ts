import {
  type Clock,
  type Connection,
  canonicalJson,
  recordChange,
  recordNothing,
} from '../platform/index.ts';
import type { Series } from './series.ts';
import { knownSeries } from './store.ts';

/** A vintage before and after it was taken in; hashes say which values, `null`: none. */
export interface VintageHashes {
  series: string;
  vintage: string;
  before: string | null;
  after: string | null;
  values: number;
  origin: string;
}

/** Tells the log which vintages are held now, and which words of known series were changed with them. */
export async function recordTaking(
  connection: Connection,
  clock: Clock,
  jurisdiction: string,
  { vintages, seriesBefore }: { vintages: readonly VintageHashes[]; seriesBefore: readonly Series[] },
): Promise<void> {
  const changed = vintages.filter(({ before, after }) => before !== after);
  const known = new Map(seriesBefore.map((each) => [each.id, each]));
  const reworded = (await knownSeries(connection, jurisdiction)).filter(
    (each) => known.has(each.id) && canonicalJson(each) !== canonicalJson(known.get(each.id)),
  );
  if (changed.length === 0 && reworded.length === 0) return recordNothing(connection);
  const [only] = changed;
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'series.taken' },
    subject: changed.length === 1 ? `series/${only!.series}/${only!.vintage}` : 'series',
    before: {
      vintages: changed.flatMap(({ series, vintage, before }) =>
        before === null ? [] : [{ series, vintage, hash: before }],
      ),
      series: reworded.map(({ id }) => known.get(id)),
    },
    after: {
      vintages: changed.map(({ before: _, after, ...rest }) => ({ ...rest, hash: after })),
      series: reworded,
    },
  });
}
