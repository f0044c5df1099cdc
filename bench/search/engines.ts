import { readFileSync } from 'node:fs';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import pg from 'pg';
import { buildIndex, readTerms, type Support, search } from '../../src/supports/index.ts';
import { bigramsForSearch, compareKey } from '../../src/values/index.ts';

/** Something that finds the ids of ten supports for a query. */
export interface Engine {
  find(query: string): Promise<string[]> | string[];
  /** What it holds outside of this process, in bytes. */
  heldElsewhere?(): Promise<number>;
  close?(): Promise<void>;
}

const MOST = 10;
const textOf = ({ title, subtitle, keywords = [], summary, content, who, operator }: Support): string =>
  [title, subtitle, ...keywords, summary, content, who, operator.name].filter(Boolean).join(' ');

function ours(supports: readonly Support[]): Engine {
  const index = buildIndex(supports);
  const file = new URL('../../src/supports/search/terms.csv', import.meta.url);
  const { terms } = readTerms(readFileSync(file, 'utf8'));
  return {
    find(query) {
      const { best } = search(index, query, terms);
      return best(MOST).map((at) => supports[at]!.id);
    },
  };
}

/** Bigrams as its tokenizer, the fields boosted as ours are; all of them, and where nothing has all, any. */
function miniSearch(supports: readonly Support[]): Engine {
  const mini = new MiniSearch<Record<string, string>>({
    fields: ['title', 'summary', 'content', 'operator'],
    tokenize: bigramsForSearch,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 6, summary: 2.5, content: 1, operator: 1 } },
  });
  mini.addAll(
    supports.map(({ id, title, summary, content = '', operator }) => ({
      ...{ id, title, summary, content, operator: operator.name },
    })),
  );
  return {
    find(query) {
      const all = mini.search(query, { combineWith: 'AND' });
      const found = all.length > 0 ? all : mini.search(query, { combineWith: 'OR' });
      return found.slice(0, MOST).map(({ id }) => id as string);
    },
  };
}

/** Bigrams as its encoder; what stands early in a text ranks high, so the title comes first; suggestions on. */
function flexSearch(supports: readonly Support[]): Engine {
  const index = new Index({ encode: bigramsForSearch, tokenize: 'strict', resolution: 9 });
  for (const [at, support] of supports.entries()) index.add(at, textOf(support));
  return {
    find: (query) =>
      (index.search(query, { limit: MOST, suggest: true }) as number[]).map((at) => supports[at]!.id),
  };
}

/** Words by ILIKE, ranked by how like the title is; where nothing has all of them, by word similarity. */
async function trigrams(supports: readonly Support[]): Promise<Engine> {
  const client = new pg.Client({ connectionString: process.env.BENCH_DATABASE_URL });
  await client.connect();
  await client.query('create extension if not exists pg_trgm');
  await client.query('create table searched (id text, title text, body text)');
  const rows = supports.map((each) => [each.id, compareKey(each.title), compareKey(textOf(each))]);
  for (let at = 0; at < rows.length; at += 5_000) {
    const part = rows.slice(at, at + 5_000);
    const column = (which: number) => part.map((row) => row[which]);
    await client.query('insert into searched select * from unnest($1::text[], $2::text[], $3::text[])', [
      column(0),
      column(1),
      column(2),
    ]);
  }
  await client.query('create index on searched using gin (body gin_trgm_ops)');
  await client.query('create index on searched using gin (title gin_trgm_ops)');
  await client.query('analyze searched');
  await client.query('set pg_trgm.word_similarity_threshold = 0.4');
  return {
    async find(query) {
      const words = query.split(' ').map(compareKey);
      const all = words.map((_, at) => `body like '%' || $${at + 2} || '%'`).join(' and ');
      const strict = `select id from searched where ${all} order by similarity(title, $1) desc limit ${MOST}`;
      const { rows: found } = await client.query(strict, [words.join(' '), ...words]);
      if (found.length > 0) return found.map(({ id }) => id);
      const near = `select id from searched where $1 <% title order by word_similarity($1, title) desc limit ${MOST}`;
      return (await client.query(near, [words.join(' ')])).rows.map(({ id }) => id);
    },
    async heldElsewhere() {
      const { rows: sizes } = await client.query("select pg_total_relation_size('searched') as bytes");
      return Number(sizes[0].bytes);
    },
    close: () => client.end(),
  };
}

export const ENGINES = { kakehashi: ours, MiniSearch: miniSearch, FlexSearch: flexSearch, pg_trgm: trigrams };
export type EngineName = keyof typeof ENGINES;
