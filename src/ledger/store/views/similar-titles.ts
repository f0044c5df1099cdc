import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import { anyPairQuery, pairsForSearch } from '../../search-words.ts';
import type { SimilarTitle } from '../../views/search.ts';
import { hasOther } from './search.ts';

/** Titles are offered when at least this share of the asked pairs of characters stands in them. */
const ALIKE = 0.5;
const OFFERED = 5;
const LOOKED_AT = 400;

/** What a person may have meant whose words are found nowhere: names that share most pairs of characters with them. */
export async function similarTitles(
  connection: Connection,
  jurisdiction: string,
  text: string,
  exceptYears: readonly number[] = [],
): Promise<SimilarTitle[]> {
  const query = anyPairQuery(text);
  if (query === null) return [];
  const found = await rows<SimilarTitle>(
    connection,
    sql`select distinct kind, program_id as "programId", title from search_entry
      where jurisdiction = ${jurisdiction} and kind in ('program', 'division')
        and title_words @@ ${query}::tsquery and ${hasOther(exceptYears)} limit ${LOOKED_AT}`,
  );
  const asked = pairsOf(text);
  const scored = found.map((each) => ({ each, share: shareOf(asked, pairsOf(each.title)) }));
  return scored
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || a.each.title.length - b.each.title.length)
    .slice(0, OFFERED)
    .map(({ each }) => each);
}

const pairsOf = (text: string) => new Set(pairsForSearch(text));

function shareOf(asked: ReadonlySet<string>, title: ReadonlySet<string>): number {
  return [...asked].filter((pair) => title.has(pair)).length / asked.size;
}
