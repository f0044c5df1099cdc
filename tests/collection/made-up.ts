import {
  type AnsweringOrganisations,
  type By,
  openRound,
  planRollover,
  type RolloverChoice,
  type RolloverOrder,
  type RoundRoom,
  sourcePrograms,
} from '../../src/collection/index.ts';
import { importReport, type Ledger } from '../../src/ledger/index.ts';
import { madeUpReport } from '../../src/ledger/made-up.ts';

export const HERE = '990001';
export const EDITOR: By = { account: 'e1', name: '港 花子' };
export const OTHER: By = { account: 'e2', name: '浜 次郎' };
export const APPROVER: By = { account: 'a1', name: '岬 課長' };
export const SECRETARIAT: By = { account: 's1', name: '丘 係長' };

/** Organisations are known by their names here; those of 交通課 have no approver. */
export const organisations = (names: readonly string[]): AnsweringOrganisations =>
  new Map(names.map((name) => [name, { needsApproval: name !== '交通課' }]));

export const orderOf = (choices: RolloverChoice[] = []): RolloverOrder => ({
  ...{ fiscalYear: 2021, sourceYear: 2020, choices, threshold: 30 },
  ...{ submitBy: '2022-05-31', approveBy: '2022-06-10', acceptBy: '2022-06-30' },
});

/** A round of 2021 over the programs of a made-up report of 2020. */
export async function openedRound(
  ledger: Ledger,
  programs = 4,
  choices: RolloverChoice[] = [],
): Promise<RoundRoom> {
  const report = madeUpReport({ fiscalYear: 2020, programs, seed: 1 });
  const options = {
    jurisdiction: HERE,
    jurisdictionName: '海辺県',
    file: report.file,
    contentHash: 'abc'.repeat(8),
  };
  await importReport(ledger, report, options);
  const accepted = await ledger.acceptedReport(HERE, 2020);
  const source = sourcePrograms(accepted!.report, (name) => ({ organisation: name, candidates: [] }));
  const room = { database: ledger.database, clock: ledger.clock, jurisdiction: HERE };
  const names = source.flatMap((each) => each.divisions);
  await openRound(
    room,
    orderOf(choices),
    planRollover(source, orderOf(choices), organisations(names)),
    SECRETARIAT,
  );
  return room;
}
