import { parsePeriod } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import { groupNumber } from '../groups.ts';
import type { NumberedListing } from '../listings.ts';
import { type Column, type DataTable, dataTable } from '../table.ts';
import { listingColumn, moneyColumns, placeColumns, policyColumn, yearColumns } from './common.ts';

const MASTER = '施策一覧（別紙1）';
const BOTH = '施策一覧（別紙1）、ない場合は基本方針事業一覧';

/** 掲載: one row for each appearance of a program under a policy. */
export function programsTable(content: ReportContent, listings: readonly NumberedListing[]): DataTable {
  return dataTable<NumberedListing>(
    {
      id: 'programs',
      title: '事業の掲載',
      description: '施策一覧と基本方針事業一覧に掲げた事業。1行が1つの掲載で、再掲も1行と数える。',
    },
    [
      listingColumn((row) => row.id),
      ...yearColumns(content),
      policyColumn((row) => row.policy),
      ...nameColumns(content, listings),
      ...flagColumns,
      ...moneyColumns(moneyOf, BOTH),
      ...periodColumns,
      ...foundationColumns,
      ...furtherColumns,
      ...placeColumns<NumberedListing>(content.report.file, placeOf),
    ],
    listings,
  );
}

const nameColumns = (
  content: ReportContent,
  listings: readonly NumberedListing[],
): Column<NumberedListing>[] => [
  {
    ...{
      head: '番号',
      name: 'no',
      type: 'integer',
      unit: '番',
      source: '基本方針事業一覧',
      isOptional: true,
    },
    ...{ meaning: '基本方針事業一覧の番号。一覧にない掲載は空欄', value: ({ entry }) => entry?.no },
  },
  {
    ...{
      head: '取組の柱番号',
      name: 'groupNo',
      type: 'code',
      codes: 'groups',
      source: MASTER,
      isOptional: true,
    },
    ...{
      meaning: '基本方針の中の取組の柱の番号。名称は groups にある',
      value: (row) => groupNumber(listings, row),
    },
  },
  {
    ...{ head: '取組の柱', name: 'group', type: 'name', source: MASTER, isOptional: true },
    ...{ meaning: '取組の柱の名称', value: ({ master }) => master?.group },
  },
  {
    ...{ head: '事業名', name: 'programName', type: 'name', source: BOTH },
    ...{ meaning: '事業の名称（記載のまま、「(再掲)」を除く）', value: ({ name }) => name },
  },
  {
    ...{ head: '事業ID', name: 'programId', type: 'text', source: '台帳', isOptional: true },
    ...{ meaning: '年度をまたいで同じ事業を指す台帳の番号', value: (row) => programIdOf(row, content) },
  },
];

/** The ledger's id stands in whichever list it was given to. */
const programIdOf = ({ master, entry }: NumberedListing, { report }: ReportContent): string | undefined =>
  master?.programId ?? report.programs.find((each) => each === entry)?.programId;

const flag = (
  head: string,
  name: string,
  meaning: string,
  value: (row: NumberedListing) => boolean | undefined,
): Column<NumberedListing> => ({
  ...{ head, name, type: 'flag', codes: 'flag', source: BOTH, isOptional: true, meaning, value },
});

const flagColumns: Column<NumberedListing>[] = [
  flag('新規', 'isNew', 'この年度に始めた事業は 1', ({ master, entry }) => master?.isNew ?? entry?.isNew),
  flag('重点', 'isPriority', '重点事業は 1。施策一覧にない掲載は空欄', ({ master }) => master?.isPriority),
  flag(
    '主要成果',
    'isKeyResult',
    '決算の主要な成果に掲げた事業は 1。施策一覧にない掲載は空欄',
    ({ master }) => master?.isKeyResult,
  ),
  flag(
    '再掲',
    'isRelisting',
    '他の基本方針の事業を再び掲げたものは 1。合計には含めない',
    (row) => row.isRelisting,
  ),
];

export const moneyOf = ({ master, entry }: NumberedListing) =>
  master ?? { cost: entry?.cost ?? null, national: null, other: null, general: null };

const periodOf = ({ master }: NumberedListing) => (master?.period ? parsePeriod(master.period) : null);

const periodColumns: Column<NumberedListing>[] = [
  {
    ...{
      head: '事業期間_開始年度',
      name: 'periodFrom',
      type: 'year',
      unit: '年度',
      source: MASTER,
      isOptional: true,
    },
    ...{ meaning: '事業を始めた年度の西暦', value: (row) => periodOf(row)?.from },
  },
  {
    ...{
      head: '事業期間_終了年度',
      name: 'periodTo',
      type: 'year',
      unit: '年度',
      source: MASTER,
      isOptional: true,
    },
    ...{
      meaning: '事業を終える年度の西暦。終わりを定めていない事業は空欄',
      value: (row) => periodOf(row)?.to,
    },
  },
  {
    ...{ head: '事業期間', name: 'period', type: 'text', source: MASTER, isOptional: true },
    ...{
      meaning: '事業期間の記載（和暦の略記）。西暦は左の2列にある',
      value: ({ master }) => master?.period,
    },
  },
];

const FOUNDATION: Record<string, string> = { '○': 'all', '△': 'part' };
const foundationCode = (mark: string): string => FOUNDATION[mark] ?? 'other';

const foundationColumns: Column<NumberedListing>[] = [
  {
    ...{
      head: '21財団への補助・委託',
      name: 'foundation',
      type: 'code',
      codes: 'foundation',
      source: MASTER,
      isOptional: true,
    },
    ...{
      meaning: '財団への補助・委託の有無。空欄は補助・委託なし',
      value: ({ master }) => master?.foundation && foundationCode(master.foundation),
    },
  },
  {
    ...{
      head: '21財団への補助・委託_その他',
      name: 'foundationOther',
      type: 'text',
      source: MASTER,
      isOptional: true,
    },
    ...{
      meaning: '「21財団への補助・委託」が other のときの記載',
      value: ({ master }) =>
        master?.foundation && foundationCode(master.foundation) === 'other' ? master.foundation : null,
    },
  },
];

const furtherColumns: Column<NumberedListing>[] = [
  {
    ...{ head: '担当課数', name: 'divisionCount', type: 'integer', unit: '課', source: BOTH },
    ...{
      meaning: '担当課の数。名称は divisions にある',
      value: ({ master, entry }) => (master ?? entry)?.divisions.length ?? 0,
    },
  },
  {
    ...{
      head: '掲載頁',
      name: 'page',
      type: 'integer',
      unit: '頁',
      source: '基本方針事業一覧',
      isOptional: true,
    },
    ...{ meaning: '個票を掲載した頁（一覧の記載）', value: ({ entry }) => entry?.page },
  },
];

const placeOf = ({ master, entry }: NumberedListing) =>
  master ??
  (entry && {
    line: entry.listLine,
    ...(entry.listPdfPage === undefined ? {} : { pdfPage: entry.listPdfPage }),
  });
