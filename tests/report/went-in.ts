import type { AnnualReport, TextLine } from '../../src/ledger/annual-report.ts';

/** What of a report must come back from its print: each statement on a line of its own, by its place. */
export type Statements = Map<string, string>;

/** On paper a break can't be told from the space beside it, nor one wave dash from the other. */
const tight = (text: string | null | undefined): string =>
  (text ?? '－').replace(/[\s\u3000]+/g, '').replaceAll('〜', '～');
/** Where nothing is written, the print says so. */
const lines = (texts: readonly TextLine[]): string =>
  tight(texts.map(({ text }) => text).join('')).replace(/^資料なし$/, '');

/** Everything that the print of a report must give back: programs, costs, flags, divisions, indicators, sums, texts. */
export function whatWentIn(report: AnnualReport): Statements {
  const said: Statements = new Map([['年度', String(report.fiscalYear)]]);
  const note = (place: string, value: unknown): void => {
    said.set(place, Array.isArray(value) ? value.map(tight).join('／') : tight(String(value ?? '－')));
  };
  noteMasterList(report, note);
  noteSubtotals(report, note);
  notePrograms(report, note);
  noteRest(report, note);
  return said;
}

type Note = (place: string, value: unknown) => void;

function noteMasterList({ masterList }: AnnualReport, note: Note): void {
  note('施策一覧 行数', masterList.length);
  masterList.forEach((row, index) => {
    const at = `施策一覧 ${index + 1}行目`;
    note(`${at} 事業名`, row.name);
    note(`${at} 基本方針`, row.policy);
    note(`${at} 取組の柱`, row.group);
    note(
      `${at} 新規・重点・主要成果・再掲`,
      [row.isNew, row.isPriority, row.isKeyResult, row.isRelisting].map(String),
    );
    note(`${at} 事業費`, row.cost);
    note(`${at} 財源内訳`, [row.national, row.other, row.general].map(String));
    note(`${at} 事業期間`, row.period);
    note(`${at} 21財団`, row.foundation);
    note(`${at} 担当課`, row.divisions);
  });
}

function noteSubtotals({ subtotals }: AnnualReport, note: Note): void {
  note('小計 件数', subtotals.length);
  subtotals.forEach((total, index) => {
    const at = `小計 ${index + 1}件目`;
    note(`${at} 場所`, [total.where, ...total.policies.map(String)]);
    note(`${at} 種類`, [total.includesRelistings, total.isGrandTotal].map(String));
    note(`${at} 金額`, [total.cost, total.national, total.other, total.general].map(String));
  });
}

function notePrograms({ programs }: AnnualReport, note: Note): void {
  note('一覧 行数', programs.length);
  programs.forEach((program, index) => {
    const at = `一覧 ${index + 1}行目`;
    note(`${at} 基本方針`, program.policies.map(String));
    note(`${at} 番号`, program.no);
    note(`${at} 事業名`, program.name);
    note(`${at} 事業費`, program.cost);
    note(`${at} 新規・再掲`, [program.isNew, program.isRelisting].map(String));
    note(`${at} 担当課`, program.divisions);
    const sheet = `個票 ${index + 1}枚目`;
    note(`${sheet} 有無`, program.alignment !== null);
    note(`${sheet} 事業費の内訳`, (program.heading?.costParts ?? []).map(String));
    note(`${sheet} 事業概要`, lines(program.overviewLines));
    note(`${sheet} 事業実績`, lines(program.resultLines));
    note(`${sheet} 担当課・グループ`, program.teams);
    // A row that only completes another is printed within that one.
    const indicators = program.indicators.filter(({ continuationOf }) => continuationOf === undefined);
    note(`${sheet} 指標の数`, indicators.length);
    indicators.forEach((indicator, row) => {
      note(`${sheet} 指標${row + 1} 項目名`, indicator.label);
      note(`${sheet} 指標${row + 1} 年度`, indicator.columns);
      note(`${sheet} 指標${row + 1} 値`, indicator.values);
    });
  });
}

function noteRest(report: AnnualReport, note: Note): void {
  report.definitions.forEach((row, index) => {
    note(`中小企業の定義 ${index + 1}行目`, [row.industry, row.capital, row.employees, row.smallEmployees]);
  });
  for (const year of report.economicNotes) note(`経済概況 ${year.fiscalYear}`, lines(year.paragraphs));
  report.caseStudies.forEach((study, index) => {
    const at = `事例 ${index + 1}件目`;
    note(`${at} 事業と企業`, [study.program, ...study.firms.flatMap(({ name, place }) => [name, place])]);
    note(`${at} 文章`, tight((study.title ?? '') + study.paragraphs.map(({ text }) => text).join('')));
  });
  note(
    '構成員',
    report.councilMembers.flatMap(({ bureau, division }) => [bureau, division]),
  );
}

/** Where the print says something else than went in, one line each; empty when everything came back. */
export function differences(wentIn: AnnualReport, cameBack: AnnualReport): string[] {
  const [before, after] = [whatWentIn(wentIn), whatWentIn(cameBack)];
  const changed = [...before].flatMap(([place, value]) => {
    const found = after.get(place);
    return found === value ? [] : [`${place}: ${value} → ${found ?? '（なし）'}`];
  });
  const added = [...after].flatMap(([place, value]) =>
    before.has(place) ? [] : [`${place}: （なし） → ${value}`],
  );
  return [...changed, ...added];
}
