import { INK, SIZE } from './look.ts';
import { text, widthOf } from './text.ts';

/** What stands behind the end of a line or beside the last layers, in place of a legend. */
export interface EndLabel {
  x: number;
  y: number;
  name: string | null;
  value: string;
  colour: string;
}

/** Two labels need so much room between their base lines. */
const APART = 10;
const GAP = 3;

export const endLabelWidth = ({ name, value }: Pick<EndLabel, 'name' | 'value'>): number =>
  (name === null ? 0 : widthOf(name, SIZE.label) + GAP) + widthOf(value, SIZE.value);

/** Moves labels that would lie upon each other apart, within the panel. */
export function spread(labels: readonly EndLabel[], top: number, bottom: number): EndLabel[] {
  const ordered = [...labels].sort((a, b) => a.y - b.y);
  const lowest = (i: number): number => bottom - (ordered.length - 1 - i) * APART;
  let free = top;
  return ordered.map((label, i) => {
    const y = Math.min(Math.max(label.y, free), lowest(i));
    free = y + APART;
    return { ...label, y };
  });
}

export function endLabel({ x, y, name, value, colour }: EndLabel): string {
  const shift = name === null ? 0 : widthOf(name, SIZE.label) + GAP;
  return (
    (name === null ? '' : text(name, x, y + 2.8, { size: SIZE.label, fill: INK })) +
    text(value, x + shift, y + 2.8, { size: SIZE.value, fill: colour, bold: true })
  );
}
