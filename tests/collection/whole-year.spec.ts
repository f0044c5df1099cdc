import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample, SAMPLE_JURISDICTION } from '../../src/cli/sample.ts';
import {
  acceptAnswer,
  approveAnswer,
  type HeldAnswer,
  listsTogether,
  openRound,
  planRollover,
  type RoundRoom,
  roundViews,
  saveAnswer,
  sourcePrograms,
  submitAnswer,
  takeYear,
  type Values,
} from '../../src/collection/index.ts';
import { type AnnualReport, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { EDITOR, orderOf, organisations, SECRETARIAT } from './made-up.ts';

const HERE = SAMPLE_JURISDICTION.code;
const bare = (division: string) => division.replace(/[(（].*$/, '');

describe('a year that says again what the year before said', () => {
  let ledger: Ledger;
  let source: AnnualReport;
  let taken: AnnualReport;
  beforeAll(async () => {
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
    await loadSample(ledger);
    source = (await ledger.acceptedReport(HERE, 2020))!.report;
    const programs = sourcePrograms(source, bare);
    const known = organisations(programs.flatMap((each) => each.divisions.map(bare)));
    const room: RoundRoom = { database: ledger.database, clock: ledger.clock, jurisdiction: HERE };
    await openRound(room, orderOf(), planRollover(programs, orderOf(), known), SECRETARIAT);
    for (const answer of await roundViews(room).answers(2021)) await answerAndAccept(room, answer);
    const names = { nameOf: (id: string) => id, together: listsTogether(source) };
    await takeYear(ledger, HERE, 2021, names, SECRETARIAT);
    taken = (await ledger.acceptedReport(HERE, 2021))!.report;
  });
  afterAll(() => ledger.close());

  it('has the same master list', () => {
    expect(taken.masterList.map(rowOf)).toEqual(source.masterList.map(rowOf));
  });

  it('has the same lists in the same order, each with its sheets', () => {
    // The list of the paper has this one under ⑦, its master list under ⑥.
    const mended = (row: ReturnType<typeof listRow>) =>
      row.name === '原子力関連業務参入促進事業' && row.isRelisting ? { ...row, policies: [6] } : row;
    expect(taken.programs.map(listRow)).toEqual(source.programs.map(listRow).map(mended));
    const originals = ({ programs }: AnnualReport) => programs.filter((each) => !each.isRelisting);
    expect(originals(taken).map(values)).toEqual(originals(source).map(values));
  });

  it('repeats at a relisting what the original says', () => {
    const [relisted] = taken.programs.filter((each) => each.isRelisting);
    const original = taken.programs.find((each) => each.name === relisted!.name && !each.isRelisting);
    expect(values(relisted!)).toEqual(values(original!));
  });

  it('adds up what its rows say', () => {
    const { subtotals } = taken;
    expect(subtotals.find((each) => each.isGrandTotal)?.cost).toBe(
      taken.masterList.filter((row) => !row.isRelisting).reduce((sum, row) => sum + (row.cost ?? 0), 0),
    );
    expect(subtotals.map(sumOf)).toEqual(source.subtotals.map(sumOf));
  });
});

type Entry = AnnualReport['programs'][number];
const rowOf = ({ line: _line, programId: _id, ...row }: AnnualReport['masterList'][number]) => row;
const listRow = ({ policies, no, name, cost, isNew, isRelisting, divisions }: Entry) => ({
  ...{ policies, no, name, cost, isNew, isRelisting, divisions },
});
const values = ({ teams, indicators }: Entry) => ({
  teams,
  // Where the paper says a row twice because it is split over lines, the form has it once.
  indicators: indicators
    .filter((each) => each.continuationOf === undefined)
    .map(({ label, current }) => [label, current]),
});
const sumOf = ({
  where,
  policies,
  cost,
  includesRelistings,
  isGrandTotal,
}: AnnualReport['subtotals'][number]) => ({
  ...{ where, policies, cost, includesRelistings, isGrandTotal },
});

/** Says again what was said last year. */
async function answerAndAccept(room: RoundRoom, answer: HeldAnswer): Promise<void> {
  const key = { fiscalYear: answer.fiscalYear, id: answer.id };
  const values = Object.fromEntries(
    Object.entries(answer.lastYear).filter(([field]) => !field.endsWith('-previous')),
  ) as Values;
  const saving = { base: 1, values, via: 'browser' as const, found: { errors: 0, warnings: 0 } };
  await saveAnswer(room, key, saving, EDITOR);
  await submitAnswer(room, key, 2, EDITOR);
  if (answer.needsApproval) await approveAnswer(room, key, 2, EDITOR);
  await acceptAnswer(room, key, 2, SECRETARIAT);
}
