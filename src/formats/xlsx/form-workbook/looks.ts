import type { Borders, Style } from '@cj-tech-master/excelts';
import type { FormLook } from './form-workbook.ts';

interface Options {
  points?: number;
  bold?: boolean;
  colour?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle';
  rules?: 'grid' | 'input' | 'under';
  format?: string;
  indent?: number;
}

export interface Look {
  points: number;
  style: Partial<Style>;
}

const GOTHIC = 'BIZ UDPGothic';
const BLUE = 'FF0017C1';
const QUIET = 'FF595F66';
const PALE = 'FFF3F4F8';
const TINT = 'FFE7EBFA';
const INPUT = 'FFFFF9DB';

const thin = { style: 'thin', color: { argb: 'FFB4BACB' } } as const;
const strong = { style: 'thin', color: { argb: BLUE } } as const;
const RULES: Record<NonNullable<Options['rules']>, Partial<Borders>> = {
  grid: { top: thin, bottom: thin, left: thin, right: thin },
  input: { top: strong, bottom: strong, left: strong, right: strong },
  under: { bottom: { style: 'medium', color: { argb: BLUE } } },
};

function look(options: Options): Look {
  const {
    points = 10,
    bold = false,
    colour = 'FF1A1A1C',
    horizontal = 'left',
    vertical = 'middle',
  } = options;
  return {
    points,
    style: {
      font: { name: GOTHIC, size: points, bold, color: { argb: colour } },
      alignment: {
        horizontal,
        vertical,
        wrapText: true,
        ...(options.indent ? { indent: options.indent } : {}),
      },
      // Text cells hold what is typed as text: 3-4 stays 3-4 and becomes no date.
      numFmt: options.format ?? '@',
      ...(options.fill
        ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: options.fill } } as const }
        : {}),
      ...(options.rules ? { border: RULES[options.rules] } : {}),
    },
  };
}

/** Negative amounts as in the report. */
const AMOUNT = '#,##0;"▲"#,##0';
/** Where nothing is, a stroke: the eye finds what is there. */
const COUNT = `${AMOUNT};"－"`;
const number = (options: Options) => look({ horizontal: 'right', format: AMOUNT, ...options });

export const LOOKS: Record<FormLook, Look> = {
  title: look({ points: 11, colour: BLUE, bold: true }),
  name: look({ points: 15, bold: true, rules: 'under' }),
  fact: look({ points: 9.5 }),
  section: look({ points: 11, bold: true, fill: TINT, colour: BLUE, indent: 1 }),
  text: look({ points: 9.5, vertical: 'top' }),
  head: look({ points: 9, bold: true, fill: PALE, horizontal: 'center', rules: 'grid' }),
  label: look({ bold: true, fill: PALE, rules: 'grid' }),
  last: look({ colour: QUIET, fill: PALE, rules: 'grid' }),
  lastLong: look({ colour: QUIET, fill: PALE, vertical: 'top', rules: 'grid' }),
  lastNumber: number({ colour: QUIET, fill: PALE, rules: 'grid' }),
  input: look({ fill: INPUT, rules: 'input' }),
  inputLong: look({ fill: INPUT, vertical: 'top', rules: 'input' }),
  inputNumber: number({ fill: INPUT, rules: 'input' }),
  inputCentre: look({ fill: INPUT, horizontal: 'center', rules: 'input' }),
  fixed: look({ fill: PALE, rules: 'grid' }),
  fixedNumber: number({ fill: PALE, rules: 'grid' }),
  hint: look({ points: 8.5, colour: QUIET, rules: 'grid' }),
  remark: look({ points: 9, fill: 'FFFFF0E5', colour: 'FF7A3B00', rules: 'grid' }),
  finding: look({ points: 9, fill: 'FFFDEEEE', colour: 'FF9B0000', rules: 'grid' }),
  cell: look({ rules: 'grid' }),
  cellNumber: number({ rules: 'grid', format: COUNT }),
  total: look({ rules: 'grid', bold: true, fill: TINT }),
  totalNumber: number({ rules: 'grid', bold: true, fill: TINT, format: COUNT }),
  mark: look({ points: 7.5, colour: 'FF8A8F98', horizontal: 'right' }),
};
