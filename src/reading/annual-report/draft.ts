import type { SourceLine } from '../../formats/source.ts';
import {
  type AnnualReport,
  emptyReport,
  type ReadingNote,
  type Section,
  type SectionKind,
  type StatedFigure,
  type StatedTable,
  type TextLine,
} from '../../ledger/annual-report.ts';
import { originOf, plain, textLineOf, tight } from './line.ts';

/** The report as far as it has been read, and the part of the document in which the reading stands. */
export class Draft {
  readonly report: AnnualReport;
  /** Sections are opened by a heading that is known; prose outside of one has no place. */
  private section: Section | null = null;
  /** The policies of the chapter, as its headings name them. */
  policies: number[] = [];
  /** The policies' names as the master list numbers them, for headings that lost their number. */
  readonly policyNames = new Map<string, number>();
  /** Figures and tables of the open section. */
  shown: (StatedFigure | StatedTable)[] = [];
  /** A chapter's heading was read and nothing below it yet: a second heading shares the chapter. */
  awaitsChapter = false;

  /** Heads of tables and marks of the form: they say what stands below them and nothing else. */
  private readonly heads: TextLine[] = [];

  constructor(file: string) {
    this.report = emptyReport(file);
  }

  get part(): SectionKind | null {
    return this.section?.kind ?? null;
  }

  open(kind: SectionKind, line: SourceLine, policies: number[] = []): void {
    this.section = { kind, policies, heading: plain(line.text), paragraphs: [], ...originOf(line) };
    this.report.sections.push(this.section);
    this.shown = [];
  }

  close(): void {
    this.section = null;
  }

  /** Keeps prose under the open heading; `false` when there is none. */
  write(text: TextLine): boolean {
    if (!this.section) return false;
    this.section.paragraphs.push(text);
    return true;
  }

  /** Whether the open section holds these words already. */
  hasWritten(words: string): boolean {
    return this.section?.paragraphs.some(({ text }) => tight(text) === words) ?? false;
  }

  /** Keeps a head of a table or a mark of the form. */
  head(line: SourceLine): void {
    this.heads.push(textLineOf(line));
  }

  /** Adds what is neither statement nor prose: heads, running heads, page numbers. */
  addFurniture(running: readonly SourceLine[]): void {
    this.furnitureSection('表の見出し・様式の文字', this.heads);
    this.furnitureSection('柱・頁番号', running.map(textLineOf));
  }

  private furnitureSection(heading: string, paragraphs: TextLine[]): void {
    const first = paragraphs[0];
    if (!first) return;
    const { text: _, ...origin } = first;
    this.report.sections.push({ kind: 'furniture', policies: [], heading, paragraphs, ...origin });
  }

  note(kind: ReadingNote['kind'], line: SourceLine, text: string, policy?: number, no?: number): void {
    this.report.notes.push({
      kind,
      text,
      ...originOf(line),
      ...(policy === undefined ? {} : { policy }),
      ...(no === undefined ? {} : { no }),
    });
  }
}
