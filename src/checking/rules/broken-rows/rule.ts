import type { AnnualReport, Indicator, ProgramEntry, ReadingNote } from '../../../ledger/annual-report.ts';
import type { Finding, Place, Severity } from '../../../ledger/finding.ts';
import { normalise, parseQuantity } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'broken-rows';

/** Rows of tables and lines that fell apart on the way to paper. */
export const brokenRows: Rule = {
  id,
  title: '表の行や担当課の行が崩れている',
  severities: ['warning', 'info'],
  check: (reports) =>
    reports.flatMap((report) => [
      ...report.notes.flatMap((note) => brokenNote(report, note)),
      ...report.programs.flatMap((entry) => checkSheet(report, entry)),
    ]),
};

function say(
  places: readonly [Place, ...Place[]],
  entry: ProgramEntry,
  severity: Severity,
  message: string,
  actual: string,
): Finding {
  const expected = severity === 'warning' ? '欠けのない行' : '一続きの行';
  return findingAt(places, aboutEntry(entry), { rule: id, severity, message, expected, actual });
}

function brokenNote(report: AnnualReport, note: ReadingNote): Finding[] {
  if (note.kind !== 'broken-row' && note.kind !== 'wrapped-cell') return [];
  const { policy, no } = note;
  const about = { ...(policy === undefined ? {} : { policy }), ...(no === undefined ? {} : { no }) };
  return [
    findingAt([placeOf(report, note)], about, {
      rule: id,
      severity: 'info',
      message: `表の行が崩れています（${note.text}）。元の原稿で列の位置を確認してください。`,
      expected: '一続きの行',
      actual: note.text,
    }),
  ];
}

function checkSheet(report: AnnualReport, entry: ProgramEntry): Finding[] {
  return [
    ...splitRows(report, entry),
    ...entry.indicators.flatMap((row) => badRow(report, entry, row)),
    ...emptyCurrent(report, entry),
    ...openBrackets(report, entry),
  ];
}

/** A table whose rows are spread over several lines: one finding for the table. */
function splitRows(report: AnnualReport, entry: ProgramEntry): Finding[] {
  const split = entry.indicators.filter((row) => row.continuationOf !== undefined);
  const [first] = split;
  if (!first) return [];
  const origin = entry.indicators.find((row) => row.line === first.continuationOf) ?? first;
  const places = [origin, ...split].map((row) => placeOf(report, row));
  const message =
    `「${entry.name}」の表の「${origin.label}」の行が、${split.length + 1}行以上に分かれています。` +
    '前年度と当年度の値が同じ行に並ぶよう、表の形を確認してください。';
  return [
    say(
      [places[0]!, ...places.slice(1)],
      entry,
      'info',
      message,
      split.map((row) => row.values.join(' ')).join('、'),
    ),
  ];
}

function badRow(report: AnnualReport, entry: ProgramEntry, row: Indicator): Finding[] {
  if (row.continuationOf !== undefined) return [];
  const place = placeOf(report, row);
  const values = row.values.filter((value) => value !== '');
  if (row.label === '' && values.length > 0) {
    const message = `「${entry.name}」の表に、項目名の無い行（${values.join('、')}）があります。項目名を補ってください。`;
    return [say([place], entry, 'info', message, values.join('、'))];
  }
  if (row.columns.length === 0 || row.values.length <= row.columns.length) return [];
  const message =
    `「${entry.name}」の表の「${row.label}」は、列見出し${row.columns.length}つに対して値が${row.values.length}つあります。` +
    'どの値がどの年度のものか確認してください。';
  return [say([place], entry, 'warning', message, row.values.join('、'))];
}

/**
 * A value of last year beside an empty cell; where a cell above says why (中止), the paper has merged the two. What an
 * answer leaves empty is for `missing-answer` to say.
 */
function emptyCurrent(report: AnnualReport, entry: ProgramEntry): Finding[] {
  if (report.asked !== undefined) return [];
  const rows = entry.indicators.filter((row) => row.continuationOf === undefined);
  const isExplained = rows.some(
    (row) => row.current !== '' && parseQuantity(row.current).values.length === 0,
  );
  const empty = rows.filter((row) => row.label !== '' && row.current === '' && /\d/u.test(row.previous));
  const [first, ...others] = empty;
  if (isExplained || !first) return [];
  const message =
    `「${entry.name}」の表の「${first.label}」は、前年度が${first.previous}ですが、当年度の欄が空です。` +
    '値の抜けか、前年度の欄にまとめて書いたものかを確認し、値が無いときは「—」を入れてください。';
  const places = others.map((row) => placeOf(report, row));
  return [say([placeOf(report, first), ...places], entry, 'info', message, '空欄')];
}

/** （担当課：A課 Bグループ） on one or two lines, each bracket closed. */
function openBrackets(report: AnnualReport, entry: ProgramEntry): Finding[] {
  const text = normalise(entry.teamLines.map((line) => line.text).join(''));
  const [first] = entry.teamLines;
  const opened = text.split('(').length;
  const closed = text.split(')').length;
  if (!first || opened === closed) return [];
  const places = entry.teamLines.map((line) => placeOf(report, line));
  const missing = opened > closed ? '閉じ括弧が足りません' : '閉じ括弧が余っています';
  const message = `「${entry.name}」の担当課の行は、${missing}（${text}）。括弧の対応を確認してください。`;
  return [say([places[0]!, ...places.slice(1)], entry, 'info', message, text)];
}
