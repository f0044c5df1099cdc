import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  confirmLineage,
  decideFact,
  importReport,
  type Ledger,
  rejectLineage,
  waiveFinding,
  withdrawWaiver,
} from '../ledger/index.ts';
import type { Config } from '../platform/index.ts';
import { statedLine, type WebLedger } from '../web/index.ts';

/** Handed-in reports wait beside the embedded database; with a server database, in the system's place for it. */
export const uploadFolder = (config: Config): string =>
  config.dataDirectory === null ? join(tmpdir(), 'kakehashi-uploads') : join(config.dataDirectory, 'uploads');

/** The ledger as the pages use it. */
export function webLedger(ledger: Ledger): WebLedger {
  return {
    ...ledger,
    async decideLineage(jurisdiction, linkId, { state, ...judgement }) {
      const decide = state === 'confirmed' ? confirmLineage : rejectLineage;
      await decide(ledger, jurisdiction, linkId, judgement);
    },
    decideFact: (jurisdiction, decision) => decideFact(ledger, jurisdiction, decision),
    waiveFinding: (...asked) => waiveFinding(ledger, ...asked),
    withdrawWaiver: (...asked) => withdrawWaiver(ledger, ...asked),
    async documentLines(jurisdiction, documentId) {
      return (await ledger.statements(jurisdiction, documentId)).map(statedLine);
    },
    async importReport(report, { jurisdiction, jurisdictionName, fiscalYear }, { contentHash, findings }) {
      const options = {
        jurisdiction,
        jurisdictionName,
        fiscalYear,
        findings,
        contentHash,
        file: report.file,
      };
      const outcome = await importReport(ledger, report, options);
      return { documentId: outcome.documentId, isKnown: outcome.state === 'unchanged' };
    },
  };
}
