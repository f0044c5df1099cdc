import { attributeOf, type Piece } from './html-pieces.ts';
import { hasKanji } from './word.ts';

/** Nothing in these can be written over: it is not shown, is a form's value, or has readings already. */
const CLOSED = new Set(['head', 'script', 'style', 'title', 'textarea', 'option', 'select', 'svg', 'ruby']);
const VOID = new Set(['input', 'br', 'hr', 'img', 'meta', 'link', 'wbr', 'source', 'col', 'area', 'base']);

interface Open {
  name: string;
  isClosed: boolean;
  /** In another language than Japanese. */
  isForeign: boolean;
}

const AROUND: Open = { name: '', isClosed: false, isForeign: false };

/** Where texts stand in which a reader meets kanji: places in `pieces`. */
export function shownTexts(pieces: readonly Piece[]): number[] {
  const open: Open[] = [];
  return pieces.flatMap((piece, at) => {
    const within = open.at(-1) ?? AROUND;
    if (piece.kind === 'open' && !VOID.has(piece.name) && !piece.source.endsWith('/>'))
      open.push(opened(piece, within));
    if (piece.kind === 'close') leave(open, piece.name);
    const isShown = piece.kind === 'text' && !within.isClosed && !within.isForeign;
    return isShown && hasKanji(piece.source) ? [at] : [];
  });
}

function opened(piece: Piece, within: Open): Open {
  const language = attributeOf(piece, 'lang');
  return {
    name: piece.name,
    isClosed: within.isClosed || CLOSED.has(piece.name),
    isForeign: language === undefined ? within.isForeign : !/^ja\b/i.test(language),
  };
}

/** Ends the element and what was left open inside of it; an end of nothing ends nothing. */
function leave(open: Open[], name: string): void {
  const at = open.findLastIndex((each) => each.name === name);
  if (at >= 0) open.length = at;
}
