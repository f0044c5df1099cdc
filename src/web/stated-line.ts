import type {
  AnnualReport,
  DocumentStatement,
  Indicator,
  MasterRow,
  ProgramEntry,
  StatementKind,
  Subtotal,
} from '../ledger/index.ts';
import { formatThousandYen } from '../values/index.ts';
import type { StatedLine } from './services.ts';

type Element<Field extends keyof AnnualReport> = AnnualReport[Field] extends (infer Each)[] ? Each : never;

const yen = (amount: number | null | undefined): string =>
  amount == null ? '－' : `${formatThousandYen(amount)}千円`;
const flags = (row: Pick<MasterRow, 'isNew' | 'isPriority' | 'isKeyResult'>): string[] => [
  ...(row.isNew ? ['新規'] : []),
  ...(row.isPriority ? ['重点'] : []),
  ...(row.isKeyResult ? ['主要成果'] : []),
];
const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part): part is string => part != null && part !== '').join('　');

/** How each kind of statement reads in one line; what stands there is what the reader made of the paper. */
const TEXTS: Record<StatementKind, (content: never) => string> = {
  'master-row': (row: MasterRow) =>
    joined([
      `事業費 ${yen(row.cost)}（国庫 ${yen(row.national)}、その他 ${yen(row.other)}、一般財源 ${yen(row.general)}）`,
      ...flags(row),
      row.period,
      row.divisions.join('、'),
    ]),
  'list-row': (row: ProgramEntry) =>
    joined([
      `事業費 ${yen(row.cost)}`,
      row.isNew ? '新規' : null,
      row.divisions.join('、'),
      row.page === null ? null : `${row.page}頁`,
    ]),
  sheet: (sheet: ProgramEntry) =>
    joined([
      sheet.heading?.cost == null ? null : `事業費 ${yen(sheet.heading.cost)}`,
      sheet.teams.join('、'),
    ]),
  indicator: ({ label, previous, current, columns }: Indicator) =>
    joined([
      label,
      `${columns.at(-2) ?? '前年度'} ${previous || '（空欄）'}`,
      `${columns.at(-1) ?? '当年度'} ${current || '（空欄）'}`,
    ]),
  subtotal: (total: Subtotal) =>
    joined([
      total.isGrandTotal ? '合計' : '小計',
      total.includesRelistings ? '再掲を含む' : null,
      yen(total.cost),
    ]),
  definition: (row: Element<'definitions'>) =>
    joined([row.industry, row.capital, row.employees, row.smallEmployees]),
  table: (table: Element<'tables'>) =>
    joined([table.title, table.source === null ? null : `資料 ${table.source}`]),
  figure: (figure: Element<'figures'>) =>
    joined([
      figure.no === null ? '図' : `図${figure.no}`,
      figure.title,
      figure.source === null ? null : `資料 ${figure.source}`,
    ]),
  'economic-note': () => '年度別の経済概況',
  'case-study': (study: Element<'caseStudies'>) =>
    joined([study.program, study.firms.map((firm) => firm.name).join('、')]),
  'council-member': (member: Element<'councilMembers'>) => joined([member.bureau, member.division]),
  section: (section: Element<'sections'>) => section.heading,
};

/** A statement as a reader of the document page sees it. */
export function statedLine(statement: DocumentStatement): StatedLine {
  const { line, pdfPage, kind, programId, programName, content } = statement;
  const subject = programName ?? (typeof content.name === 'string' ? content.name : null);
  return {
    line,
    ...(pdfPage === undefined ? {} : { pdfPage }),
    kind,
    subject,
    programId,
    text: TEXTS[kind](content as never),
  };
}
