import { createHash } from 'node:crypto';
import { answerFieldOf, checkReports } from '../checking/index.ts';
import {
  type Answer,
  type FieldKey,
  fieldAt,
  fieldValue,
  lastYearReport,
  type ReportNames,
  type Round,
  reasonKey,
  reportOfAnswers,
} from '../collection/index.ts';
import type { Finding } from '../ledger/index.ts';
import type { FieldFinding } from '../web/index.ts';

type CheckedRound = Pick<Round, 'fiscalYear' | 'sourceYear' | 'threshold'>;

/** A row of a list holds several fields: which of them can mend what a rule finds there. */
const FIELD_OF_RULE: Record<string, FieldKey> = {
  'funding-sum': 'cost',
  'cost-parts': 'cost',
  'granted-amount': 'cost',
  'period-notation': 'period',
  'next-year': 'period',
  'new-but-old': 'isNew',
  'program-new-flag': 'isNew',
  'program-division': 'team',
  'foreign-characters': 'name',
  misprints: 'name',
};

/**
 * What the rules find in an answer, held against itself and against last year's words, each at the field that can mend
 * it, with the reason for which a person lets it stand.
 */
export async function findingsOf(
  round: CheckedRound,
  answer: Answer,
  names: ReportNames,
): Promise<FieldFinding[]> {
  const known = contentOf(round, answer, names);
  const before = remembered.get(known);
  if (before !== undefined) return before;
  const findings = await readFindings(round, answer, names);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(known, findings);
  return findings;
}

/** A form is checked when it is saved and again when it is shown: the second time nothing has changed. */
const remembered = new Map<string, FieldFinding[]>();
const REMEMBERED = 1_000;

/** All that the rules can see of an answer, in short. */
function contentOf(round: CheckedRound, answer: Answer, { nameOf, together }: ReportNames): string {
  const { fiscalYear, sourceYear, threshold } = round;
  const { id, lastYear, listings, organisations } = answer;
  // The database gives the fields in another order than the form.
  const values = Object.entries(answer.values).sort(([a], [b]) => (a < b ? -1 : 1));
  const seen = [fiscalYear, sourceYear, threshold, id, values, lastYear, listings, together];
  return createHash('sha256')
    .update(JSON.stringify([...seen, organisations.map(nameOf)]))
    .digest('base64');
}

async function readFindings(
  round: CheckedRound,
  answer: Answer,
  names: ReportNames,
): Promise<FieldFinding[]> {
  const own = reportOfAnswers(round, [answer], names);
  const found = await checkReports([lastYearReport(round, [answer], names), own], { about: own });
  const here = found.filter(({ file, places }) =>
    [file, ...places.map((each) => each.file)].includes(own.file),
  );
  const placed = here.map((finding) => {
    const field = fieldOf(finding, own.file);
    const key = reasonKey(finding.rule, field);
    const { rule, severity, message } = finding;
    return { field, rule, severity, message, reasonKey: key, reason: fieldValue(answer, key) };
  });
  // A relisting repeats its original's sheet, and with it what is found there.
  return placed.filter((each, at) => placed.findIndex((other) => isSame(each, other)) === at);
}

const isSame = (a: FieldFinding, b: FieldFinding): boolean =>
  a.rule === b.rule && a.field === b.field && a.message === b.message;

function fieldOf(finding: Finding, file: string): FieldKey | null {
  const asked = answerFieldOf(finding);
  if (asked !== null) return asked;
  const place = [finding, ...finding.places].find((each) => each.file === file)!;
  return fieldAt(place.line)?.field ?? FIELD_OF_RULE[finding.rule] ?? null;
}

/** Nobody has said yet why these may stand. */
export const openOnes = (findings: readonly FieldFinding[]): FieldFinding[] =>
  findings.filter(({ reason }) => reason === '');

/** For the board. */
export function countsOf(findings: readonly FieldFinding[]): { errors: number; warnings: number } {
  const open = openOnes(findings);
  const count = (severity: FieldFinding['severity']) =>
    open.filter((each) => each.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
