import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, findingAt, listPlace } from '../../finding.ts';
import { listingsOf } from '../../listings.ts';
import { marksOf } from '../../places.ts';

/** One finding per number that is not the one before plus 1; a single misprint is told from a gap. */
export function numberFindings(report: AnnualReport): Finding[] {
  let last = 0;
  return listingsOf(report).flatMap(({ policies }) => {
    const entries = report.programs.filter((entry) => policies.includes(entry.policies[0] ?? 0));
    let expected = firstNumber(entries, last);
    last = entries.at(-1)?.no ?? last;
    return entries.flatMap((entry, i) => {
      const wanted = expected;
      const isMisprint = entry.no !== wanted && (entries[i + 1]?.no ?? wanted + 1) === wanted + 1;
      expected = isMisprint ? wanted + 1 : entry.no + 1;
      return entry.no === wanted ? [] : [finding(report, policies, entry, wanted, entries[i - 1])];
    });
  });
}

/** 1; or the next number, where a report counts on from list to list; or any, where an excerpt begins. */
function firstNumber([first, second]: readonly ProgramEntry[], last: number): number {
  const goesOn = first !== undefined && second?.no === first.no + 1;
  return goesOn && (last === 0 || first.no === last + 1) ? first.no : 1;
}

function finding(
  report: AnnualReport,
  policies: readonly number[],
  entry: ProgramEntry,
  wanted: number,
  before: ProgramEntry | undefined,
): Finding {
  const places = before ? [listPlace(report, before)] : [];
  return findingAt([listPlace(report, entry), ...places], aboutEntry(entry), {
    rule: 'program-no-page',
    severity: 'error',
    message:
      `${marksOf(policies)}の基本方針事業一覧の番号が続いていません。「${entry.name}」は${wanted}番のはずですが、` +
      `${entry.no}番と印字されています。番号の付け間違いか、行の抜けがないか確認してください。`,
    expected: String(wanted),
    actual: String(entry.no),
  });
}
