/**
 * What one annual report (年次報告, 条例第10条) states, place by place, before anybody decides which of its
 * statements is true. Readers of paper make it, rules check it, the ledger keeps it.
 *
 * Amounts are integers in 千円; `null` means that the cell is empty or '-'.
 * The field names are those of `kakehashi read --format json` and are kept stable.
 */

/** Where a statement stands. `line` counts from 1 in the file, or within the page when `pdfPage` is given. */
export interface Origin {
  line: number;
  pdfPage?: number;
}

/** One amount with its three funding sources (財源内訳), in 千円. */
export interface Money {
  cost: number | null;
  national: number | null;
  other: number | null;
  general: number | null;
}

/** One row of the master list (施策一覧, 別紙1). */
export interface MasterRow extends Origin, Money {
  policy: number;
  group: string | null;
  name: string;
  isNew: boolean;
  isPriority: boolean;
  isKeyResult: boolean;
  /** As printed: `R1-R2`, `S45-`, `R2`. */
  period: string | null;
  /** `○` all, `△` part of the budget goes to the foundation (21財団への補助・委託). */
  foundation: string | null;
  divisions: string[];
  isRelisting: boolean;
  /** The ledger's id of the program; a document read from paper has none. */
  programId?: string;
}

/** One physical row of an indicator table (項目名 …). */
export interface Indicator extends Origin {
  /** With its sub-label, white space folded. */
  label: string;
  /** The last two year columns as printed, trimmed; `''` where the cell is empty. */
  previous: string;
  current: string;
  values: string[];
  /** Heads of the year columns as printed: `元年度`, `2年度`. */
  columns: string[];
  /** The line of the row that this one completes, where one row of the paper is split over several lines. */
  continuationOf?: number;
  /** Why the value moved, as the division says it; only in a report made of answers. */
  explanation?: string;
}

/** What stands in the band above a sheet (個票), where the text still has it. */
export interface SheetHeading extends Origin {
  no: number | null;
  name: string | null;
  cost: number | null;
  /** The parts of the cost, when the band prints them: `(①23,256 ②27,229)`. */
  costParts: number[];
  isRelisting: boolean;
}

/** How a sheet was joined with its list row, strongest first. */
export type Alignment = 'printed' | 'division' | 'content' | 'order';

/** One row of a policy list (基本方針事業一覧) joined with its program sheet (個票). */
export interface ProgramEntry extends Origin {
  /** 1–8; two for the list that serves ⑥ and ⑦ with two ○ columns. */
  policies: number[];
  no: number;
  name: string;
  cost: number | null;
  isNew: boolean;
  isRelisting: boolean;
  divisions: string[];
  /** 掲載頁 as the list states it. */
  page: number | null;
  overview: string;
  result: string;
  /** 担当課・グループ as the sheet states them: `労政・能力開発課 産業人財確保支援グループ`. */
  teams: string[];
  /** `line` is where the sheet begins (the list row when there is no sheet); this is the list row. */
  listLine: number;
  listPdfPage?: number;
  /** `null` when the list row has no sheet. */
  alignment: Alignment | null;
  /** 0–1: how sure the join of row and sheet is. */
  confidence: number;
  heading: SheetHeading | null;
  indicators: Indicator[];
  overviewLines: TextLine[];
  resultLines: TextLine[];
  teamLines: TextLine[];
  /** The ledger's id of the program; a document read from paper has none. */
  programId?: string;
  /** Why the cost moved, as the division says it; only in a report made of answers. */
  costExplanation?: string;
  /** Last year's cost, in 千円; only in a report made of answers. */
  previousCost?: number | null;
  /** What stands where an amount was asked and is none; only in a report made of answers. */
  unreadableAmounts?: readonly { field: keyof Money; text: string }[];
}

/** 小計, 〃(再掲含む。) and 合計. */
export interface Subtotal extends Origin, Money {
  where: 'master' | 'list';
  policies: number[];
  includesRelistings: boolean;
  isGrandTotal: boolean;
}

export interface TextLine extends Origin {
  text: string;
}

/** What people wrote for one place of the report, when it comes from the ledger and not from paper. */
export interface Authored {
  /** The text was written for this earlier fiscal year and waits for somebody to look it over. */
  carriedFrom?: number;
}

