import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';

/** Japanese Windows has these fonts; fontTable.xml says what stands in for them elsewhere. */
export const GOTHIC = 'BIZ UDPGothic';
export const MINCHO = 'BIZ UDPMincho';

/** Key blue, and the same at 12 % for bands. */
export const BLUE = '0017C1';
export const BAND = 'E0E3F8';
export const HEAD = 'EEF0FB';
/** Of every rule in a table. */
export const RULE = '7F88B8';
const QUIET = '595F66';

const fonts = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const gothic = (points: number, more: object = {}) => ({ font: fonts(GOTHIC), size: points * 2, ...more });
const lineOf = (points: number) => ({ line: points * 20, lineRule: LineRuleType.AT_LEAST });
/** No gap between Japanese and figures, as on the paper: 令和2年度. */
const CALM = { widowControl: true, overflowPunctuation: true, autoSpaceEastAsianText: false };

const heading = (points: number, before: number, after: number, more: object = {}, colour = '000000') => ({
  run: gothic(points, { bold: true, color: colour }),
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before, after, ...lineOf(points * 1.4) },
    ...more,
  },
  quickFormat: true,
});

/** Headings are Word's own, so that its navigation, contents and a screen reader find them. */
const HEADINGS = {
  heading1: heading(18, 0, 360, {
    pageBreakBefore: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: BLUE, space: 6 } },
  }),
  heading2: heading(14, 320, 200, {
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: BLUE, space: 4 } },
  }),
  heading3: heading(11.5, 300, 180, {
    shading: { fill: BAND },
    border: {
      top: { style: BorderStyle.SINGLE, size: 4, color: BAND, space: 4 },
      left: { style: BorderStyle.SINGLE, size: 36, color: BLUE, space: 6 },
      bottom: { style: BorderStyle.SINGLE, size: 4, color: BAND, space: 4 },
    },
    indent: { left: 200 },
  }),
  heading4: heading(10, 200, 80, {}, BLUE),
};

const small = (
  id: string,
  name: string,
  points: number,
  paragraph: object = {},
  run: object = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: gothic(points, run),
  paragraph: { spacing: { before: 0, after: 0, ...lineOf(points * 1.35) }, ...paragraph },
});

/** 目次に載らない見出し: looks like its level, and Word's table of contents passes it over. */
const unlisted = ([1, 2, 3] as const).map(
  (level): IParagraphStyleOptions => ({
    id: `Unlisted${level}`,
    name: `見出し ${level}（目次外）`,
    basedOn: `Heading${level}`,
    next: 'BodyText',
    quickFormat: true,
  }),
);

const contents = ([1, 2, 3] as const).map(
  (level): IParagraphStyleOptions => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: gothic(level === 1 ? 11 : 10, { bold: level === 1 }),
    paragraph: {
      spacing: { before: level === 1 ? 200 : 40, after: 0, ...lineOf(16) },
      indent: { left: (level - 1) * 320 + 320, hanging: 320 },
    },
  }),
);

const PARAGRAPHS: IParagraphStyleOptions[] = [
  {
    id: 'BodyText',
    name: 'Body Text',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { indent: { firstLine: 200 }, alignment: AlignmentType.BOTH, spacing: { after: 80 } },
  },
  {
    id: 'Lead',
    name: 'リード文',
    basedOn: 'BodyText',
    quickFormat: true,
    run: { size: 22 },
    paragraph: { indent: { firstLine: 0 }, spacing: { after: 160, ...lineOf(18) } },
  },
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
  small('Caption', 'caption', 9.5, { keepNext: true, spacing: { before: 160, after: 60 } }, { bold: true }),
  small(
    'Unit',
    '単位',
    8.5,
    { keepNext: true, alignment: AlignmentType.RIGHT, spacing: { after: 40 } },
    { color: QUIET },
  ),
  small('TableText', '表', 9),
  small('TableHead', '表の見出し', 9, { keepNext: true }),
  small('TableStrong', '表（太字）', 9, {}, { bold: true }),
  small('DenseStrong', '表（細字・太字）', 7.5, {}, { bold: true }),
  small('DenseText', '表（細字）', 7.5),
  small('DenseHead', '表の見出し（細字）', 7.5, { keepNext: true }),
  small(
    'Source',
    '資料',
    8.5,
    { alignment: AlignmentType.RIGHT, spacing: { before: 40, after: 120 } },
    { color: QUIET },
  ),
  small(
    'Note',
    '注',
    8.5,
    { spacing: { before: 40, after: 40 }, indent: { left: 170, hanging: 170 } },
    { color: QUIET },
  ),
  small(
    'Missing',
    '資料なし',
    9,
    {
      alignment: AlignmentType.CENTER,
      spacing: { before: 80, after: 80, ...lineOf(20) },
      border: {
        top: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 6 },
        bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 6 },
      },
    },
    { color: QUIET },
  ),
  small(
    'Proof',
    '検算',
    8.5,
    { alignment: AlignmentType.RIGHT, spacing: { before: 60, after: 160 } },
    { color: QUIET },
  ),
  small(
    'Band',
    '帯（番号・名称・金額）',
    10.5,
    {
      keepNext: true,
      keepLines: true,
      outlineLevel: 3,
      spacing: { before: 320, after: 120, ...lineOf(20) },
      indent: { left: 620, hanging: 500, right: 60 },
      shading: { fill: BAND },
      border: {
        top: { style: BorderStyle.SINGLE, size: 4, color: BAND, space: 2 },
        left: { style: BorderStyle.SINGLE, size: 36, color: BLUE, space: 4 },
        bottom: { style: BorderStyle.SINGLE, size: 4, color: BLUE, space: 2 },
      },
    },
    { bold: true },
  ),
  small('Picture', '図', 9, { keepNext: true }),
  small('Draft', '作成中の注記', 9, {
    shading: { fill: 'FFF4D6' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: 'B78F00', space: 6 } },
    spacing: { before: 80, after: 80 },
    indent: { left: 120 },
  }),
  small('Space', '間', 4, { spacing: { line: 80, lineRule: LineRuleType.EXACT } }),
  small('CoverYear', '表紙（年度）', 18, {
    alignment: AlignmentType.CENTER,
    spacing: { before: 3200, after: 400 },
  }),
  small(
    'Title',
    'Title',
    26,
    { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 60 } },
    { bold: true },
  ),
  small('CoverIssuer', '表紙（公表）', 16, {
    alignment: AlignmentType.CENTER,
    spacing: { before: 200, after: 200 },
  }),
  small('CoverNote', '表紙（注記）', 10, {
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 60 },
  }),
  small(
    'Header',
    'header',
    8,
    { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '6674DA', space: 4 } } },
    { color: QUIET },
  ),
  small('CoverHeader', '表紙の上', 8, {}, { color: QUIET }),
  small('Footer', 'footer', 9),
  small('ContentsTitle', 'TOC Heading', 16, { spacing: { after: 240 } }, { bold: true }),
];

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts(MINCHO), size: 20, language: { value: 'en-US', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { before: 0, after: 0, ...lineOf(16) }, ...CALM },
    },
    ...HEADINGS,
  },
  paragraphStyles: [...PARAGRAPHS, ...contents, ...unlisted],
};

/** 本文の点: items without a mark of their own. */
export const BULLETS = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: 'bullet' as const,
      text: '・',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 200, hanging: 200 } }, run: { font: fonts(MINCHO) } },
    },
  ],
};
