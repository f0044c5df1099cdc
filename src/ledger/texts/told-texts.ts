import type { TextLine } from '../annual-report.ts';
import type { TextSlot } from './text-slot.ts';

/**
 * `fill`: what people wrote stands only where the document's own words are not held. `over`: it stands above the
 * document. `draft`: the same, with last year's texts (marked) and the headings of what is still missing.
 */
export type TextMode = 'fill' | 'over' | 'draft';

/** The texts that are to be printed, by their slot. */
export interface ToldTexts {
  mode: TextMode;
  texts: ReadonlyMap<string, TextSlot>;
}

export function toldTexts(slots: readonly TextSlot[], mode: TextMode): ToldTexts {
  return {
    mode,
    texts: new Map(slots.filter((each) => isTold(each, mode)).map((each) => [each.slot, each])),
  };
}

function isTold({ state }: TextSlot, mode: TextMode): boolean {
  if (state === 'written') return true;
  if (state === 'omitted') return mode !== 'fill';
  return state === 'carried' && mode === 'draft';
}

/** The text for a place, unless the document's own words have precedence there. */
export function textFor(
  { mode, texts }: ToldTexts,
  slot: string,
  stated: readonly TextLine[],
): TextSlot | undefined {
  return mode === 'fill' && stated.length > 0 ? undefined : texts.get(slot);
}

/** `line` is that of the document's place, 0 where it has none. */
export const linesOf = ({ state, paragraphs }: TextSlot, line: number): TextLine[] =>
  state === 'omitted' ? [] : paragraphs.map((text) => ({ text, line }));

/** The mark of a text of an earlier year; what stands until it is changed needs none. */
export const carried = ({ carriedFrom, isStanding }: TextSlot): { carriedFrom?: number } =>
  carriedFrom === null || isStanding ? {} : { carriedFrom };
