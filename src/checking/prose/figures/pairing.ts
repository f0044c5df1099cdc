import type { ProgramEntry } from '../../../ledger/annual-report.ts';
import { labelShare, levelled, sharesStretch } from './overlap.ts';
import { figuresIn, type StatedFigure } from './sentence.ts';
import { isAnotherStage } from './stage.ts';
import { type TableValue, tableValues } from './table.ts';
import { type UnitMatch, unitMatch } from './units.ts';
import { speaksOfYear } from './year.ts';

/** A number of the prose beside a value of the table that may be the same thing. */
export interface Pair {
  figure: StatedFigure;
  value: TableValue;
  unit: Exclude<UnitMatch, null>;
  /** 0–1: how much of the label stands in the number's own clause. */
  share: number;
  /** The same for the phrase right before the number. */
  closeShare: number;
  /** 0–1: how surely the two are the same thing, everything considered. */
  score: number;
  agree: boolean;
  /** One counts 延べ or 累計 and the other does not, or they stand in different numbered items. */
  countedOtherwise: boolean;
}

/** A label found in the sentence, but not in the clause of the number. */
const ELSEWHERE = 0.6;
const STRETCH_SCORE = 0.45;
/** Of two labels in one clause the one right before the number is meant. */
const NEARER = 0.05;

/** All pairs of a sheet: numbers of the result that speak of the report's year, with values of this year's column. */
export function pairsOf(entry: ProgramEntry, fiscalYear: number | null): Pair[] {
  const figures = figuresIn(entry.resultLines).filter((figure) => counts(figure, fiscalYear));
  if (figures.length === 0) return [];
  const values = tableValues(entry);
  return figures.flatMap((figure) => {
    const words = wordsAround(figure, entry);
    return values.flatMap((value) => pair(figure, words, value));
  });
}

/** Approximate and partial numbers prove nothing; in `事業者のうち4社` the four are the whole that is meant. */
function counts(figure: StatedFigure, fiscalYear: number | null): boolean {
  const { qualifier } = figure.amount;
  if (qualifier === 'about' || qualifier === 'each') return false;
  if (qualifier === 'ofWhich' && !figure.before.endsWith('の')) return false;
  if (/(?:うち|内)[、,(]?$/u.test(figure.before)) return false;
  return speaksOfYear(figure.before, fiscalYear);
}

function pair(figure: StatedFigure, words: Words, value: TableValue): Pair[] {
  const unit = unitMatch(figure.amount.unit, value.amount.unit);
  if (unit === null || value.label === '') return [];
  const agree = figure.amount.value === value.amount.value;
  if (!agree && isAnotherStage(value.label, words.clause)) return [];
  const share = labelShare(value.words, words.clause);
  const closeShare = labelShare(value.words, words.phrase);
  const elsewhere = ELSEWHERE * labelShare(value.words, words.sentence);
  const stretch = sharesStretch(value.words, words.clause) ? STRETCH_SCORE : 0;
  const score = Math.max(share, elsewhere, stretch) + NEARER * closeShare;
  return [
    {
      figure,
      value,
      unit,
      share,
      closeShare,
      score,
      agree,
      countedOtherwise: differsByNature(figure, value),
    },
  ];
}

/** Levelled: what belongs to the number, from near to far. */
interface Words {
  phrase: string;
  clause: string;
  sentence: string;
}

/** A sentence that begins with its number speaks of the program; を makes what stands before it the thing counted. */
function wordsAround(figure: StatedFigure, entry: ProgramEntry): Words {
  const [phrase, clause, sentence] = [figure.phrase, figure.clause, figure.sentence].map(levelled) as [
    string,
    string,
    string,
  ];
  if (figure.before === '') return { phrase, clause: levelled(entry.name) + clause, sentence };
  return { phrase, clause: figure.before.endsWith('を') ? phrase : clause, sentence };
}

/** 延べ and 実数 differ, as do a running total and this year's count, and what stands in another numbered item. */
function differsByNature(figure: StatedFigure, value: TableValue): boolean {
  const item = /^\(\d+\)/u.exec(value.label)?.[0] ?? null;
  if (item !== null && figure.item !== null) return item !== figure.item;
  if (figure.amount.qualifier === 'total') return false;
  const said = RUNNING.test(figure.before) ? 'runningTotal' : figure.amount.qualifier;
  return way(said, '') !== way(value.amount.qualifier, value.label);
}

/** 累計は123件 */
const RUNNING = /(?:累計|通算)[はがでも]$/u;

function way(qualifier: string, label: string): string {
  if (qualifier === 'runningTotal' || label.includes('累計')) return 'running';
  if (qualifier === 'cumulative' || label.includes('延べ')) return 'cumulative';
  return 'plain';
}
