import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise } from '../../../values/index.ts';
import { findingAt, placeOf } from '../../finding.ts';
import { lintParagraphs, type ProseMessage } from '../../prose/lint.ts';
import { type Passage, passagesOf } from '../../prose/passages.ts';
import type { Rule } from '../../rule.ts';

const id = 'misprints';

/** Words that are misprints wherever they stand, by the dictionary prose/prh.yml. */
export const misprints: Rule = {
  id,
  title: 'よくある誤字・脱字（辞書による）',
  severities: ['warning', 'info'],
  check: async (reports) => (await Promise.all(reports.map(checkReport))).flat(),
};

interface Misprint {
  passage: Passage;
  message: ProseMessage;
  /** The misprint with the word that it stands in, so that the same one in ten places is found once. */
  word: string;
}

async function checkReport(report: AnnualReport): Promise<Finding[]> {
  const passages = passagesOf(report).filter((passage) => passage.text !== '');
  const texts = [...new Set(passages.map((passage) => passage.text))];
  const messages = new Map((await lintParagraphs(texts)).map((found, i) => [texts[i]!, found]));
  const names = new Set([...report.masterList, ...report.programs].map((each) => normalise(each.name)));
  const found = passages.flatMap((passage) =>
    messages
      .get(passage.text)!
      .filter((message) => passage.kind !== 'name' || !names.has(mended(passage.text, message)))
      .map((message) => ({ passage, message, word: wordAt(passage.text, message) })),
  );
  const words = [...new Set(found.map((each) => each.word))];
  return words.map((word) =>
    describe(
      report,
      found.filter((each) => each.word === word),
    ),
  );
}

/** The stretch of one script that follows: あおり + PG, あおり + なでしこ. */
const FOLLOWING = /^\s*(?:[A-Za-z]+|[ァ-ヶー]+|\p{Script=Han}+|なでしこ)/u;

function wordAt(text: string, { actual, index }: ProseMessage): string {
  return normalise(actual + (FOLLOWING.exec(text.slice(index + actual.length))?.[0] ?? ''));
}

/** A name that another place prints rightly is the business of the rule that compares names. */
function mended(name: string, { actual, expected, index }: ProseMessage): string {
  return normalise(name.slice(0, index) + expected + name.slice(index + actual.length));
}

function describe(report: AnnualReport, found: readonly Misprint[]): Finding {
  const [{ passage, message, word }] = found as [Misprint, ...Misprint[]];
  const places = found.map((each) => placeOf(report, each.passage.at));
  const times = found.length > 1 ? `（${found.length}か所）` : '';
  const where =
    word === normalise(message.actual) ? `「${word}」${times}` : `「${word}」${times}の「${message.actual}」`;
  return findingAt([places[0]!, ...places.slice(1)], passage.about, {
    rule: id,
    severity: message.isCertain ? 'warning' : 'info',
    message: `${where}は「${message.expected}」ではありませんか。${message.why}`,
    expected: message.expected,
    actual: message.actual,
  });
}
