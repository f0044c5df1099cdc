import { type Judgement, JudgementRefused, requireNamed } from './judgement.ts';
import type { Ledger } from './ledger.ts';
import { type FindingKey, storeWaiver, storeWithdrawal } from './store/waiver-store.ts';
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
  return judged(
    ledger,
    jurisdiction,
    id,
    judgement,
    storeWaiver,
    'この指摘は台帳にないか、すでに許容されています。',
  );
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
  return judged(
    ledger,
    jurisdiction,
    id,
    judgement,
    storeWithdrawal,
    'この指摘の許容は、すでに取り消されています。',
  );
}

async function judged(
  ledger: Ledger,
  jurisdiction: string,
  id: string,
  judgement: Judgement,
  store: typeof storeWaiver,
  refusal: string,
): Promise<void> {
  requireNamed(judgement);
  const key = keyOf(jurisdiction, id);
  if (key === null) throw new JudgementRefused(refusal);
  await inOneWriting(ledger, jurisdiction, async (connection) => {
    const at = ledger.clock.now().toISOString();
    if (!(await store(connection, key, { ...judgement, at }))) throw new JudgementRefused(refusal);
  });
}

function keyOf(jurisdiction: string, id: string): FindingKey | null {
  const [, documentId, seq] = /^(.+)-(\d{1,9})$/u.exec(id) ?? [];
  return documentId === undefined ? null : { jurisdiction, documentId, seq: Number(seq) };
}
