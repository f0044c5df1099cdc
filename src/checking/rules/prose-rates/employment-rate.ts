import type { AnnualReport, Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise, parseQuantity } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { decimalsOf, fitOfRate, rateInWords } from '../../rates.ts';

/** 就職率 against 就職者数 and 修了者数 of the same table. Only a warning: some count who was hired before the end. */
export function employmentRates(report: AnnualReport): Finding[] {
  return report.programs.flatMap((entry) => {
    const row = (label: RegExp) => entry.indicators.find((each) => label.test(normalise(each.label)));
    const [rate, hired, finished] = [row(/^就職率$/), row(/就職者数$/), row(/^(?:訓練)?修了者数$/)];
    if (!rate || !hired || !finished) return [];
    return rate.values.flatMap((cell, column) => {
      const [stated, part, whole] = [cell, hired.values[column] ?? '', finished.values[column] ?? ''].map(
        single,
      );
      if (stated == null || part == null || !whole) return [];
      const computed = (100 * part) / whole;
      if (fitOfRate(stated, computed, decimalsOf(cell.replace('%', ''))) === 'fits') return [];
      return [finding(report, entry, [rate, hired, finished], cell, `${rateInWords(computed, 1)}%`)];
    });
  });
}

function finding(
  report: AnnualReport,
  entry: ProgramEntry,
  [rate, hired, finished]: [Indicator, Indicator, Indicator],
  printed: string,
  computed: string,
): Finding {
  return findingAt(
    [placeOf(report, rate), placeOf(report, hired), placeOf(report, finished)],
    aboutEntry(entry),
    {
      rule: 'prose-rates',
      severity: 'warning',
      message:
        `「${entry.name}」の就職率は${printed}ですが、「${hired.label}」を「${finished.label}」で割ると${computed}です。` +
        '人数と率のどれが正しいか確認してください。',
      expected: computed,
      actual: printed,
    },
  );
}

function single(cell: string): number | null {
  const { values } = parseQuantity(cell);
  return values.length === 1 ? values[0]!.value : null;
}
