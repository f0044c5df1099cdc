import type { AnnualReport, MasterRow, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, aboutRow, findingAt, listPlace, placeOf } from '../../finding.ts';
import type { Listing, PolicyListings } from '../../listings.ts';
import { listWhere, marksOf, masterWhere } from '../../places.ts';

const rule = 'program-name';

/** Programs that only one of the two lists has, and programs that the lists put under different policies. */
export function missingFindings(report: AnnualReport, { policies, listings }: PolicyListings): Finding[] {
  const complete = isComplete(report, policies, listings);
  return listings.flatMap((listing) => {
    const { rows, entry } = listing;
    if (!entry) return complete ? [notInList(report, rows[0]!, policies)] : [];
    if (rows.length === 0) return complete ? [notInMaster(report, entry)] : [];
    const stated = [...new Set(rows.map((row) => row.policy))].sort();
    return String(stated) === String([...entry.policies].sort())
      ? []
      : [elsewhere(report, rows, entry, stated)];
  });
}

/** Both lists are there; in a report that was cut, both down to their 小計. */
function isComplete(
  report: AnnualReport,
  policies: readonly number[],
  listings: readonly Listing[],
): boolean {
  const hasBoth =
    listings.some(({ entry }) => entry !== null) && listings.some(({ rows }) => rows.length > 0);
  const isCut = report.notes.some((note) => note.kind === 'truncated');
  const ends = report.subtotals.some((s) => s.where === 'list' && s.policies.includes(policies[0]!));
  return hasBoth && (!isCut || ends);
}

function notInList(report: AnnualReport, row: MasterRow, policies: readonly number[]): Finding {
  return findingAt([placeOf(report, row)], aboutRow(row), {
    rule,
    severity: 'error',
    message:
      `${masterWhere(row)}の「${row.name}」が、${marksOf(policies)}の基本方針事業一覧にありません。` +
      'どちらの一覧が正しいか確認してください。',
    expected: `${marksOf(policies)}の基本方針事業一覧に同じ事業がある`,
    actual: 'ない',
  });
}

function notInMaster(report: AnnualReport, entry: ProgramEntry): Finding {
  return findingAt([listPlace(report, entry)], aboutEntry(entry), {
    rule,
    severity: 'error',
    message:
      `${listWhere(entry)}の「${entry.name}」が、施策一覧の${marksOf(entry.policies)}にありません。` +
      'どちらの一覧が正しいか確認してください。',
    expected: `施策一覧の${marksOf(entry.policies)}に同じ事業がある`,
    actual: 'ない',
  });
}

function elsewhere(
  report: AnnualReport,
  rows: readonly MasterRow[],
  entry: ProgramEntry,
  stated: readonly number[],
): Finding {
  return findingAt(
    [listPlace(report, entry), ...rows.map((row) => placeOf(report, row))],
    aboutEntry(entry),
    {
      rule,
      severity: 'error',
      message:
        `「${entry.name}」は、基本方針事業一覧では${marksOf(entry.policies)}に○がありますが、` +
        `施策一覧では${marksOf(stated)}に載っています。どちらの基本方針の事業か確認してください。`,
      expected: marksOf(stated),
      actual: marksOf(entry.policies),
    },
  );
}
