import type { AnnualReport, TextLine } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { formatAmount, formatDate } from '../../../values/index.ts';
import { findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { contradict, type RecordClaim, recordClaims } from './claims.ts';

const id = 'record-claims';

/** 過去最高 and the like, held against every other such claim of the same series in the report. */
export const recordClaimsRule: Rule = {
  id,
  title: '「過去最高」などの記述どうしが合わない',
  severities: ['warning'],
  check: (reports) => reports.flatMap(checkReport),
};

interface Placed {
  claim: RecordClaim;
  line: TextLine;
}

function checkReport(report: AnnualReport): Finding[] {
  const claims = claimsOf(report);
  return claims.flatMap((first, i) =>
    claims
      .slice(i + 1)
      .flatMap((second) => (contradict(first.claim, second.claim) ? [describe(report, first, second)] : [])),
  );
}

function claimsOf(report: AnnualReport): Placed[] {
  const sections = report.sections.flatMap((section) => inLines(section.paragraphs, report.fiscalYear));
  const notes = report.economicNotes.flatMap((note) => inLines(note.paragraphs, note.fiscalYear));
  const results = report.programs.flatMap((entry) => inLines(entry.resultLines, report.fiscalYear));
  return [...sections, ...notes, ...results];
}

function inLines(lines: readonly TextLine[], year: number | null): Placed[] {
  return lines.flatMap((line) => recordClaims(line.text, year).map((claim) => ({ claim, line })));
}

function describe(report: AnnualReport, first: Placed, second: Placed): Finding {
  const [one, other] = [first, second].map((each) => shown(each.claim));
  return findingAt(
    [placeOf(report, first.line), placeOf(report, second.line)],
    {},
    {
      rule: id,
      severity: 'warning',
      message:
        `${first.claim.series}について、${one}と${other}が、どちらも過去最${first.claim.direction === 'high' ? '高' : '低'}とされています。` +
        '季節調整の改訂などで値が変わったか、どちらかの誤りかを、出典の統計で確認してください。',
      expected: '矛盾のない記述',
      actual: `${one}、${other}`,
    },
  );
}

function shown({ year, month, amount }: RecordClaim): string {
  return `${formatDate({ year, ...(month === null ? {} : { month }) })}の${formatAmount(amount)}`;
}
