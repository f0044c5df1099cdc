import { confirmLineage, importReport, type Ledger } from '../../ledger/index.ts';
import { contentHash, recordChange } from '../../platform/index.ts';
import { formatFiscalYear } from '../../values/index.ts';
import type { Answer, By } from '../answer.ts';
import { RoundRefused } from '../refused.ts';
import { documentName, forLedger, type ReportNames, reportOfAnswers } from '../report/index.ts';
import { inRound, nowOf, type RoundRoom } from '../room.ts';
import { answersOf, isAllAccepted } from '../store/answers.ts';
import { type HeldRound, markTaken, type RoundKey, roundOf } from '../store/rounds.ts';
import { linksOf } from './links.ts';

/** What kind of document the answers of a round are in the ledger. */
export const ROUND_DOCUMENT = 'collection-round';

export interface TakenYear {
  documentId: string;
  programs: number;
  /** Links that were confirmed now. */
  links: number;
}

/**
 * Puts the accepted answers of a round into the ledger as one document of the year, and confirms the links that the
 * rollover knows. What it took before is replaced; the same answers again change nothing. Broken off, it is taken up
 * again by the next call: the round notes only at the end that it was taken.
 * @returns `null` while an answer is not accepted yet, or when the ledger holds exactly this
 * @throws RoundRefused
 */
export async function takeYear(
  ledger: Ledger,
  jurisdiction: string,
  fiscalYear: number,
  names: () => Promise<ReportNames>,
  by: By,
): Promise<TakenYear | null> {
  const room: RoundRoom = { database: ledger.database, clock: ledger.clock, jurisdiction };
  const key = { jurisdiction, fiscalYear };
  const round = await roundOf(ledger.database.db, key);
  if (round === null) throw new RoundRefused('この年度の照会は行われていません。');
  if (!(await isAllAccepted(ledger.database.db, key))) return null;
  const answers = await answersOf(ledger.database.db, key);
  const report = forLedger(reportOfAnswers(round, answers, await names()));
  const hash = contentHash(report);
  if (hash === round.takenHash) return null;
  const { documentId, programs } = await importReport(ledger, report, {
    ...{ jurisdiction, file: documentName(fiscalYear), contentHash: hash, kind: ROUND_DOCUMENT },
    title: `${formatFiscalYear(fiscalYear)}の照会への回答`,
  });
  const links = await confirmLinks(ledger, key, round, answers, by);
  await noteTaken(room, key, { hash, documentId });
  return { documentId, programs, links };
}

async function confirmLinks(
  ledger: Ledger,
  { jurisdiction, fiscalYear }: RoundKey,
  { sourceYear }: HeldRound,
  answers: readonly Answer[],
  by: By,
): Promise<number> {
  const year = await ledger.yearReport(jurisdiction, fiscalYear);
  const decided = await ledger.lineage(jurisdiction, { fiscalYear, withSameName: true });
  const isOpen = (id: string) => decided.find((each) => each.id === id)?.state !== 'confirmed';
  const links = linksOf(answers, year!)
    .map(({ from, to, kind }) => ({ id: `${from}~${sourceYear}~${to}~${fiscalYear}`, kind }))
    .filter(({ id }) => isOpen(id));
  const reason = `${formatFiscalYear(fiscalYear)}の照会で、引き継ぐ事業として回答された`;
  for (const { id, kind } of links)
    await confirmLineage(ledger, jurisdiction, id, { by: by.name, reason, kind });
  return links.length;
}

const noteTaken = (
  room: RoundRoom,
  key: RoundKey,
  { hash, documentId }: { hash: string; documentId: string },
): Promise<void> =>
  inRound(room, async (connection) => {
    await markTaken(connection, key, { at: nowOf(room), hash });
    await recordChange(connection, room.clock, {
      ...{ jurisdiction: key.jurisdiction, action: 'round.taken', subject: `round/${key.fiscalYear}` },
      ...{ before: null, after: { document: documentId, hash } },
    });
  });
