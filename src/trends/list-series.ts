import type { Ledger } from '../ledger/index.ts';
import type { Series } from './series.ts';
import { knownSeries, listVintages } from './store.ts';

/** A series with its vintages, the newest first. */
export interface SeriesListed {
  series: Series;
  vintages: { vintage: string; published: string; origin: string; values: number }[];
}

/** Every series of a jurisdiction with what was published of it when. */
export async function listSeries(
  { database }: Pick<Ledger, 'database'>,
  jurisdiction: string,
): Promise<SeriesListed[]> {
  const [series, vintages] = await Promise.all([
    knownSeries(database.db, jurisdiction),
    listVintages(database.db, jurisdiction),
  ]);
  return series.map((each) => ({
    series: each,
    vintages: vintages.filter(({ seriesId }) => seriesId === each.id).map(({ seriesId: _, ...rest }) => rest),
  }));
}
