import type { AnnualReport, ProgramEntry, TextLine } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, findingAt, listPlace, placeOf } from '../../finding.ts';
import { listWhere, marksOf } from '../../places.ts';
import { outOfOrder } from './order.ts';

type Paged = ProgramEntry & { page: number };

/** Sheets are printed in the order of the lists, so their pages never go back, nor leave their chapter. */
export function pageFindings(report: AnnualReport): Finding[] {
  const entries = report.programs.filter((entry): entry is Paged => entry.page !== null);
  const back = outOfOrder(entries.map((entry) => entry.page));
  const chapters = chaptersOf(report);
  return entries.flatMap((entry, i) => {
    if (back.has(i)) return [pageBack(report, entries, i)];
    const own = chapters.find(({ policy }) => policy === entry.policies[0]);
    const next = chapters.find((each) => each.policy > entry.policies.at(-1)! && each.page !== own?.page);
    if (own && entry.page < own.page) return [outside(report, entry, own, `${own.page}頁以後`)];
    if (next && entry.page >= next.page) return [outside(report, entry, next, `${next.page}頁より前`)];
    return [];
  });
}

function pageBack(report: AnnualReport, entries: readonly Paged[], i: number): Finding {
  const entry = entries[i]!;
  const neighbours = [entries[i - 1], entries[i + 1]].filter((each) => each !== undefined);
  const between = neighbours.map((each) => `「${each.name}」が${each.page}頁`).join('、');
  const [low, high] = [entries[i - 1]?.page ?? 1, entries[i + 1]?.page];
  return findingAt(
    [listPlace(report, entry), ...neighbours.map((each) => listPlace(report, each))],
    aboutEntry(entry),
    {
      rule: 'program-no-page',
      severity: 'error',
      message:
        `${listWhere(entry)}の「${entry.name}」の掲載頁が${entry.page}頁となっていますが、前後は${between}です。` +
        '個票の載っている頁を確認してください。',
      expected: high === undefined ? `${low}頁以後` : `${low}～${high}頁`,
      actual: `${entry.page}頁`,
    },
  );
}

interface Chapter extends TextLine {
  policy: number;
  page: number;
}

/**
 * `② 中小企業の経営基盤の強化を図ること … 51` in the table of contents; the sections of chapter 1, where it lists them,
 * have the same marks and stand above 実施状況.
 */
function chaptersOf(report: AnnualReport): Chapter[] {
  const lines = report.sections.filter((section) => section.kind === 'contents').flatMap((s) => s.paragraphs);
  const begin = lines.findIndex(({ text }) => /実施状況/.test(text));
  return lines.slice(begin + 1).flatMap((line) => {
    const match = /^\s*([①-⑧]).*[\s.…・]([0-9]+)\s*$/u.exec(line.text.normalize('NFC'));
    return match ? [{ ...line, policy: '①②③④⑤⑥⑦⑧'.indexOf(match[1]!) + 1, page: Number(match[2]) }] : [];
  });
}

function outside(report: AnnualReport, entry: Paged, chapter: Chapter, expected: string): Finding {
  return findingAt([listPlace(report, entry), placeOf(report, chapter)], aboutEntry(entry), {
    rule: 'program-no-page',
    severity: 'error',
    message:
      `${listWhere(entry)}の「${entry.name}」の掲載頁が${entry.page}頁となっていますが、` +
      `目次では${marksOf([chapter.policy])}の章は${chapter.page}頁から始まります。目次と掲載頁を確認してください。`,
    expected,
    actual: `${entry.page}頁`,
  });
}
