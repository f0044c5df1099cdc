import type { AnnualReport, Indicator, MasterRow, Origin, ProgramEntry, Subtotal } from '../annual-report.ts';
import type { FactAttribute, FactValue } from '../views/origins.ts';
import { type ChapterId, chapterIds } from './chapter-ids.ts';
import type { SaidPlace } from './correction.ts';
import { saidInTables } from './said-tables.ts';
import { saidInText } from './said-texts.ts';
import { circled, ITEM, inWords, NOTHING } from './words.ts';

/** Everything that a report prints, place by place, in the order of the paper. */
export function saidPlaces(report: AnnualReport): SaidPlace[] {
  const chapterOf = chapterIds(report);
  const said = [
    ...report.masterList.flatMap(inMasterList),
    ...report.programs.flatMap((entry) => [...inList(entry, chapterOf), ...inSheet(entry)]),
    ...report.subtotals.flatMap((row) => inSubtotal(row, chapterOf)),
    ...saidInText(report, chapterOf),
    ...saidInTables(report),
  ];
  return numbered(said);
}

/** A subject that a report has twice (two rows of one name under one policy) is counted. */
function numbered(said: readonly SaidPlace[]): SaidPlace[] {
  const times = new Map<string, number>();
  return said.map((each) => {
    const key = `${each.subject}/${each.attribute}`;
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count === 1 ? each : { ...each, subject: `${each.subject}#${count}` };
  });
}

type About = Omit<SaidPlace, 'item' | 'attribute' | 'said'>;

const MASTER: FactAttribute[] = ['name', 'cost', 'national', 'other', 'general'];
const MASTER_MARKS: FactAttribute[] = [
  'isNew',
  'isPriority',
  'isKeyResult',
  'period',
  'foundation',
  'divisions',
];

function inMasterList(row: MasterRow): SaidPlace[] {
  const about: About = {
    ...{ subject: `master/${row.policy}/${row.programId ?? row.name}`, target: 'master-list' },
    place: `別紙1 ${circled([row.policy])}「${row.name}」`,
    ...{ program: row.name, programId: row.programId ?? null, policy: row.policy, no: null, ...at(row) },
  };
  return [...MASTER, ...MASTER_MARKS].map((attribute) =>
    fact(about, attribute, row[attribute as keyof MasterRow]),
  );
}

const LIST: FactAttribute[] = ['name', 'cost', 'isNew', 'divisions'];

function inList(entry: ProgramEntry, chapterOf: ChapterId): SaidPlace[] {
  const { listLine: line, listPdfPage: pdfPage } = entry;
  const about: About = {
    ...ofEntry(entry, 'list', `${chapterOf(entry.policies[0] ?? 0)}-list`),
    place: `${circled(entry.policies)}基本方針事業一覧 No.${entry.no}「${entry.name}」`,
    ...at(pdfPage === undefined ? { line } : { line, pdfPage }),
  };
  return LIST.map((attribute) => fact(about, attribute, entry[attribute as keyof ProgramEntry]));
}

/** A band that the text of the paper has lost is printed with the name and cost of the list. */
function inSheet(entry: ProgramEntry): SaidPlace[] {
  const { heading, policies, no, name, overview, result, teams, indicators } = entry;
  const isThere = entry.alignment !== null || heading !== null || overview !== '' || indicators.length > 0;
  if (!isThere) return [];
  const about: About = {
    ...ofEntry(entry, 'sheet', `program-${policies.join('-')}-${no}`),
    ...{ place: `${circled(policies)}${no}「${name}」の個票`, ...at(entry) },
  };
  const band = heading === null ? about : { ...about, ...at(heading) };
  return [
    fact(band, 'name', heading?.name ?? name),
    fact(band, 'cost', heading?.cost ?? entry.cost),
    text(about, 'overview', '事業概要', overview),
    text(about, 'result', '事業実績', result),
    text(about, 'teams', '担当課・グループ', teams.join('、')),
    ...indicators.flatMap((row) => inIndicator(about, row)),
  ];
}

function inIndicator(about: About, row: Indicator): SaidPlace[] {
  const { columns, values, label } = row;
  return values.map((value, column) => {
    const fromEnd = values.length - 1 - column;
    const item = `指標「${label}」の${columns[column] ?? (fromEnd === 0 ? '当年度' : '前年度')}`;
    return text({ ...about, ...at(row) }, `indicator/${label}/${fromEnd}`, item, value);
  });
}

function inSubtotal(row: Subtotal, chapterOf: ChapterId): SaidPlace[] {
  const { where, policies, includesRelistings, isGrandTotal } = row;
  const list = where === 'master' ? '別紙1' : `${circled(policies)}基本方針事業一覧`;
  const of = isGrandTotal ? '合計' : `${where === 'master' ? circled(policies) : ''}小計`;
  const about: About = {
    subject: `subtotal/${where}/${policies.join('+')}/${includesRelistings}/${isGrandTotal}`,
    target: where === 'master' ? 'master-list' : `${chapterOf(policies[0] ?? 0)}-list`,
    place: `${list} ${of}${includesRelistings ? '（再掲を含む）' : ''}`,
    ...{
      program: null,
      programId: null,
      policy: isGrandTotal ? null : (policies[0] ?? null),
      no: null,
      ...at(row),
    },
  };
  const money: FactAttribute[] = where === 'master' ? ['cost', 'national', 'other', 'general'] : ['cost'];
  return money.map((attribute) => fact(about, attribute, row[attribute as keyof Subtotal]));
}

function ofEntry({ policies, programId, name, no }: ProgramEntry, kind: string, target: string) {
  return {
    ...{ subject: `${kind}/${policies[0]}/${programId ?? name}`, target, program: name },
    ...{ programId: programId ?? null, policy: policies[0] ?? null, no },
  };
}

const fact = (about: About, attribute: FactAttribute, value: unknown): SaidPlace => ({
  ...about,
  ...{ attribute, item: ITEM[attribute], said: inWords(value as FactValue) },
});

const text = (about: About, attribute: string, item: string, said: string): SaidPlace => ({
  ...about,
  ...{ attribute, item, said: said === '' ? NOTHING : said },
});

const at = ({ line, pdfPage }: Origin): Origin => (pdfPage === undefined ? { line } : { line, pdfPage });
