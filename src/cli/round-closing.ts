import {
  answerVersionsOf,
  closeRound,
  type HeldAnswer,
  type RoundRecord,
  roundViews,
  takeYear,
} from '../collection/index.ts';
import type { By, FieldFinding } from '../web/index.ts';
import { openOnes } from './round-check.ts';
import type { RoundParts } from './round-parts.ts';
import { findingsAt } from './round-writing.ts';

/** Puts the year into the ledger and ends the round with what was found in the accepted answers. @throws RoundRefused */
export async function closeWithRecord(parts: RoundParts, fiscalYear: number, by: By): Promise<void> {
  const { house, room } = parts;
  await takeYear(house.ledger, house.jurisdiction, fiscalYear, () => parts.names(fiscalYear), by);
  const round = await roundViews(room).round(fiscalYear);
  const openRules: string[] = [];
  const waivers: RoundRecord['waivers'] = [];
  for (const answer of await roundViews(room).answers(fiscalYear)) {
    const findings = round === null ? [] : await findingsAt(parts, round, answer);
    openRules.push(...openOnes(findings).map(({ rule }) => rule));
    waivers.push(...(await waiversOf(parts, answer, findings)));
  }
  await closeRound(room, fiscalYear, { openRules, waivers }, by);
}

/** The reasons that people gave, each with who wrote it last. */
async function waiversOf(
  { room }: RoundParts,
  answer: HeldAnswer,
  findings: readonly FieldFinding[],
): Promise<RoundRecord['waivers']> {
  const waived = findings.filter(({ reason }) => reason !== '');
  if (waived.length === 0) return [];
  const savings = await answerVersionsOf(room, answer);
  return waived.map(({ rule, reason, reasonKey }) => ({
    ...{ program: answer.values.name ?? '', rule, reason },
    name: savings.find(({ changed }) => reasonKey in changed)?.name ?? '',
  }));
}
