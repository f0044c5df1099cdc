import type { Origin, TextLine } from '../../../ledger/annual-report.ts';
import { amountsInText, normalise, type PlacedAmount } from '../../../values/index.ts';

/** A number that a sentence of the result states, with the words around it. */
export interface StatedFigure {
  amount: PlacedAmount;
  at: Origin;
  /** The whole sentence, normalised. */
  sentence: string;
  /** The sentence up to the number. */
  before: string;
  /** The words of the number's own clause: `冷凍食品セミナーを開催したほか`. */
  clause: string;
  /** The part of the clause behind its last comma: in `Aを開催し、Bを5回開催した` it is B that is counted. */
  phrase: string;
  /** What of the phrase stands before the number. */
  lead: string;
  /** The numbered item `(1)` that the sentence stands in. */
  item: string | null;
}

const ITEM = /^[-・\s]*(\(\d+\))/u;
/** A gap so short joins two numbers that are counted together: 25校・53件, 5者7件, 50.6%減の7,762個. */
const JOINED = /^(?:[・、\s]?|[増減]?の)$/u;

/** Every number in lines of prose, sentence by sentence, in the order of the paper. */
export function figuresIn(lines: readonly TextLine[]): StatedFigure[] {
  return lines.flatMap((line) => {
    const text = normalise(line.text);
    const item = ITEM.exec(text)?.[1] ?? null;
    return sentencesOf(text).flatMap((sentence) => figuresOfSentence(sentence, line, item));
  });
}

/** Splits at 。 outside of brackets; the mark stays with its sentence. */
export function sentencesOf(text: string): string[] {
  return text.match(/(?:\([^()]*\)|「[^「」]*」|[^。])+。?/gu) ?? [];
}

function figuresOfSentence(sentence: string, line: TextLine, item: string | null): StatedFigure[] {
  const at = { line: line.line, ...(line.pdfPage === undefined ? {} : { pdfPage: line.pdfPage }) };
  const amounts = amountsInText(sentence);
  return amounts.map((amount, i) => ({
    amount,
    at,
    sentence,
    before: sentence.slice(0, amount.index),
    clause: leadOf(sentence, amounts, i) + tailOf(sentence, amounts, i),
    phrase: lastPhrase(leadOf(sentence, amounts, i)) + tailOf(sentence, amounts, i),
    lead: lastPhrase(leadOf(sentence, amounts, i)).replace(ITEM, ''),
    item,
  }));
}

/** The words from the last clause's end to the number; of joined numbers to the first. */
function leadOf(sentence: string, amounts: readonly PlacedAmount[], i: number): string {
  const previous = amounts[i - 1];
  const gap = sentence.slice(previous ? endOf(previous) : 0, amounts[i]!.index);
  if (!previous) return gap;
  return JOINED.test(gap) ? leadOf(sentence, amounts, i - 1) : gap.replace(/^[^、)]*[、)]/u, '');
}

function lastPhrase(lead: string): string {
  return lead.replace(/^.*、(?=.*[^、\s])/su, '');
}

/** The words from the number to its clause's end; of joined numbers those behind the last. */
function tailOf(sentence: string, amounts: readonly PlacedAmount[], i: number): string {
  const next = amounts[i + 1];
  const gap = sentence.slice(endOf(amounts[i]!), next?.index);
  return next && JOINED.test(gap) ? tailOf(sentence, amounts, i + 1) : gap.replace(/[、)].*$/su, '');
}

function endOf(amount: PlacedAmount): number {
  return amount.index + amount.length;
}
