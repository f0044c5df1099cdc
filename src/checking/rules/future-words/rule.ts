import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise } from '../../../values/index.ts';
import { findingAt, placeOf } from '../../finding.ts';
import { sentencesOf } from '../../prose/figures/index.ts';
import { type Passage, passagesOf } from '../../prose/passages.ts';
import { monthBefore, monthsNamed, publicationOf, shown } from '../../prose/publication.ts';
import type { Rule } from '../../rule.ts';

const id = 'future-words';

/**
 * The sentence ends by announcing something. Attributes (採用予定の企業, 卒業予定者) and what was planned then
 * (予定であったが中止) announce nothing.
 */
const ANNOUNCES = /(?:予定|見込み|見通し)(?:(?:である|となっている|としている|している)|です)?[)）]?。?$/u;

/** What the result announces for a day that had passed when the report came out. */
export const futureWords: Rule = {
  id,
  title: '公表の時点で過ぎていることを、予定や見込みとして書いている',
  severities: ['warning', 'info'],
  check: (reports) =>
    reports.flatMap((report) =>
      passagesOf(report)
        .filter((passage) => passage.kind === 'result' || passage.kind === 'economic-note')
        .flatMap((passage) => checkPassage(report, passage)),
    ),
};

function checkPassage(report: AnnualReport, passage: Passage): Finding[] {
  const published = publicationOf(report);
  if (published === null) return [];
  const announcing = sentencesOf(normalise(passage.text)).filter((sentence) => ANNOUNCES.test(sentence));
  return announcing.flatMap((sentence) => {
    const when = monthsNamed(sentence, report.fiscalYear!).at(-1);
    if (when !== undefined && !monthBefore(when, published)) return [];
    if (when === undefined && passage.kind === 'economic-note') return [];
    const severity = when === undefined ? ('info' as const) : ('warning' as const);
    const why =
      when === undefined ? 'いつのことか書かれていません' : `${shown(published)}の公表の時点では過ぎています`;
    return [
      findingAt([placeOf(report, passage.at)], passage.about, {
        rule: id,
        severity,
        message: `「${tailOf(sentence)}」とありますが、${why}。その後どうなったかに書き換えられないか確認してください。`,
        expected: '行ったこと、または公表後の予定',
        actual: tailOf(sentence),
      }),
    ];
  });
}

const SHOWN = 20;

function tailOf(sentence: string): string {
  return sentence.length > SHOWN ? `…${sentence.slice(-SHOWN)}` : sentence;
}
