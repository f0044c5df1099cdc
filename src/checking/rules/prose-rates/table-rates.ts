import type { AnnualReport, StatedTable } from '../../../ledger/annual-report.ts';
import type { Paragraph } from '../../paragraphs.ts';
import { changesOf } from '../../tables/changes.ts';
import { cellNumber, columnsOf } from '../../tables/stated-table.ts';
import type { WrongRate } from './wrong-rate.ts';

/** `事業所数では全国の5.1%減に対して本県が6.0%減`. */
const PHRASE =
  /(?<subject>[^、。\s]{2,12}?)(?:で)?は、?全国[のが](?<whole>[\d.]+)%(?<wholeMove>増|減)に対し(?:て)?、?(?:本県|[^\s、。]{2,4}[都道府県])[がはの](?<own>[\d.]+)%(?<ownMove>増|減)/g;

/** Rates of the nation and of the prefecture in prose, against the 増減率 of the table. */
export function tableRates(report: AnnualReport, { plain }: Paragraph): WrongRate[] {
  return [...plain.matchAll(PHRASE)].flatMap(({ 0: words, groups }) => {
    const { subject = '', whole = '', wholeMove = '', own = '', ownMove = '' } = groups!;
    const stated = [signed(whole, wholeMove), signed(own, ownMove)];
    const found = ratesOf(report, subject);
    if (!found || found.rates.every((rate, i) => rate === stated[i])) return [];
    const expected = found.rates.map((rate, i) => `${['全国', '本県'][i]}${inWords(rate)}`).join('、');
    const actual = stated.map((rate, i) => `${['全国', '本県'][i]}${inWords(rate)}`).join('、');
    const why = `「${found.title}」では${expected}となっています`;
    return [{ severity: 'error', words, why, expected, actual, places: found.at }];
  });
}

function signed(rate: string, move: string): number {
  return move === '減' ? -Number(rate) : Number(rate);
}

function inWords(rate: number): string {
  return `${Math.abs(rate)}%${rate < 0 ? '減' : '増'}`;
}

/** The 増減率 under the subject's head: the nation's row and the only other one. */
function ratesOf(report: AnnualReport, subject: string) {
  for (const table of report.tables) {
    const column = columnsOf(table).find(({ group, head }) => group === subject && head.includes('増減率'));
    const nation = table.rows.find((row) => row.cells[0]?.trim() === '全国');
    const others = table.rows.filter((row) => row !== nation);
    if (!column || !nation || others.length !== 1 || !areSound(table, [nation, others[0]!])) continue;
    const rates = [nation, others[0]!].map((row) => cellNumber(row.cells[column.index]));
    if (rates.every((rate): rate is number => rate !== null)) {
      return { title: table.title, rates, at: [nation, others[0]!] };
    }
  }
  return null;
}

/** A table that contradicts itself is reported for that; the prose may well be right. */
function areSound(table: StatedTable, rows: StatedTable['rows']): boolean {
  return rows.every((row) => changesOf(table, row.cells).length === 0);
}
