import { type Connection, recordChange } from '../platform/index.ts';
import { type Judgement, JudgementRefused, requireNamed } from './judgement.ts';
import type { Ledger } from './ledger.ts';
import { type AnsweredFinding, type FindingKey, storeWaiver, storeWithdrawal } from './store/waiver-store.ts';
import { inOneWriting } from './writing.ts';

/**
 * A person says that a finding may stand (許容): it counts no more and hinders no publication. The word answers every
 * finding of that year that says the same, also after a new import.
 * @param id as `StoredFinding` names it
 * @throws JudgementRefused
 */
export function waiveFinding(
  ledger: Ledger,
  jurisdiction: string,
  id: string,
  judgement: Judgement,
): Promise<void> {
  return judged(ledger, jurisdiction, id, judgement, async (connection, key, signed) => {
    const waived = await storeWaiver(connection, key, signed);
    if (waived === null) throw new JudgementRefused('この指摘は台帳にないか、すでに許容されています。');
    const { by, reason } = signed;
    const about = { action: 'finding.waived', subject: subjectOf(waived) };
    await recordChange(connection, ledger.clock, {
      jurisdiction,
      ...about,
      before: null,
      after: { by, reason },
    });
  });
}

/**
 * A person takes it back: the finding counts again. Who had waived it, when and why stays on record.
 * @throws JudgementRefused
 */
export function withdrawWaiver(
  ledger: Ledger,
  jurisdiction: string,
  id: string,
  judgement: Judgement,
): Promise<void> {
  return judged(ledger, jurisdiction, id, judgement, async (connection, key, signed) => {
    const waiver = await storeWithdrawal(connection, key, signed);
    if (waiver === null) throw new JudgementRefused('この指摘の許容は、すでに取り消されています。');
    await recordChange(connection, ledger.clock, {
      ...{ jurisdiction, action: 'finding.waiver-withdrawn', subject: subjectOf(waiver) },
      before: { by: waiver.by, reason: waiver.reason },
      after: { by: signed.by, reason: signed.reason },
    });
  });
}

async function judged(
  ledger: Ledger,
  jurisdiction: string,
  id: string,
  judgement: Judgement,
  store: (connection: Connection, key: FindingKey, signed: Judgement & { at: string }) => Promise<void>,
): Promise<void> {
  requireNamed(judgement);
  const key = keyOf(jurisdiction, id);
  const at = ledger.clock.now().toISOString();
  await inOneWriting(ledger, jurisdiction, (connection) => store(connection, key, { ...judgement, at }));
}

const subjectOf = ({ fiscalYear, rule, says }: AnsweredFinding): string =>
  `finding/${fiscalYear}/${rule}/${says}`;

/** An id that can't be one names no finding. */
function keyOf(jurisdiction: string, id: string): FindingKey {
  const [, documentId = '', seq = '0'] = /^(.+)-(\d{1,9})$/u.exec(id) ?? [];
  return { jurisdiction, documentId, seq: Number(seq) };
}
