import type { Context, MiddlewareHandler } from 'hono';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { words } from '../words.ts';
import { carried, carriedLocation, isAsked, switched } from './carried.ts';
import { htmlPieces, type Piece } from './html-pieces.ts';
import { keepingReadings } from './kept-readings.ts';
import { readingsOfPlaces, readingsOfTitles } from './known-of.ts';
import { type KnownReadings, knownReadings } from './known-readings.ts';
import type { Reader } from './reader.ts';
import { ownReadings } from './readings-file.ts';
import { textsToRead, withReadings } from './with-readings.ts';

/**
 * The furigana switch of the pages for firms: it tells a page where the switch leads, and writes readings above the kanji
 * of a page that is asked for with `furigana=1`. Stands behind the page cache, which so keeps each form of a page.
 */
export function furigana(
  { supports: { finding }, onError }: Pick<Services, 'supports' | 'onError'>,
  given: Reader,
): MiddlewareHandler<WebEnv> {
  const reader = keepingReadings(given);
  const known = knownLately(finding, onError);

  async function read(pieces: readonly Piece[]): Promise<string | null> {
    try {
      const read = await reader.read(textsToRead(pieces));
      return read === null ? null : withReadings(pieces, read, await known());
    } catch (error) {
      onError?.(error);
      return null;
    }
  }

  return async (c, next) => {
    const address = new URL(c.req.url);
    const isOn = isAsked(address);
    c.set('site', { ...c.get('site'), furigana: { isOn, href: switched(address, !isOn) } });
    await next();
    if (!isOn) return;
    const location = c.res.headers.get('location');
    if (location !== null) c.header('location', carriedLocation(location));
    if (!isPage(c)) return;
    const pieces = carried(htmlPieces(await c.res.text()));
    const html = await read(pieces);
    c.res = new Response(html ?? withoutReadings(pieces), c.res);
    // The next one who asks may have better luck.
    if (html === null) c.header('cache-control', 'private, no-store');
  };
}

const isPage = (c: Context): boolean =>
  c.res.status === 200 && (c.res.headers.get('content-type')?.startsWith('text/html') ?? false);

/** The page as it is, with one line that says why. */
const withoutReadings = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ source, name, kind }) =>
      kind === 'open' && name === 'main'
        ? `${source}<p class="told" role="status">${words.furigana.late}</p>`
        : source,
    )
    .join('');

/** What is known of readings, made anew when the catalogue changes: an owner knows best how a title is read. */
function knownLately(
  finding: Services['supports']['finding'],
  onError: Services['onError'],
): () => Promise<readonly KnownReadings[]> {
  let kept: { revision: string; known: Promise<readonly KnownReadings[]> } | null = null;
  const anew = async () => {
    const { readings, faults } = ownReadings();
    for (const { line, message } of faults) onError?.(new Error(`readings.tsv:${line}: ${message}`));
    const [places, titles] = [
      readingsOfPlaces(await finding.places()),
      readingsOfTitles(await finding.all()),
    ];
    return [places, readings, titles].map(knownReadings);
  };
  return async () => {
    const revision = await finding.revision();
    if (kept?.revision !== revision) kept = { revision, known: anew() };
    const { known } = kept;
    return known.catch((error: unknown) => {
      kept = null;
      throw error;
    });
  };
}
