import { FONT, INK, PAPER, SIZE } from './look.ts';
import { element, escapeText } from './svg.ts';

interface TextStyle {
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  bold?: boolean;
  /** Keeps a line that runs behind the text away from it. */
  halo?: boolean;
}

/** A text whose base line is at `y`. */
export const text = (
  content: string,
  x: number,
  y: number,
  { size = SIZE.axis, anchor = 'start', fill = INK, bold = false, halo = false }: TextStyle = {},
): string =>
  element(
    'text',
    {
      ...{ x, y, fill, 'font-family': FONT, 'font-size': size },
      'font-weight': bold ? 'bold' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...(halo && { stroke: PAPER, 'stroke-width': 2, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    escapeText(content),
  );

/** In ems, as BIZ UDPGothic sets them: enough to leave room for a text, no font file needed. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[,.:;|!'() ]/, 0.38],
  [/[（）・「」、。]/, 0.55],
  [/1/, 0.63],
  [/[0-9A-Za-z]/, 0.76],
  [/-/, 0.48],
];

export function widthOf(content: string, size: number): number {
  const ems = [...content].map((char) => WIDTHS.find(([chars]) => chars.test(char))?.[1] ?? 1);
  return ems.reduce((sum, each) => sum + each, 0) * size;
}

/** 1,511; 1.05 with as many decimals as the chart's values have. */
export const formatValue = (value: number, decimals: number): string =>
  value
    .toFixed(decimals)
    .replace(/^-(?=0(?:\.0*)?$)/, '')
    .replace('-', '△')
    .replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** The most decimals that one of the values has, at most two. */
export const decimalsOf = (values: readonly number[]): number =>
  Math.min(2, Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0)));

/** 5万, 100万 on the axis where the zeros would be noise. */
export function formatTick(value: number, step: number): string {
  if (value === 0) return '0';
  if (step < 10_000) return formatValue(value, decimalsOf([step]));
  return `${formatValue(value / 10_000, decimalsOf([value / 10_000]))}万`;
}
