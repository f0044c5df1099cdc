import type { Indicator, ProgramEntry, TextLine } from '../../ledger/index.ts';
import { formatFiscalYear, parseThousandYen } from '../../values/index.ts';
import { COST_REASON, cellKey, fieldValue, isEmptyRow, lastRow } from '../questions/index.ts';
import { moneyOf, unreadableAmounts } from './amounts.ts';
import type { Listed, ReportedAnswer } from './listed.ts';
import { indicatorLine, listRowLine, proseLine, sheetLine } from './places.ts';
import { divisionsOf, isMarked, type NameOf } from './rows.ts';

/** A row of a list with its sheet; `policies` are those of the list under which the program stands. */
export function programEntry(
  { answer, index }: Listed,
  { no, policies, fiscalYear }: { no: number; policies: number[]; fiscalYear: number },
  nameOf: NameOf,
): ProgramEntry {
  const { position } = answer;
  const prose = (field: 'overview' | 'result' | 'team') => paragraphs(answer, field);
  const explanation = fieldValue(answer, COST_REASON);
  const unreadable = unreadableAmounts(answer);
  return {
    ...{ policies, no, name: fieldValue(answer, 'name'), cost: moneyOf(answer).cost },
    ...{ isNew: isMarked(answer, 'isNew'), isRelisting: index > 0, divisions: divisionsOf(answer, nameOf) },
    ...{ page: null, overview: fieldValue(answer, 'overview'), result: fieldValue(answer, 'result') },
    ...{ teams: prose('team').map(({ text }) => text), teamLines: prose('team') },
    ...{ overviewLines: prose('overview'), resultLines: prose('result') },
    ...{ line: sheetLine(position, index), listLine: listRowLine(position, index) },
    ...{ alignment: 'printed', confidence: 1, heading: null, indicators: indicatorsOf(answer, fiscalYear) },
    ...(explanation === '' ? {} : { costExplanation: explanation }),
    previousCost: parseThousandYen(answer.lastYear.cost ?? ''),
    ...(unreadable.length === 0 ? {} : { unreadableAmounts: unreadable }),
  };
}

function paragraphs(answer: ReportedAnswer, field: 'overview' | 'result' | 'team'): TextLine[] {
  const text = fieldValue(answer, field);
  if (text === '') return [];
  return text.split('\n').map((each, at) => ({ text: each, line: proseLine(answer.position, field, at) }));
}

function indicatorsOf(answer: ReportedAnswer, fiscalYear: number): Indicator[] {
  const rows = Array.from({ length: lastRow(answer) }, (_, at) => at + 1);
  const columns = [fiscalYear - 1, fiscalYear].map(columnHead);
  return rows
    .filter((row) => !isEmptyRow(answer, row))
    .map((row) => {
      const [label, previous, current, explanation] = (
        ['label', 'previous', 'current', 'reason'] as const
      ).map((cell) => fieldValue(answer, cellKey(row, cell))) as [string, string, string, string];
      const stated = { label, previous, current, values: [previous, current], columns };
      const line = indicatorLine(answer.position, row);
      return explanation === '' ? { ...stated, line } : { ...stated, line, explanation };
    });
}

/** 2年度: the paper leaves the era out. */
const columnHead = (year: number): string => formatFiscalYear(year).replace(/^[^\d元]+/, '');
