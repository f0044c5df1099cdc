import type { AnnualReport, Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise, parseQuantity } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';

/** `利用者数のうち講師派遣事業参加者数` can't be more than `利用者数`. */
export function partFindings(report: AnnualReport, entry: ProgramEntry): Finding[] {
  return entry.indicators.flatMap((part) => {
    const whole = wholeOf(entry.indicators, part);
    if (!whole) return [];
    const tooMuch = part.values.flatMap((cell, column) => {
      const [a, b] = [single(cell), single(whole.values[column] ?? '')];
      return a && b && a.unit === b.unit && a.value > b.value ? [{ a: cell, b: whole.values[column]! }] : [];
    });
    const [first] = tooMuch;
    if (!first) return [];
    return [
      findingAt([placeOf(report, part), placeOf(report, whole)], aboutEntry(entry), {
        rule: 'indicator-total',
        severity: 'warning',
        message:
          `「${entry.name}」の「${part.label}」（${first.a}）が、全体の「${whole.label}」（${first.b}）より多くなっています。` +
          'どちらの値か、数え方か、確認してください。',
        expected: `${first.b}以下`,
        actual: first.a,
      }),
    ];
  });
}

/** The row whose label stands before のうち, with or without the 数 at its end. */
function wholeOf(indicators: readonly Indicator[], { label }: Indicator): Indicator | undefined {
  const match = /^(.+?)のうち/.exec(normalise(label));
  if (!match) return undefined;
  const wanted = match[1]!.replace(/数$/, '');
  return indicators.find((each) => normalise(each.label).replace(/数$/, '') === wanted);
}

function single(cell: string) {
  const { values } = parseQuantity(cell);
  return values.length === 1 ? values[0]! : null;
}
