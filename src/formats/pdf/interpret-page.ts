import { ownPart, readable } from './characters.ts';
import type { Engine, Font, OperatorList, TextGlyph } from './engine.ts';
import { apply, applyToVector, IDENTITY, type Matrix, multiply } from './geometry.ts';
import type { Glyph, PageContent } from './page-content.ts';
import { rulingsOfPath } from './path-rulings.ts';

/** The part of the graphics and text state (ISO 32000-1, 8.4 and 9.3) that decides where characters stand. */
interface State {
  ctm: Matrix;
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** A page drawn by somebody hostile or a map: more characters or lines than this are not a report. */
const MAX_MARKS = 200_000;

/**
 * Walks through a page's drawing operators and notes every character and every straight line.
 * @param base turns PDF's coordinates into those of `PageContent`.
 */
export function interpretPage(
  { OPS }: Engine,
  { fnArray, argsArray }: OperatorList,
  fontOf: (name: string) => Font | null,
  base: Matrix,
): Pick<PageContent, 'glyphs' | 'rulings'> {
  const content: Pick<PageContent, 'glyphs' | 'rulings'> = { glyphs: [], rulings: [] };
  const saved: State[] = [];
  const marks: Mark[] = [];
  let lineMatrix = IDENTITY;
  let textMatrix = IDENTITY;
  let state: State = {
    ctm: base,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };

  const save = () => saved.push({ ...state });
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const moveLine = (x: number, y: number) => {
    lineMatrix = multiply(lineMatrix, [1, 0, 0, 1, x, y]);
    textMatrix = lineMatrix;
  };
  const show = (glyphs: readonly (TextGlyph | number)[]) => {
    const run = showText(glyphs, state, textMatrix, markOf(marks));
    if (content.glyphs.length < MAX_MARKS) content.glyphs.push(...run.glyphs);
    textMatrix = run.textMatrix;
  };

  // biome-ignore lint/suspicious/noExplicitAny: the operands differ by operator, as pdf.js hands them over.
  const operators: Record<number, (...operands: any[]) => void> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.beginGroup]: save,
    [OPS.endGroup]: restore,
    [OPS.transform]: (...matrix: number[]) => {
      state.ctm = multiply(state.ctm, matrix as unknown as Matrix);
    },
    [OPS.paintFormXObjectBegin]: (matrix: Matrix | null) => {
      save();
      if (matrix) state.ctm = multiply(state.ctm, [...matrix] as unknown as Matrix);
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginText]: () => {
      lineMatrix = IDENTITY;
      textMatrix = IDENTITY;
    },
    [OPS.setFont]: (name: string, size: number) => {
      state.font = fontOf(name);
      state.size = size;
    },
    [OPS.setCharSpacing]: (spacing: number) => {
      state.charSpacing = spacing;
    },
    [OPS.setWordSpacing]: (spacing: number) => {
      state.wordSpacing = spacing;
    },
    [OPS.setHScale]: (percent: number) => {
      state.scale = percent / 100;
    },
    [OPS.setLeading]: (leading: number) => {
      state.leading = leading;
    },
    [OPS.setTextRise]: (rise: number) => {
      state.rise = rise;
    },
    [OPS.setTextMatrix]: (...matrix: (number | Matrix)[]) => {
      lineMatrix = matrix.flatMap((part) =>
        typeof part === 'number' ? part : [...part],
      ) as unknown as Matrix;
      textMatrix = lineMatrix;
    },
    [OPS.moveText]: moveLine,
    [OPS.setLeadingMoveText]: (x: number, y: number) => {
      state.leading = -y;
      moveLine(x, y);
    },
    [OPS.nextLine]: () => moveLine(0, -state.leading),
    [OPS.showText]: show,
    [OPS.showSpacedText]: show,
    [OPS.beginMarkedContent]: (tag: unknown) => marks.push({ mark: null, isArtifact: isArtifactTag(tag) }),
    [OPS.beginMarkedContentProps]: (tag: unknown, id: unknown) =>
      marks.push({ mark: typeof id === 'number' ? id : null, isArtifact: isArtifactTag(tag) }),
    [OPS.endMarkedContent]: () => marks.pop(),
    [OPS.constructPath]: (paint: number, [path]: [ArrayLike<number> | null]) => {
      if (!path || !isPainted(OPS, paint) || content.rulings.length > MAX_MARKS) return;
      const { mark } = markOf(marks);
      const rulings = rulingsOfPath(path, state.ctm, isStroked(OPS, paint));
      content.rulings.push(...(mark === null ? rulings : rulings.map((ruling) => ({ ...ruling, mark }))));
    },
  };
  fnArray.forEach((operator, index) => {
    operators[operator]?.(...(argsArray[index] ?? []));
  });
  return content;
}

/** What the tags say of a piece of content. */
type Mark = Pick<Glyph, 'mark' | 'isArtifact'>;

const markOf = (marks: readonly Mark[]): Mark => ({
  mark: marks.findLast(({ mark }) => mark !== null)?.mark ?? null,
  isArtifact: marks.some(({ isArtifact }) => isArtifact),
});

/** pdf.js hands a tag over as a name object or as a string. */
const isArtifactTag = (tag: unknown): boolean =>
  (typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag) === 'Artifact';

function isPainted(OPS: Engine['OPS'], paint: number): boolean {
  return isStroked(OPS, paint) || paint === OPS.fill || paint === OPS.eoFill;
}

function isStroked(OPS: Engine['OPS'], paint: number): boolean {
  const { stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } = OPS;
  return [stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke].includes(paint);
}

/** The characters of one string, and the text matrix after it (ISO 32000-1, 9.4.4). */
function showText(
  glyphs: readonly (TextGlyph | number)[],
  { ctm, font, size, charSpacing, wordSpacing, scale, rise }: State,
  start: Matrix,
  mark: Mark,
): { glyphs: Glyph[]; textMatrix: Matrix } {
  const unit = Math.abs(font?.fontMatrix?.[0] ?? 0.001) || 0.001;
  const vertical = font?.vertical === true;
  const shown: Glyph[] = [];
  let textMatrix = start;
  const advance = (distance: number) => {
    textMatrix = multiply(
      textMatrix,
      vertical ? [1, 0, 0, 1, 0, -distance] : [1, 0, 0, 1, distance * scale, 0],
    );
  };
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance(((vertical ? 1 : -1) * glyph * size) / 1000);
      continue;
    }
    const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
    const toPage = multiply(ctm, textMatrix);
    const em = Math.hypot(...applyToVector(toPage, 0, size));
    const text = ownPart(readable(glyph.unicode), shown.at(-1)?.text);
    if (vertical) {
      const [x, y] = apply(toPage, 0, 0);
      shown.push({ text, x: x - em / 2, y: y + em * 0.88, dx: em, dy: 0, size: em, vertical, ...mark });
      advance(Math.abs(size) + spacing);
      continue;
    }
    const width = glyph.width * unit * size;
    const [x, y] = apply(toPage, 0, rise);
    const [dx, dy] = applyToVector(toPage, width * scale, 0);
    shown.push({ text, x, y, dx, dy, size: em, vertical, ...mark });
    advance(width + spacing);
  }
  return { glyphs: shown.filter(({ text }) => text !== ''), textMatrix };
}
