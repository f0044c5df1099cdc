import {
  planRollover,
  type RolloverOrder,
  type RolloverPlan,
  RoundRefused,
  type SourceProgram,
  sourcePrograms,
} from '../collection/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { answeringOrganisations, whoAnswers } from './round-organisations.ts';
import type { RoundHouse, RoundParts } from './round-parts.ts';

/** A council's paper names programs, but neither their money nor who answers for them. */
const PAPER = 'council-paper';

/** The years of which the ledger holds a report or a round's answers, newest first. */
export async function sourceYears({ ledger, jurisdiction }: RoundHouse): Promise<number[]> {
  const years = await ledger.years(jurisdiction);
  const reported = years.filter(({ documents }) => documents.some(({ kind }) => kind !== PAPER));
  return reported.map(({ fiscalYear }) => fiscalYear).sort((a, b) => b - a);
}

/** The programs of a year with who answers for them today. @throws RoundRefused when the ledger holds none */
export async function sourceOf(parts: RoundParts, sourceYear: number): Promise<SourceProgram[]> {
  const { ledger, jurisdiction } = parts.house;
  const accepted = await ledger.acceptedReport(jurisdiction, sourceYear);
  if (accepted === null) {
    throw new RoundRefused(
      `${formatFiscalYear(sourceYear)}の事業が台帳にありません。元にする年度を選び直してください。`,
    );
  }
  const who = whoAnswers(await parts.register(), sourceYear, parts.today());
  return sourcePrograms(accepted.report, who);
}

/** What opening the round would do. @throws RoundRefused */
export async function plannedRound(parts: RoundParts, order: RolloverOrder): Promise<RolloverPlan> {
  const programs = await sourceOf(parts, order.sourceYear);
  return planRollover(programs, order, answeringOrganisations(await parts.register(), parts.today()));
}
