import type { Borders, Style } from '@cj-tech-master/excelts';

export const GOTHIC = 'BIZ UDPGothic';
const MINCHO = 'BIZ UDPMincho';

interface LookOptions {
  points: number;
  mincho?: boolean;
  bold?: boolean;
  colour?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle';
  upright?: boolean;
  indent?: number;
  rules?: 'grid' | 'total' | 'band' | 'chapter' | 'section' | 'topic' | 'title' | 'missing';
}

/** How a cell looks, and how large its letters are (in points). */
export interface Look {
  points: number;
  upright: boolean;
  style: Partial<Style>;
}

/** Of every rule in a table. */
const thin = { style: 'thin', color: { argb: 'FF7F88B8' } } as const;
const blue = (style: 'thin' | 'medium' | 'thick') => ({ style, color: { argb: 'FF0017C1' } }) as const;
const RULES: Record<NonNullable<LookOptions['rules']>, Partial<Borders>> = {
  grid: { top: thin, bottom: thin, left: thin, right: thin },
  total: { top: blue('thin'), bottom: thin, left: thin, right: thin },
  band: { top: blue('medium') },
  chapter: { bottom: blue('medium') },
  section: { bottom: blue('thin') },
  topic: { left: blue('thick') },
  title: { top: blue('medium') },
  missing: { top: thin, bottom: thin },
};

function look(options: LookOptions): Look {
  const {
    points,
    bold = false,
    colour = 'FF000000',
    horizontal = 'left',
    vertical = 'middle',
    indent = 0,
  } = options;
  const upright = options.upright === true;
  const style: Partial<Style> = {
    font: { name: options.mincho ? MINCHO : GOTHIC, size: points, bold, color: { argb: colour } },
    alignment: {
      horizontal,
      vertical,
      wrapText: true,
      ...(indent > 0 ? { indent } : {}),
      ...(upright ? { textRotation: 'vertical' as const } : {}),
    },
    ...(options.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: options.fill } } } : {}),
    ...(options.rules ? { border: RULES[options.rules] } : {}),
  };
  return { points, upright, style };
}

const BAND = 'FFE0E3F8';
const TINT = 'FFEEF0FB';
const BLUE = 'FF0017C1';
const QUIET = 'FF595F66';

export const LOOKS = {
  coverYear: look({ points: 16, horizontal: 'center' }),
  coverTitle: look({ points: 24, bold: true, horizontal: 'center' }),
  coverRule: look({ points: 10, rules: 'title' }),
  coverIssuer: look({ points: 15, horizontal: 'center' }),
  coverNote: look({ points: 10, horizontal: 'center' }),
  heading1: look({ points: 16, bold: true, rules: 'chapter' }),
  heading2: look({ points: 13, bold: true, rules: 'section' }),
  heading3: look({ points: 11.5, bold: true, fill: BAND, indent: 1, rules: 'topic' }),
  heading4: look({ points: 10, bold: true, colour: BLUE }),
  body: look({ points: 10, mincho: true, vertical: 'top' }),
  lead: look({ points: 10.5, mincho: true, vertical: 'top' }),
  item: look({ points: 10, mincho: true, vertical: 'top', indent: 1 }),
  note: look({ points: 8.5, vertical: 'top', colour: QUIET }),
  source: look({ points: 8.5, vertical: 'top', horizontal: 'right', colour: QUIET }),
  proof: look({ points: 8.5, horizontal: 'right', colour: QUIET }),
  missing: look({ points: 9, horizontal: 'center', colour: QUIET, rules: 'missing' }),
  draft: look({ points: 9, fill: 'FFFFF4D6' }),
  caption: look({ points: 9.5, bold: true }),
  unit: look({ points: 8.5, horizontal: 'right', colour: QUIET }),
  bandNumber: look({ points: 10.5, bold: true, fill: BAND, horizontal: 'center', rules: 'band' }),
  bandName: look({ points: 10.5, bold: true, fill: BAND, rules: 'band' }),
  bandAmount: look({ points: 10.5, bold: true, fill: BAND, horizontal: 'right', rules: 'band' }),
  entry1: look({ points: 11, bold: true }),
  entry2: look({ points: 10, indent: 1 }),
  entry3: look({ points: 10, indent: 2 }),
  entryPage: look({ points: 10, horizontal: 'right' }),
} as const satisfies Record<string, Look>;

type CellKind = 'head' | 'band' | 'subtotal' | 'total' | 'body' | 'group';

const KINDS: Record<CellKind, Partial<LookOptions>> = {
  head: { fill: TINT },
  band: { fill: BAND, bold: true },
  subtotal: { fill: TINT, bold: true },
  total: { fill: BAND, bold: true, rules: 'total' },
  body: {},
  group: { vertical: 'top' },
};

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;
const known = new Map<string, Look>();

/** Cells of one kind share one style, so that a workbook has few of them. */
export function cellLook(kind: CellKind, align: keyof typeof ALIGN, upright: boolean, points: number): Look {
  const key = `${kind} ${align} ${upright} ${points}`;
  const found = known.get(key);
  if (found) return found;
  const made = look({ points, horizontal: ALIGN[align], upright, rules: 'grid', ...KINDS[kind] });
  known.set(key, made);
  return made;
}
