import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise, similarity } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'same-overview';

/** Shorter overviews (`補助する。`) may well be the same without having been copied. */
const SHORTEST = 20;
/** The changed stretch of a copy, as a share of the text. */
const SPOT = 0.06;
/** Lengths of beginnings and ends by which alike texts are found; longer ones leave fewer to compare. */
const EDGES = [64, 32, 16, 8];

/** An overview that was copied from another program, or a result that only repeats the overview. */
export const sameOverview: Rule = {
  id,
  title: '別の事業の事業概要、または事業概要と事業実績が同じ文になっている',
  severities: ['warning', 'info'],
  check: (reports) =>
    reports.flatMap((report) => [
      ...copiedOverviews(report),
      ...report.programs.flatMap((p) => repeated(report, p)),
    ]),
};

interface Overview {
  entry: ProgramEntry;
  text: string;
}

function copiedOverviews(report: AnnualReport): Finding[] {
  const overviews = report.programs
    .filter((entry) => !entry.isRelisting)
    .map((entry) => ({ entry, text: normalise(entry.overview) }))
    .filter(({ text }) => text.length >= SHORTEST);
  return pairsToCompare(overviews)
    .filter(([first, other]) => isCopy(first, other))
    .map(([first, other]) => copied(report, first.entry, other.entry));
}

/**
 * Two texts that differ in one spot only share almost half of their length at the beginning or at the end: only such
 * pairs are compared. A text is kept under edges of every length and asked for under the longest that its copy has.
 */
function pairsToCompare(overviews: readonly Overview[]): [Overview, Overview][] {
  const byEdge = new Map<string, Overview[]>();
  return overviews.flatMap((overview) => {
    const lengths = edgesOf(overview.text.length);
    const asked = edgesOf(overview.text.length * (1 - SPOT))[0] ?? 0;
    const earlier = new Set(edges(overview, asked).flatMap((edge) => byEdge.get(edge) ?? []));
    for (const edge of lengths.flatMap((length) => edges(overview, length))) {
      const alike = byEdge.get(edge);
      if (alike) alike.push(overview);
      else byEdge.set(edge, [overview]);
    }
    return [...earlier].map((other): [Overview, Overview] => [other, overview]);
  });
}

const edgesOf = (length: number): number[] => EDGES.filter((edge) => edge <= (length * (1 - SPOT)) / 2);
const edges = ({ text }: Overview, length: number): string[] => [
  `^${text.slice(0, length)}`,
  `${text.slice(-length)}$`,
];

/** The same but for one spot; and that spot is not what tells the two programs' names apart. */
function isCopy(a: Overview, b: Overview): boolean {
  if (a.text === b.text) return !sameProgram(a.entry, b.entry);
  const spots = differingSpots(a.text, b.text);
  if (spots === null) return false;
  const [one, other] = spots;
  const isOwn = one !== '' && other !== '' && a.entry.name.includes(one) && b.entry.name.includes(other);
  return !isOwn && !sameProgram(a.entry, b.entry);
}

/** What is left of two texts without their common beginning and end; `null` when that is more than a spot. */
function differingSpots(a: string, b: string): [string, string] | null {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (longer - shorter > SPOT * longer) return null;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  const tail = Math.max(0, Math.ceil(longer * (1 - SPOT)) - start);
  if (tail > shorter - start || (tail > 0 && !a.endsWith(b.slice(-tail)))) return null;
  let end = tail;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** A program listed twice without the mark (再掲) is another rule's business. */
function sameProgram(a: ProgramEntry, b: ProgramEntry): boolean {
  return similarity(a.name, b.name) >= 0.9;
}

function copied(report: AnnualReport, first: ProgramEntry, second: ProgramEntry): Finding {
  const places = [second, first].map((entry) => placeOf(report, entry.overviewLines[0] ?? entry));
  return findingAt([places[0]!, places[1]!], aboutEntry(second), {
    rule: id,
    severity: 'warning',
    message:
      `「${second.name}」の事業概要が、別の事業「${first.name}」の事業概要とほぼ同じ文です。` +
      '写し間違いでないか、どちらの事業の説明かを確認してください。',
    expected: 'その事業だけの説明',
    actual: `「${first.name}」の事業概要とほぼ同じ文`,
  });
}

function repeated(report: AnnualReport, entry: ProgramEntry): Finding[] {
  const [overview, result] = [withoutTense(entry.overview), withoutTense(entry.result)];
  if (result.length < SHORTEST || overview !== result) return [];
  const places = [entry.resultLines[0] ?? entry, entry.overviewLines[0] ?? entry].map((at) =>
    placeOf(report, at),
  );
  return [
    findingAt([places[0]!, places[1]!], aboutEntry(entry), {
      rule: id,
      severity: 'info',
      message:
        `「${entry.name}」の事業実績が、事業概要の文末を過去形にしただけの文です。` +
        '何をどれだけ行ったかを書き足せないか、担当課に確認してください。',
      expected: 'その年度に行ったことの説明',
      actual: '事業概要と同じ文',
    }),
  ];
}

/** する。/した。/している。 at the ends of sentences are taken away: what remains is what the sentence says. */
function withoutTense(text: string): string {
  return normalise(text).replace(
    /(?:(?:し|っ)て(?:いる|いた)|する|した|します|しました|る|た)(?=。|$)/gu,
    '',
  );
}
