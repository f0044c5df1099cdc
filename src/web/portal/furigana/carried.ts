import { attributeOf, htmlPieces, type Piece } from './html-pieces.ts';

/** The parameter of the address that asks for readings: `furigana=1`. */
export const FURIGANA = 'furigana';
const ON = '1';

export const isAsked = (address: URL): boolean => address.searchParams.get(FURIGANA) === ON;

/** The same page with readings, or without. */
export function switched({ pathname, searchParams }: URL, isOn: boolean): string {
  const query = new URLSearchParams(searchParams);
  query.delete(FURIGANA);
  if (isOn) query.set(FURIGANA, ON);
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}

/** Pages for firms, as routes. */
export const FURIGANA_PAGES = ['/find/*', '/supports/*', '/alerts/new'] as const;
/** The same as addresses, without their feeds and files: those have no kanji to write over. */
const CARRYING = /^\/(?:(?:find|supports)(?:\/[^?#.]*)?|alerts\/new)(?=[?#]|$)/;

const HIDDEN: readonly Piece[] = htmlPieces(`<input type="hidden" name="${FURIGANA}" value="${ON}"/>`);

/**
 * Links and forms of a page that lead to other pages for firms ask for readings there, too, so that nothing needs to be
 * remembered of anybody. The switch itself (`data-furigana`) leads where it says.
 */
export const carried = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'open') return [piece];
    if (piece.name === 'a') return [carriedLink(piece)];
    return piece.name === 'form' && isCarryingForm(piece) ? [piece, ...HIDDEN] : [piece];
  });

function carriedLink(link: Piece): Piece {
  const href = attributeOf(link, 'href');
  if (href === undefined || !CARRYING.test(href) || /\sdata-furigana[\s=>/]/.test(link.source)) return link;
  return { ...link, source: link.source.replace(`"${href}"`, () => `"${carriedAddress(href, '&amp;')}"`) };
}

/** Where an answer sends the browser on: to a page for firms it goes with readings. */
export const carriedLocation = (location: string): string =>
  CARRYING.test(location) ? carriedAddress(location, '&') : location;

/** @param and between two parameters, as it is written in HTML or in a head line */
function carriedAddress(href: string, and: '&' | '&amp;'): string {
  const [address = '', ...mark] = href.split(/(?=#)/);
  if (new RegExp(`[?&;]${FURIGANA}=`).test(address)) return href;
  const joint = !address.includes('?') ? '?' : address.endsWith('?') ? '' : and;
  return `${address}${joint}${FURIGANA}=${ON}${mark.join('')}`;
}

const isCarryingForm = (form: Piece): boolean =>
  (attributeOf(form, 'method') ?? 'get').toLowerCase() === 'get' &&
  CARRYING.test(attributeOf(form, 'action') ?? '');
