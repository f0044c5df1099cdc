/** One calm style for all charts: at most two hues plus grey; weight, marker and hatch say the same as the colour. */
export const FONT = 'BIZ UDPGothic, Noto Sans JP, sans-serif';

/** Sizes in pt. */
export const SIZE = { axis: 7, label: 7.5, value: 8 } as const;

export const INK = '#1f2328';
export const QUIET = '#5c636b';
export const AXIS = '#6b7280';
export const GRID = '#dfe3e8';
export const PAPER = '#ffffff';

const BLUE = '#12409b';
const GREY = '#767c85';
const OCHRE = '#b45a09';

export type Marker = 'circle' | 'square' | 'triangle';

/** The first series is the one that the report is about. */
export const LINES: readonly { colour: string; weight: number; marker: Marker }[] = [
  { colour: BLUE, weight: 1.7, marker: 'circle' },
  { colour: GREY, weight: 1.1, marker: 'square' },
  { colour: OCHRE, weight: 1.1, marker: 'triangle' },
];

/** Bars of one series: the last one is the news. */
export const BAR = { last: BLUE, earlier: '#9db3dc', outline: BLUE } as const;

/** Layers and neighbouring bars, from dark to light: solid, hatched, empty. */
export const LAYERS: readonly { fill: string; hatch: boolean; text: string }[] = [
  { fill: BLUE, hatch: false, text: BLUE },
  { fill: '#d3def2', hatch: true, text: INK },
  { fill: '#c6cbd2', hatch: false, text: QUIET },
];

/** Styles are few on purpose: a chart of more than three series begins anew, and its labels still tell. */
export const styleOf = <Style>(styles: readonly Style[], index: number): Style =>
  styles[index % styles.length]!;
