import { type Connection, recordChange } from '../platform/index.ts';
import { type Judgement, JudgementRefused, requireNamed } from './judgement.ts';
import type { Ledger } from './ledger.ts';
import { type RebuiltYear, rebuildYear } from './rebuild-year.ts';
import { completeWriting } from './store/complete-writing.ts';
import {
  acceptedFact,
  type DecidedFact,
  heldYearsFrom,
  knowsProgramYear,
  type LinkKey,
  moveJudgements,
  stateOfLink,
  storeDecision,
  storeLink,
} from './store/judgement-store.ts';
import { parseLineageId } from './store/views/lineage.ts';
import { refreshTotals } from './store/year-totals.ts';
import type { LineageKind, LineageState } from './views/program.ts';
import { inOneWriting } from './writing.ts';

/**
 * A person says that the later program does continue the earlier one. The id may also join two years that nobody
 * proposed. The link survives every new import.
 * @throws JudgementRefused
 */
export function confirmLineage(
  ledger: Ledger,
  jurisdiction: string,
  id: string,
  judgement: Judgement & { kind?: LineageKind },
): Promise<void> {
  return decideLink(ledger, jurisdiction, id, 'confirmed', judgement);
}

/**
 * A person says that it does not. Rejecting a same-name link takes the program apart: from the later year on, the
 * name belongs to another program.
 * @throws JudgementRefused
 */
export function rejectLineage(
  ledger: Ledger,
  jurisdiction: string,
  id: string,
  judgement: Judgement,
): Promise<void> {
  return decideLink(ledger, jurisdiction, id, 'rejected', judgement);
}

/**
 * A person says what holds where documents contradict each other (or all of them err). The statements stay.
 * @throws JudgementRefused
 */
export async function decideFact(
  ledger: Ledger,
  jurisdiction: string,
  decision: DecidedFact & Judgement,
): Promise<void> {
  requireNamed(decision);
  const { programId, fiscalYear, attribute, value, by, reason } = decision;
  await inOneWriting(ledger, jurisdiction, async (connection) => {
    const before = await acceptedFact(connection, jurisdiction, decision);
    if (before === null) throw unknown();
    await storeDecision(connection, jurisdiction, { ...decision, at: ledger.clock.now().toISOString() });
    await completeWriting(connection, [await rebuildYear(connection, jurisdiction, fiscalYear)]);
    await recordChange(connection, ledger.clock, {
      ...{ jurisdiction, action: 'fact.decided', subject: `program/${programId}/${fiscalYear}/${attribute}` },
      ...{ before, after: { value, accepted: 'person', by, reason } },
    });
  });
}

async function decideLink(
  ledger: Ledger,
  jurisdiction: string,
  id: string,
  state: 'confirmed' | 'rejected',
  judgement: Judgement & { kind?: LineageKind },
): Promise<void> {
  requireNamed(judgement);
  const link = parseLineageId(id);
  if (link === null) throw unknown();
  await inOneWriting(ledger, jurisdiction, async (connection) => {
    const before = await stateOfLink(connection, jurisdiction, link);
    if (before === null && !(await bothKnown(connection, jurisdiction, link))) throw unknown();
    const at = ledger.clock.now().toISOString();
    await storeLink(connection, jurisdiction, link, { ...judgement, state, at });
    await completeWriting(connection, await yearsAfterLink(connection, jurisdiction, link, before, state));
    const { by, reason, kind } = judgement;
    await recordChange(connection, ledger.clock, {
      ...{ jurisdiction, action: `lineage.${state}`, subject: `lineage/${id}` },
      ...{ before: { state: before }, after: { state, kind, by, reason } },
    });
  });
}

/** A same-name link that is rejected, or is so no more, takes a program apart or joins it: later years are made anew. */
async function yearsAfterLink(
  connection: Connection,
  jurisdiction: string,
  link: LinkKey,
  before: LineageState | null,
  after: LineageState,
): Promise<RebuiltYear[]> {
  const splits = link.fromProgram === link.toProgram && (before === 'rejected') !== (after === 'rejected');
  if (!splits) {
    await refreshTotals(connection, jurisdiction, [link.toYear]);
    return [];
  }
  await moveJudgements(connection, jurisdiction, link.fromProgram, link.toYear, after === 'rejected');
  return rebuildFrom(connection, jurisdiction, link.toYear);
}

async function rebuildFrom(
  connection: Connection,
  jurisdiction: string,
  year: number,
): Promise<RebuiltYear[]> {
  const rebuilt: RebuiltYear[] = [];
  for (const each of await heldYearsFrom(connection, jurisdiction, year)) {
    rebuilt.push(await rebuildYear(connection, jurisdiction, each));
  }
  return rebuilt;
}

async function bothKnown(connection: Connection, jurisdiction: string, link: LinkKey): Promise<boolean> {
  return (
    link.fromYear < link.toYear &&
    (await knowsProgramYear(connection, jurisdiction, link.fromProgram, link.fromYear)) &&
    (await knowsProgramYear(connection, jurisdiction, link.toProgram, link.toYear))
  );
}

function unknown(): JudgementRefused {
  return new JudgementRefused(
    '対象の事業または年度が台帳に見つかりません。台帳が更新されていないか、ページを開き直して確かめてください。',
  );
}
