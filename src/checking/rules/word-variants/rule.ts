import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise } from '../../../values/index.ts';
import { findingAt, placeOf } from '../../finding.ts';
import { type Passage, passagesOf } from '../../prose/passages.ts';
import { SPELLING_PAIRS, type SpellingPair } from '../../prose/variants.ts';
import type { Rule } from '../../rule.ts';

const id = 'word-variants';

/** The same word spelt in two ways within one report: one finding for the pair, at the rarer spelling. */
export const wordVariants: Rule = {
  id,
  title: '同じ語の書き方が二通りある（表記ゆれ）',
  severities: ['info'],
  check: (reports) => reports.flatMap(checkReport),
};

interface Line {
  passage: Passage;
  text: string;
}

function checkReport(report: AnnualReport): Finding[] {
  const names = properNames(report);
  const lines = passagesOf(report)
    .filter((passage) => passage.kind !== 'name')
    .map((passage) => ({ passage, text: withoutNames(normalise(passage.text), names) }));
  return SPELLING_PAIRS.flatMap((pair) => checkPair(report, lines, pair));
}

/** So many characters of a name's beginning find it. */
const BEGINNING = 4;

/**
 * Names of programs and of people's groups (課, グループ), which are written as they were decided; by their beginning,
 * long ones first.
 */
function properNames(report: AnnualReport): Map<string, string[]> {
  const names = [
    ...report.masterList.map((row) => row.name),
    ...report.programs.flatMap((entry) => [
      entry.name,
      ...entry.divisions,
      ...entry.teams.flatMap((team) => team.split(/[\s、]/u)),
    ]),
  ];
  const sorted = [...new Set(names.map(normalise))]
    .filter((name) => name.length >= BEGINNING)
    .sort((a, b) => b.length - a.length);
  const byBeginning = new Map<string, string[]>();
  for (const name of sorted) {
    const alike = byBeginning.get(name.slice(0, BEGINNING));
    if (alike) alike.push(name);
    else byBeginning.set(name.slice(0, BEGINNING), [name]);
  }
  return byBeginning;
}

/** What stands in 「」 is a name or a quotation; centres and offices have names as well. */
function withoutNames(text: string, names: ReadonlyMap<string, string[]>): string {
  const unquoted = text
    .replace(/「[^「」]*」/gu, '「」')
    .replace(/[\p{Script=Han}ァ-ヶーぁ-ん]{0,8}(?:センター|法)(?=[^ァ-ヶー]|$)/gu, '');
  let rest = '';
  for (let at = 0; at < unquoted.length; ) {
    const name = names.get(unquoted.slice(at, at + BEGINNING))?.find((each) => unquoted.startsWith(each, at));
    rest += name === undefined ? unquoted[at] : '〓';
    at += name?.length ?? 1;
  }
  return rest;
}

function checkPair(
  report: AnnualReport,
  lines: readonly Line[],
  { spellings, patterns }: SpellingPair,
): Finding[] {
  const counts = patterns.map((pattern) =>
    lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0),
  );
  const [first, second] = counts as [number, number];
  if (first === 0 || second === 0) return [];
  const rarer = second <= first ? 1 : 0;
  const [rare, usual] = [spellings[rarer], spellings[1 - rarer]!];
  const found = lines.filter(({ text }) => text.search(patterns[rarer]!) >= 0);
  const places = found.map(({ passage }) => placeOf(report, passage.at));
  return [
    findingAt(
      [places[0]!, ...places.slice(1)],
      {},
      {
        rule: id,
        severity: 'info',
        message:
          `「${spellings[0]}」が${first}か所、「${spellings[1]}」が${second}か所あります。` +
          '同じ語なら、どちらかにそろえてください（事業名などの固有の名前は数えていません）。',
        expected: usual,
        actual: rare,
      },
    ),
  ];
}
