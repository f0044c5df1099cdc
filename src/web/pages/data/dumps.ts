import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { csvFile, type DataTable } from '../../../report/index.ts';
import { placesOf, type Support, writeGifCsv } from '../../../supports/index.ts';
import { tagOf } from '../../api/v1/representation.ts';
import type { FindingServices } from '../../support-services.ts';
import { placeNames } from '../find/place-names.ts';
import { dataTables } from './tables/index.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** A file as it is given out. It is kept zipped: most readers take it so. */
export interface Dump {
  /** `supports.csv`. */
  name: string;
  title: string;
  mediaType: string;
  rows: number;
  /** Of the file as it is unzipped. */
  bytes: number;
  etag: string;
  zipped: Uint8Array<ArrayBuffer>;
}

export interface Dumps {
  /** ISO date on which they were made. */
  madeOn: string;
  files: readonly Dump[];
  tables: readonly DataTable[];
}

/**
 * All public supports as files, made once for each day and each state of the catalogue, however many ask, and held in
 * memory until the next.
 * @param terms under which they may be used; `null`: nobody has said
 */
export function createDumps(finding: FindingServices, terms: string | null): () => Promise<Dumps> {
  let held: { revision: string; dumps: Promise<Dumps> } | null = null;
  return async () => {
    const revision = await finding.revision();
    if (held?.revision !== revision) {
      const dumps = made(finding, terms);
      held = { revision, dumps };
      // What failed is tried again by whoever asks next.
      dumps.catch(() => {
        if (held?.dumps === dumps) held = null;
      });
    }
    return held.dumps;
  };
}

async function made(finding: FindingServices, terms: string | null): Promise<Dumps> {
  const [supports, placeName, today] = [await finding.all(), await placeNames(finding), finding.today()];
  const tables = dataTables(supports, { today, placeName });
  const files: Dump[] = [];
  for (const table of tables) {
    const { path, mediaType, bytes } = csvFile(table);
    const type = `${mediaType}; charset=utf-8; header=present`;
    files.push(
      await dumped({ name: path, title: table.title, mediaType: type, rows: table.records.length }, bytes),
    );
  }
  const inOrder = supports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const gif = new TextEncoder().encode(writeGifCsv(inOrder, placesOf(await finding.places())));
  files.unshift(await dumped({ ...GIF, rows: rowsIn(inOrder) }, gif));
  const json = JSON.stringify({ schemaVersion: 1, madeOn: today, terms, supports: inOrder });
  const about = { name: 'supports.json', title: 'すべての内容', mediaType: 'application/json' };
  files.unshift(await dumped({ ...about, rows: supports.length }, new TextEncoder().encode(json)));
  return { madeOn: today, files, tables };
}

/** In the standard's own form, for systems that exchange supports. */
const GIF = {
  name: 'supports-gif.csv',
  title: '行政サービス・制度のデータ（GIF 451-4）の形',
  mediaType: 'text/csv; charset=utf-8; header=present',
};

/** One for each call; a support without calls has one, too. */
const rowsIn = (supports: readonly Support[]): number =>
  supports.reduce((rows, { calls = [] }) => rows + Math.max(1, calls.length), 0);

async function dumped(
  about: Pick<Dump, 'name' | 'title' | 'mediaType' | 'rows'>,
  bytes: Uint8Array,
): Promise<Dump> {
  return { ...about, bytes: bytes.length, etag: tagOf(bytes), zipped: new Uint8Array(await zip(bytes)) };
}

/** The file as it is without being zipped. */
export const unzipped = async ({ zipped }: Dump): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await unzip(zipped));
