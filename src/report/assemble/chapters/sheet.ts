import type { ProgramEntry, TextLine } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Sheet } from '../../document.ts';
import { heading } from '../heading.ts';
import { placesOf } from '../place.ts';
import { missing, prose, proseOrNothing } from '../prose.ts';
import { circled, money, RELISTED } from '../words.ts';
import type { ListedProgram } from './chapters.ts';
import { indicatorTables } from './indicators.ts';

/** 個票: one program in a band with number, name and cost; what it does, what came of it, who is in charge. */
export function sheetOf({ id, entry }: ListedProgram, content: ReportContent): Sheet {
  const relisted = entry.heading?.isRelisting ?? entry.isRelisting;
  return {
    kind: 'sheet',
    id,
    number: String(entry.heading?.no ?? entry.no),
    title: `${entry.heading?.name ?? entry.name}${relisted ? RELISTED : ''}`,
    marks: entry.isNew ? ['新規'] : [],
    amount: amountOf(entry),
    ...(entry.programId === undefined ? {} : { page: `programs/${entry.programId}` }),
    blocks: [
      heading(4, `${id}-overview`, '【事業概要】'),
      ...prose(linesOf(entry.overview, entry.overviewLines)),
      heading(4, `${id}-result`, '【事業実績】'),
      ...resultOf(entry, content.fiscalYear),
      ...teamsOf(entry),
    ],
    ...placesOf(entry.alignment === null ? null : entry),
  };
}

/** 事業費 3,254千円; a cost of several parts names them: （①1,000 ②2,254）. */
function amountOf({ heading, cost }: ProgramEntry): string | null {
  const amount = heading?.cost ?? cost;
  const parts = (heading?.costParts ?? []).map((part, index) => `${circled(index + 1)}${money(part)}`);
  return amount === null
    ? null
    : `事業費 ${money(amount)}千円${parts.length > 0 ? `（${parts.join(' ')}）` : ''}`;
}

/** Texts that were kept without their places come line by line all the same. */
function linesOf(text: string, lines: readonly TextLine[]): TextLine[] {
  if (lines.length > 0 || text === '') return [...lines];
  return text.split('\n').map((each) => ({ text: each, line: 0 }));
}

/** The texts of the result and its tables in the order of the paper; a table without words says enough. */
function resultOf(entry: ProgramEntry, fiscalYear: number): Block[] {
  const lines = linesOf(entry.result, entry.resultLines);
  const tables = indicatorTables(entry, fiscalYear);
  const above = lines.filter(({ line }) => !tables.some(({ from }) => line > from));
  const isSilent = lines.length === 0 && tables.length === 0;
  return [
    ...(isSilent ? [missing()] : proseOrNothing(above)),
    ...tables.flatMap(({ table, from }, index): Block[] => {
      const next = tables[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      return [table, ...proseOrNothing(lines.filter(({ line }) => line > from && line < next))];
    }),
  ];
}

function teamsOf({ teamLines, teams }: ProgramEntry): Block[] {
  const lines: TextLine[] =
    teamLines.length > 0 || teams.length === 0
      ? teamLines
      : [{ text: `（担当課：${teams.join('、')}）`, line: 0 }];
  return lines.map(
    (line): Block => ({ kind: 'paragraph', style: 'source', text: line.text, ...placesOf(line) }),
  );
}
