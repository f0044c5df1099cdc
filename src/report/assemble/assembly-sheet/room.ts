import type { ProgramView } from '../../../ledger/index.ts';
import type { Table } from '../../document.ts';
import { linesIn } from './shorten.ts';

/** What one A4 page holds beside what always stands on it. */
export interface Room {
  /** Rows of the table of money. */
  years: number;
  /** Lines of the table of indicators: a long label takes more than one. */
  indicatorLines: number;
  /** Sentences about earlier and later programs. */
  lineage: number;
  /** The tables leave room for charts below them. */
  hasCharts: boolean;
}

/** All heights are in rows of a table; so many fill the page. */
const PAGE = 41;
/** Headings, heads of tables, remarks, date and origin, and the space between. */
const ALWAYS = 13;
const TITLE_LINE = 2.3;
const TEXT_LINE = 1.5;
/** Full-width characters on a line of the title, of running text, of a fact's cell. */
const IN_TITLE = 19;
const IN_TEXT = 44;
const IN_FACT = 40;
/** A sentence about another program takes two lines. */
const SENTENCE = 2 * TEXT_LINE;

/** A chart with its title, and the rows that an indicator takes at most. */
const CHARTS = 10;
const INDICATOR = 2;

/** Sentences first, then years, as they are few; the indicators take what is left. */
export function roomFor(view: ProgramView, { title, description, facts }: Opening): Room {
  const opening =
    linesIn(title, IN_TITLE) * TITLE_LINE +
    (description === null ? 0 : linesIn(description, IN_TEXT) * TEXT_LINE) +
    facts.body.reduce((lines, { cells }) => lines + linesIn(String(cells.at(-1)?.text), IN_FACT), 0);
  const free = PAGE - ALWAYS - opening;
  const lineage = within(1, view.earlier.length + view.later.length, Math.floor(free / (3 * SENTENCE)));
  const left = free - lineage * SENTENCE;
  const years = within(2, view.years.length, Math.floor(left / 2));
  const indicatorLines = Math.max(2, Math.floor(left - years));
  const hasCharts = indicatorLines - view.indicators.length * INDICATOR >= CHARTS;
  return { lineage, years, indicatorLines, hasCharts };
}

/** What stands above the history. */
interface Opening {
  title: string;
  description: string | null;
  facts: Table;
}

const within = (fewest: number, wanted: number, most: number): number =>
  Math.max(fewest, Math.min(wanted, most));
