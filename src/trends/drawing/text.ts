import { FONT, INK, SIZE } from './look.ts';
import { element, escapeText } from './svg.ts';

interface TextStyle {
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  bold?: boolean;
}

/** A text whose base line is at `y`. */
export const text = (
  content: string,
  x: number,
  y: number,
  { size = SIZE.axis, anchor = 'start', fill = INK, bold = false }: TextStyle = {},
): string =>
  element(
    'text',
    {
      ...{ x, y, fill, 'font-family': FONT, 'font-size': size },
      'font-weight': bold ? 'bold' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    escapeText(content),
  );

/** About how wide a text is: enough to leave room for it, no font file needed. */
export function widthOf(content: string, size: number): number {
  let ems = 0;
  for (const char of content)
    ems += /[.,:;|!'()（）・、「」 ]/.test(char) ? 0.42 : /[!-~]/.test(char) ? 0.6 : 1;
  return ems * size;
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

/** 50万, 100万 on the axis where the zeros would be noise. */
export function formatTick(value: number, step: number): string {
  if (step >= 10_000 && value !== 0) return `${formatValue(value / 10_000, decimalsOf([step / 10_000]))}万`;
  return formatValue(value, value === 0 ? 0 : decimalsOf([step]));
}
