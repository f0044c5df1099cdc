import type { AnnualReport, Origin } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { normalise } from '../../../values/index.ts';
import { type About, findingAt, listPlace, placeOf } from '../../finding.ts';
import { spellingKey } from '../../likeness.ts';
import { passagesOf } from '../../prose/passages.ts';
import type { Rule } from '../../rule.ts';
import { isMisspelt } from './letters.ts';

const id = 'program-name-variants';

/** Programs, funds and schemes that the prose names a letter apart from the lists, or from itself. */
export const programNameVariants: Rule = {
  id,
  title: '文中の事業や制度の名前が、一覧や別の箇所と一文字だけ違う',
  severities: ['warning', 'info'],
  check: (reports) => reports.flatMap(checkReport),
};

interface Named {
  name: string;
  at: Origin;
  about: About;
}

function checkReport(report: AnnualReport): Finding[] {
  const listed = listedNames(report);
  const known = new Set(listed.map((each) => spellingKey(each.name)));
  const mentioned = distinct(mentionedNames(report)).filter((each) => !known.has(spellingKey(each.name)));
  const againstList = mentioned.flatMap((each) => compare(report, each, distinct(listed), 'warning'));
  const among = mentioned.flatMap((each, i) => compare(report, each, mentioned.slice(i + 1), 'info'));
  return [...againstList, ...among];
}

/** Names in the lists, and what they put in brackets: 地域ファンド組成事業（あおもり活性ファンド）. */
function listedNames(report: AnnualReport): Named[] {
  const rows = report.masterList.map((row) => ({ name: row.name, at: row, about: {} }));
  const entries = report.programs.map((entry) => ({
    name: entry.name,
    at: listPlace(report, entry),
    about: {},
  }));
  return [...entries, ...rows].flatMap((each) => {
    const inner = /[（(]([^（()）]+)[)）]$/u.exec(each.name)?.[1];
    return inner !== undefined && inner.length >= SHORTEST ? [each, { ...each, name: inner }] : [each];
  });
}

const SHORTEST = 6;
const QUOTED = /「([^「」]+)」/gu;
/** What kind of thing is named: only these are decided names. */
const KIND = /(?:事業|補助金?|ファンド|制度|資金|基金|センター|推進会議|塾|戦略|計画)$/u;

function mentionedNames(report: AnnualReport): Named[] {
  const quoted = passagesOf(report)
    .filter((passage) => passage.kind !== 'name' && passage.kind !== 'indicator')
    .flatMap((passage) =>
      [...passage.text.matchAll(QUOTED)].map(([, name]) => ({
        name: name!,
        at: passage.at,
        about: passage.about,
      })),
    );
  const cases = report.caseStudies.flatMap((study) =>
    study.program === null ? [] : [{ name: study.program, at: study, about: { program: study.program } }],
  );
  return [...quoted, ...cases].filter(({ name }) => name.length >= SHORTEST && KIND.test(name));
}

function compare(
  report: AnnualReport,
  mention: Named,
  names: readonly Named[],
  severity: 'warning' | 'info',
): Finding[] {
  const alike = names.find((each) => isMisspelt(mention.name, each.name));
  if (!alike) return [];
  return [
    findingAt([placeOf(report, mention.at), placeOf(report, alike.at)], mention.about, {
      rule: id,
      severity,
      message:
        `「${mention.name}」と「${alike.name}」は、よく似た別の名前です。` +
        '同じものなら正式な名前にそろえ、別のものなら違いが分かるか確認してください。',
      expected: alike.name,
      actual: mention.name,
    }),
  ];
}

function distinct(names: readonly Named[]): Named[] {
  const first = new Map<string, Named>();
  for (const each of names) if (!first.has(normalise(each.name))) first.set(normalise(each.name), each);
  return [...first.values()];
}