/** A row of the SME definition (《中小企業の定義》), as printed. */
export interface DefinitionRow extends Origin {
  industry: string;
  capital: string;
  employees: string;
  smallEmployees: string;
}

/** A table outside the program sheets (表1, 表2): heads and cells as printed. */
export interface StatedTable extends Origin {
  title: string;
  header: string[][];
  rows: { cells: string[]; line: number; pdfPage?: number }[];
  source: string | null;
  notes: string[];
}

/** A figure (図1 …): the paper's picture is lost in the text, its title and source are not. */
export interface StatedFigure extends Origin {
  no: number | null;
  title: string | null;
  unit: string | null;
  source: string | null;
  notes: string[];
  /** The values behind the picture, where they are printed beside it. */
  data?: Pick<StatedTable, 'header' | 'rows'>;
}

/** 年度別の経済概況. */
export interface EconomicNote extends Origin, Authored {
  fiscalYear: number;
  paragraphs: TextLine[];
}

/** 事例紹介: which firm did what with which program. */
export interface CaseStudy extends Origin, Authored {
  program: string | null;
  firms: { name: string; place: string | null }[];
  title: string | null;
  paragraphs: TextLine[];
  /** Kept in the ledger; a document read from paper has none. */
  pictures?: Picture[];
  /** Under which policies it is printed; a document read from paper says it by its place alone. */
  policies?: number[];
}

/** A photograph beside a case study. */
export interface Picture {
  /** The ledger's id: the hash of its bytes. */
  id: string;
  mediaType: string;
  /** Base64. */
  bytes: string;
  /** Read aloud instead of the picture. */
  alt: string;
  caption: string | null;
}

/** A member of the 庁内連絡会議: 部局 and 課. */
export interface CouncilMember extends Origin {
  bureau: string;
  division: string;
}

export type SectionKind =
  | 'cover'
  | 'contents'
  | 'foreword'
  | 'trends'
  | 'environment'
  | 'policy-overview'
  | 'ordinance'
  | 'council'
  | 'furniture'
  | 'other';

/** Everything that people wrote between the tables, under its heading. */
export interface Section extends Origin, Authored {
  kind: SectionKind;
  policies: number[];
  heading: string;
  paragraphs: TextLine[];
}

/** A line that the reader could not place. Nothing is dropped silently. */
export interface Unplaced extends Origin {
  text: string;
}

/** Something about the reading itself that a person must know: a cut file, a broken row. */
export interface ReadingNote extends Origin {
  kind:
    | 'truncated'
    | 'broken-row'
    | 'missing-sheet'
    | 'extra-sheet'
    | 'wrapped-cell'
    | 'unknown-year'
    | 'hidden'
    | 'attachment'
    | 'broken-attachment';
  text: string;
  policy?: number;
  no?: number;
}

export interface AnnualReport {
  file: string;
  kind: 'annual-report';
  /** Western year in which the fiscal year starts; `null` when the document does not say. */
  fiscalYear: number | null;
  /** 青森県, when the document says whose report it is. */
  jurisdiction: string | null;
  masterList: MasterRow[];
  programs: ProgramEntry[];
  subtotals: Subtotal[];
  definitions: DefinitionRow[];
  tables: StatedTable[];
  figures: StatedFigure[];
  economicNotes: EconomicNote[];
  caseStudies: CaseStudy[];
  councilMembers: CouncilMember[];
  sections: Section[];
  /** Share of the non-blank lines whose content is held in one of the fields above. */
  placed: number;
  unplaced: Unplaced[];
  notes: ReadingNote[];
  /** Only in a report made of answers: from which change, in percent, a reason was asked. */
  asked?: { threshold: number };
}

/** A report of which nothing has been read yet. */
export function emptyReport(file: string): AnnualReport {
  return {
    file,
    kind: 'annual-report',
    fiscalYear: null,
    jurisdiction: null,
    masterList: [],
    programs: [],
    subtotals: [],
    definitions: [],
    tables: [],
    figures: [],
    economicNotes: [],
    caseStudies: [],
    councilMembers: [],
    sections: [],
    placed: 0,
    unplaced: [],
    notes: [],
  };
}
