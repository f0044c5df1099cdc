import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { type ForeignCharacter, foreignCharacters } from '../../../values/index.ts';
import { findingAt, placeOf } from '../../finding.ts';
import { type Passage, passagesOf } from '../../prose/passages.ts';
import type { Rule } from '../../rule.ts';

const id = 'foreign-characters';

/** Characters that no Japanese official document should hold; one finding for each word that holds some. */
export const foreignCharactersRule: Rule = {
  id,
  title: '日本語の文書に無いはずの文字が混じっている',
  severities: ['warning', 'info'],
  check: (reports) =>
    reports.flatMap((report) => passagesOf(report).flatMap((passage) => checkPassage(report, passage))),
};

function checkPassage(report: AnnualReport, passage: Passage): Finding[] {
  const found = foreignCharacters(passage.text);
  const [first] = found;
  if (!first) return [];
  const isWrong = found.some(({ why }) => /ハングル|簡体字|繁体字|文字化け|キリル/u.test(why));
  const characters = [...new Set(found.map(show))].join('、');
  const reasons = [...new Set(found.map(({ why }) => why))].join('、');
  return [
    findingAt([placeOf(report, passage.at)], passage.about, {
      rule: id,
      severity: isWrong ? 'warning' : 'info',
      message:
        `「${around(passage.text, first)}」に、${reasons}（${characters}）が入っています。` +
        '写すときに化けた文字でないか、元の原稿で確認してください。',
      expected: '日本語の文字',
      actual: found.map(({ char }) => char).join(''),
    }),
  ];
}

/** What can't be seen is named by its code. */
function show({ char, why }: ForeignCharacter): string {
  return /目に見えない|外字/u.test(why) ? `U+${char.codePointAt(0)!.toString(16).toUpperCase()}` : char;
}

const BEFORE = 8;
const AFTER = 10;

function around(text: string, { index }: ForeignCharacter): string {
  return text.slice(Math.max(0, index - BEFORE), index + AFTER).trim();
}
