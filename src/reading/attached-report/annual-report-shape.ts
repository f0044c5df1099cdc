import type {
  AnnualReport,
  CaseStudy,
  CouncilMember,
  DefinitionRow,
  EconomicNote,
  Indicator,
  MasterRow,
  Money,
  Origin,
  Picture,
  ProgramEntry,
  ReadingNote,
  Section,
  SheetHeading,
  StatedFigure,
  StatedTable,
  Subtotal,
  TextLine,
  Unplaced,
} from '../../ledger/annual-report.ts';
import { flag, integer, list, nullOr, oneOf, record, type Shape, share, text } from './shape.ts';

/** The report in the JSON of `kakehashi read`, field by field (docs/schema/read.schema.json). */

const count = integer(0);
const amount = nullOr(integer(Number.MIN_SAFE_INTEGER));
const year = integer(1868, 2500);
const policy = integer(0, 99);

const origin: { line: Shape<number> } = { line: integer(1) };
const page: { pdfPage: Shape<number> } = { pdfPage: integer(1) };
const carried: { carriedFrom: Shape<number> } = { carriedFrom: year };
const money: { [K in keyof Money]: Shape<Money[K]> } = {
  cost: amount,
  national: amount,
  other: amount,
  general: amount,
};

const textLine = record<TextLine>({ ...origin, text }, page);
const lines = list(textLine);

const masterRow = record<MasterRow>(
  {
    ...origin,
    ...money,
    policy,
    group: nullOr(text),
    name: text,
    isNew: flag,
    isPriority: flag,
    isKeyResult: flag,
    period: nullOr(text),
    foundation: nullOr(text),
    divisions: list(text),
    isRelisting: flag,
  },
  { ...page, programId: text },
);

/** What only a report made of answers has (explanations, the threshold) is attached to no print. */
const indicator = record<Omit<Indicator, 'explanation'>>(
  { ...origin, label: text, previous: text, current: text, values: list(text), columns: list(text) },
  { ...page, continuationOf: integer(1) },
);

const sheetHeading = record<SheetHeading>(
  {
    ...origin,
    no: nullOr(count),
    name: nullOr(text),
    cost: amount,
    costParts: list(integer(Number.MIN_SAFE_INTEGER)),
    isRelisting: flag,
  },
  page,
);

const program = record<Omit<ProgramEntry, 'costExplanation' | 'previousCost' | 'unreadableAmounts'>>(
  {
    ...origin,
    policies: list(policy),
    no: count,
    name: text,
    cost: amount,
    isNew: flag,
    isRelisting: flag,
    divisions: list(text),
    page: nullOr(count),
    overview: text,
    result: text,
    teams: list(text),
    listLine: count,
    alignment: nullOr(oneOf('printed', 'division', 'content', 'order')),
    confidence: share,
    heading: nullOr(sheetHeading),
    indicators: list(indicator),
    overviewLines: lines,
    resultLines: lines,
    teamLines: lines,
  },
  { ...page, listPdfPage: integer(1), programId: text },
);

const subtotal = record<Subtotal>(
  {
    ...origin,
    ...money,
    where: oneOf('master', 'list'),
    policies: list(policy),
    includesRelistings: flag,
    isGrandTotal: flag,
  },
  page,
);

const definition = record<DefinitionRow>(
  { ...origin, industry: text, capital: text, employees: text, smallEmployees: text },
  page,
);

const grid = {
  header: list(list(text)),
  rows: list(record<Origin & { cells: string[] }>({ ...origin, cells: list(text) }, page)),
};

const table = record<StatedTable>(
  {
    ...origin,
    ...grid,
    title: text,
    source: nullOr(text),
    notes: list(text),
  },
  page,
);

const figure = record<StatedFigure>(
  {
    ...origin,
    no: nullOr(count),
    title: nullOr(text),
    unit: nullOr(text),
    source: nullOr(text),
    notes: list(text),
  },
  { ...page, data: record<Pick<StatedTable, 'header' | 'rows'>>(grid, {}) },
);

const economicNote = record<EconomicNote>(
  { ...origin, fiscalYear: year, paragraphs: lines },
  { ...page, ...carried },
);

const base64: Shape<string> = (value, place) =>
  typeof value === 'string' && /^[\w+/]*={0,2}$/.test(value) ? null : `${place}: Base64 ではありません`;
const picture = record<Picture>(
  { id: text, mediaType: text, bytes: base64, alt: text, caption: nullOr(text) },
  {},
);

const caseStudy = record<CaseStudy>(
  {
    ...origin,
    program: nullOr(text),
    firms: list(record<CaseStudy['firms'][number]>({ name: text, place: nullOr(text) }, {})),
    title: nullOr(text),
    paragraphs: lines,
  },
  { ...page, ...carried, pictures: list(picture), policies: list(policy) },
);

const councilMember = record<CouncilMember>({ ...origin, bureau: text, division: text }, page);

const section = record<Section>(
  {
    ...origin,
    kind: oneOf(
      'cover',
      'contents',
      'foreword',
      'trends',
      'environment',
      'policy-overview',
      'ordinance',
      'council',
      'furniture',
      'other',
    ),
    policies: list(policy),
    heading: text,
    paragraphs: lines,
  },
  { ...page, ...carried },
);

const unplaced = record<Unplaced>({ ...origin, text }, page);

const note = record<ReadingNote>(
  {
    ...origin,
    kind: oneOf(
      'truncated',
      'broken-row',
      'missing-sheet',
      'extra-sheet',
      'wrapped-cell',
      'unknown-year',
      'hidden',
      'attachment',
      'broken-attachment',
    ),
    text,
  },
  { ...page, policy, no: count },
);

export const annualReport: Shape<AnnualReport> = record<Omit<AnnualReport, 'asked'>>(
  {
    file: text,
    kind: oneOf('annual-report'),
    fiscalYear: nullOr(year),
    jurisdiction: nullOr(text),
    masterList: list(masterRow),
    programs: list(program),
    subtotals: list(subtotal),
    definitions: list(definition),
    tables: list(table),
    figures: list(figure),
    economicNotes: list(economicNote),
    caseStudies: list(caseStudy),
    councilMembers: list(councilMember),
    sections: list(section),
    placed: share,
    unplaced: list(unplaced),
    notes: list(note),
  },
  {},
);
