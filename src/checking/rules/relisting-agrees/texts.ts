import type { AnnualReport, ProgramEntry, TextLine } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { sheetWhere } from '../../places.ts';
import { isOtherFigure } from '../../sheets/other-figure.ts';

/** The longest disputed passage that a finding quotes. */
const QUOTED = 20;

/** The overview and the result of a relisting, each against the original's: only the words that differ are shown. */
export function textFindings(
  report: AnnualReport,
  original: ProgramEntry,
  relisting: ProgramEntry,
): Finding[] {
  return (
    [
      ['事業概要', original.overviewLines, relisting.overviewLines],
      ['事業実績', original.resultLines, relisting.resultLines],
    ] as const
  ).flatMap(([part, first, again]) => {
    const difference = firstDifference(first, again);
    if (!difference) return [];
    const { before, after, at } = difference;
    const places = [placeOf(report, at[1] ?? relisting), placeOf(report, at[0] ?? original)] as const;
    return [
      findingAt([...places], aboutEntry(relisting), {
        rule: 'relisting-agrees',
        severity: isOtherFigure(first, again) ? 'error' : 'info',
        message:
          `再掲の「${relisting.name}」の${part}が、元の${sheetWhere(original)}と一部違います。` +
          `元は「${before}」、再掲は「${after}」です。わざと変えたのでなければ、そろえてください。`,
        expected: before,
        actual: after,
      }),
    ];
  });
}

interface TextDifference {
  before: string;
  after: string;
  /** The lines in which the two begin to differ. */
  at: [TextLine | undefined, TextLine | undefined];
}

function firstDifference(first: readonly TextLine[], again: readonly TextLine[]): TextDifference | null {
  const [a, b] = [letters(first), letters(again)];
  if (a.length === 0 || b.length === 0) return null;
  let start = 0;
  while (start < a.length && a[start]?.letter === b[start]?.letter) start += 1;
  if (start === a.length && start === b.length) return null;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end)!.letter === b.at(-1 - end)!.letter) end += 1;
  return {
    before: quoted(a, start, end),
    after: quoted(b, start, end),
    at: [a[start]?.line ?? first.at(-1), b[start]?.line ?? again.at(-1)],
  };
}

interface Letter {
  /** As compared. */
  letter: string;
  /** As printed. */
  printed: string;
  line: TextLine;
}

/** Letters that a reader sees as different: width, white space, punctuation and list marks don't count. */
function letters(lines: readonly TextLine[]): Letter[] {
  return lines.flatMap((line) =>
    [...line.text]
      .map((printed) => ({ letter: printed.normalize('NFKC'), printed, line }))
      .filter(({ letter }) => !/^[\s、。，．,.・-]*$/u.test(letter)),
  );
}

function quoted(all: readonly Letter[], start: number, end: number): string {
  const words = all
    .slice(start, all.length - end)
    .map(({ printed }) => printed)
    .join('');
  if (words === '') return '（なし）';
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
}
