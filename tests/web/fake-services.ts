import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, rules } from '../../src/checking/index.ts';
import { type AnnualReport, emptyReport } from '../../src/ledger/annual-report.ts';
import { type Inspector, type Services, UploadStore } from '../../src/web/index.ts';
import { fakeAudit, fakeMailbox } from './fake-house.ts';
import { type FakeLedger, FINDINGS, fakeLedger, HOME } from './fake-ledger.ts';
import { type FakeReport, fakeReport } from './fake-report.ts';
import { fakeOrganisations, fakeRound } from './fake-round.ts';
import { fakeSupports } from './fake-supports.ts';
import { byCookie } from './signed-in.ts';

export interface FakeServices extends Services {
  ledger: FakeLedger;
  report: FakeReport;
  errors: unknown[];
}

const REPORT: AnnualReport = {
  ...emptyReport('report.txt'),
  fiscalYear: 2020,
  jurisdiction: '青森県',
  placed: 0.995,
  unplaced: [{ line: 12, text: '読めなかった行' }],
};

/** Says the same of every file, so that the pages are tested without reading. */
const fixedInspector: Inspector = {
  inspect: async (files) => ({
    reports: files.map(({ name }) => ({ ...REPORT, file: name })),
    contentHashes: files.map(({ name }) => name),
    findings: FINDINGS,
    unreadable: [],
  }),
};

/** What a person decides of a fact is printed in the next edition. */
function joined(ledger: FakeLedger, report: FakeReport): Pick<FakeServices, 'ledger' | 'report'> {
  const { decideFact } = ledger;
  ledger.decideFact = async (...decision) => {
    await decideFact(...decision);
    report.isMended = true;
  };
  return { ledger, report };
}

export function fakeServices(
  part: Partial<Services> & { ledger?: FakeLedger; report?: FakeReport } = {},
): FakeServices {
  const errors: unknown[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-web-'));
  return {
    home: HOME,
    rules: { rules, explain },
    inspector: fixedInspector,
    uploads: new UploadStore(folder, () => Date.parse('2026-11-21T00:00:00Z')),
    people: byCookie,
    round: fakeRound(),
    supports: fakeSupports(),
    organisations: fakeOrganisations(),
    audit: fakeAudit(),
    mailbox: fakeMailbox(),
    side: 'both',
    publishedAt: async () => null,
    publicUrl: null,
    isBehindProxy: false,
    onError: (error) => errors.push(error),
    errors,
    ...part,
    ...joined(part.ledger ?? fakeLedger(), part.report ?? fakeReport()),
  };
}
