import type { AnnualReport, ReadingNote } from '../../../ledger/annual-report.ts';
import type { Finding, Severity } from '../../../ledger/finding.ts';
import { findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'truncated-report';

/** Below this share of lines the reading itself needs a person's eye. */
const WELL_READ = 0.99;

/** Reports that end too early, sheets that are missing or too many, lines that nobody could place. */
export const truncatedReport: Rule = {
  id,
  title: '報告が途中で切れている、個票が足りない、読み取れない行がある',
  severities: ['warning', 'info'],
  check: (reports) =>
    reports.flatMap((report) => [
      ...grouped(report.notes).flatMap((notes) => checkNotes(report, notes)),
      ...unplaced(report),
    ]),
};

const SAYINGS: Partial<
  Record<ReadingNote['kind'], { severity: Severity; message: string; expected: string }>
> = {
  truncated: {
    severity: 'warning',
    message:
      '報告がここで途切れています。ここまでの内容だけを点検しました。元のファイルが最後まであるか確認してください。',
    expected: '最後までの報告',
  },
  'missing-sheet': {
    severity: 'warning',
    message: '一覧にある事業の個票が見つかりません。個票の抜けか、一覧の消し忘れかを確認してください。',
    expected: '一覧の事業ごとに個票',
  },
  'extra-sheet': {
    severity: 'warning',
    message:
      '個票がありますが、一覧に事業が見つかりません。一覧の抜けか、個票の消し忘れかを確認してください。',
    expected: '個票ごとに一覧の行',
  },
  'unknown-year': {
    severity: 'info',
    message:
      '報告の年度が読み取れません。年度に関わる点検は行っていません。表紙か見出しに年度があるか確認してください。',
    expected: '報告の年度',
  },
};

/** From so many sheets missing in one policy on, they are missing together: one finding for all. */
const TOGETHER = 3;

function grouped(notes: readonly ReadingNote[]): ReadingNote[][] {
  const alike = new Map<string, ReadingNote[]>();
  for (const note of notes) {
    const key = `${note.kind}/${note.policy ?? ''}`;
    alike.set(key, [...(alike.get(key) ?? []), note]);
  }
  return [...alike.values()].flatMap((group) =>
    group.length >= TOGETHER ? [group] : group.map((note) => [note]),
  );
}

function checkNotes(report: AnnualReport, notes: readonly ReadingNote[]): Finding[] {
  const [first, ...others] = notes;
  const saying = first && SAYINGS[first.kind];
  if (!saying) return [];
  const { policy, no } = first;
  const entry = report.programs.find((each) => each.no === no && each.policies.includes(policy ?? 0));
  const about = {
    ...(policy === undefined ? {} : { policy }),
    ...(no === undefined ? {} : { no }),
    ...(entry === undefined ? {} : { program: entry.name }),
  };
  const more = others.length > 0 ? `など${notes.length}件` : '';
  const where = entry === undefined ? '' : `「${entry.name}」${more}: `;
  return [
    findingAt([placeOf(report, first), ...others.map((note) => placeOf(report, note))], about, {
      rule: id,
      severity: saying.severity,
      message: `${where}${saying.message}`,
      expected: saying.expected,
      actual: notes.map((note) => note.text).join('、'),
    }),
  ];
}

function unplaced(report: AnnualReport): Finding[] {
  const [first, ...others] = report.unplaced.map((line) => placeOf(report, line));
  if (report.placed >= WELL_READ || !first) return [];
  const count = others.length + 1;
  return [
    findingAt(
      [first, ...others],
      {},
      {
        rule: id,
        severity: 'info',
        message:
          `${count}行が、報告のどの部分か読み取れませんでした（読み取れた行は${(report.placed * 100).toFixed(1)}%）。` +
          'これらの行は点検していません。様式が変わっていないか確認してください。',
        expected: '99%以上の行',
        actual: `${count}行`,
      },
    ),
  ];
}
