import type { AnnualReport } from '../../ledger/annual-report.ts';
import type { Finding } from '../../ledger/finding.ts';
import { inThousandYen } from '../amount.ts';
import { instead, isBetweenListings, listed } from '../disagreement.ts';
import { aboutEntry, aboutRow, findingAt } from '../finding.ts';
import { nameOf } from '../listings.ts';
import { type CostVerdict, costVerdicts } from './consensus.ts';
import type { CostStatement } from './statements.ts';

export type CostRule = 'funding-sum' | 'cost-parts' | 'relisting-agrees' | 'program-cost';

/** What disagrees decides which rule speaks, so that one wrong digit is reported once. */
export function costRuleOf({ statements }: CostVerdict): CostRule {
  const differ = (...kinds: CostStatement['kind'][]) =>
    new Set(statements.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)).size > 1;
  if (!differ('master', 'list', 'sheet')) {
    return differ('master', 'list', 'sheet', 'funding') ? 'funding-sum' : 'cost-parts';
  }
  return isBetweenListings(statements) ? 'relisting-agrees' : 'program-cost';
}

/** The findings about costs that are `rule`'s to report. */
export function costFindings(report: AnnualReport, rule: CostRule): Finding[] {
  return costVerdicts(report)
    .filter((verdict) => costRuleOf(verdict) === rule)
    .map((verdict) => costFinding(verdict, rule));
}

function costFinding(verdict: CostVerdict, rule: CostRule): Finding {
  const { dissenting, statements, family } = verdict;
  const [first] = dissenting as [CostStatement];
  const others = statements.filter((each) => !dissenting.includes(each));
  const name = nameOf((family.original ?? family.relistings[0])!);
  return findingAt(
    [first.place, ...[...dissenting.slice(1), ...others].map((each) => each.place)],
    first.entry ? aboutEntry(first.entry) : aboutRow(first.row!),
    {
      rule,
      severity: 'error',
      message: `「${name}」の事業費が食い違っています。${listed([...dissenting, ...others], inThousandYen)}です。${advice(verdict)}`,
      expected: instead(verdict, first.value, inThousandYen),
      actual: amounts(dissenting),
    },
  );
}

function advice({ consensus, dissenting, fitsSubtotal }: CostVerdict): string {
  if (consensus === null) return 'どれが正しいか、予算資料で確認してください。';
  const reason = fitsSubtotal ? '小計に合う' : '最も多くの箇所が示す';
  const where = dissenting.map((each) => each.where).join('と');
  return `${reason}のは${inThousandYen(consensus)}なので、${where}を確認してください。`;
}

function amounts(statements: readonly CostStatement[]): string {
  return [...new Set(statements.map((each) => inThousandYen(each.value)))].join('、');
}
