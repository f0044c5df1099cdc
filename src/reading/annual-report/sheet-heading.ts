import type { SourceLine } from '../../formats/source.ts';
import type { SheetHeading } from '../../ledger/annual-report.ts';
import { thousandYen } from './amounts.ts';
import { cellText, originOf } from './line.ts';
import { COST_BAND } from './marks.ts';
import { isRelisted, printedName } from './names.ts';

const PART = /[①②③④⑤⑥⑦⑧⑨⑩]\s*([\d,，]+)/g;

/** The band above a sheet: number, name, cost. Any of the three may be lost in the text; `null` when all are. */
export function sheetHeadingOf(lines: readonly SourceLine[]): SheetHeading | null {
  const first = lines[0];
  if (!first) return null;
  const words = lines
    .map((line) =>
      line.cells
        .map(cellText)
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .join(' ');
  const cost = COST_BAND.exec(words);
  const beforeCost = cost ? words.slice(0, cost.index) : words;
  const numbered = /^(?:No\.?\s*)?(\d{1,3})(?:[\s.．、]+|$)(.*)$/i.exec(beforeCost.normalize('NFC').trim());
  const name = printedName(numbered ? (numbered[2] ?? '') : beforeCost);
  return {
    no: numbered ? Number(numbered[1]) : null,
    name: name === '' ? null : name,
    cost: cost ? thousandYen(cost[1]) : null,
    costParts: partsOf(cost ? words.slice(cost.index + cost[0].length) : ''),
    isRelisting: isRelisted(words),
    ...originOf(first),
  };
}

const partsOf = (words: string): number[] =>
  [...words.matchAll(PART)].flatMap((match) => thousandYen(match[1]) ?? []);
