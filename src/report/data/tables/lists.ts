import type { PolicyName } from '../../../ledger/index.ts';
import type { Correction, ReportContent } from '../../content.ts';
import { groupsOf } from '../groups.ts';
import { type NumberedListing, sheetsOf } from '../listings.ts';
import { type Column, type DataTable, dataTable } from '../table.ts';
import { listingColumn, placeColumns, policyColumn, yearColumns } from './common.ts';

export const policiesTable = (content: ReportContent): DataTable =>
  dataTable<PolicyName>(
    { id: 'policies', title: '基本方針', description: '条例の基本方針。基本方針番号のコード表を兼ねる。' },
    [
      ...yearColumns(content),
      policyColumn((row) => row.policy),
      {
        ...{ head: '基本方針', name: 'policyName', type: 'name', source: 'その年度の年次報告' },
        ...{ meaning: '基本方針の文（その年度の書き方）', value: (row) => row.name },
      },
      {
        ...{ head: '基本方針_略称', name: 'policyShortName', type: 'name', source: '台帳' },
        ...{ meaning: '表に使う短い名称', value: (row) => row.shortName },
      },
    ],
    content.policies,
  );

export const groupsTable = (content: ReportContent, listings: readonly NumberedListing[]): DataTable =>
  dataTable<ReturnType<typeof groupsOf>[number]>(
    {
      id: 'groups',
      title: '取組の柱',
      description: '基本方針の下の取組の柱。取組の柱番号のコード表を兼ねる。',
    },
    [
      ...yearColumns(content),
      policyColumn((row) => row.policy),
      {
        ...{
          head: '取組の柱番号',
          name: 'groupNo',
          type: 'code',
          codes: 'groups',
          source: '施策一覧の並び順',
        },
        ...{ meaning: '基本方針の中での順番', value: (row) => row.no },
      },
      {
        ...{ head: '取組の柱', name: 'group', type: 'name', source: '施策一覧（別紙1）' },
        ...{ meaning: '取組の柱の名称', value: (row) => row.name },
      },
    ],
    groupsOf(listings),
  );

interface DivisionRow {
  listing: string;
  statedIn: 'list' | 'sheet';
  no: number;
  division: string;
  team: string | null;
}

/** 担当課: one division of one listing per row. */
export function divisionsTable(content: ReportContent, listings: readonly NumberedListing[]): DataTable {
  const listed = listings.flatMap(({ id, master, entry }) =>
    (master ?? entry)!.divisions
      .flatMap(oneByOne)
      .map(
        (division, at): DivisionRow => ({ listing: id, statedIn: 'list', no: at + 1, division, team: null }),
      ),
  );
  const sheets = sheetsOf(listings).flatMap(({ id, entry }) =>
    entry.teams.map(
      (text, at): DivisionRow => ({ listing: id, statedIn: 'sheet', no: at + 1, ...divisionAndTeam(text) }),
    ),
  );
  return dataTable<DivisionRow>(
    { id: 'divisions', title: '担当課', description: '掲載ごとの担当課とグループ。1行が1つの担当課。' },
    [listingColumn((row) => row.listing), ...yearColumns(content), ...DIVISION_COLUMNS],
    [...listed, ...sheets],
  );
}

/** A cell of the paper may hold two divisions. */
const oneByOne = (divisions: string): string[] =>
  divisions.split(/[；;\n]/).filter((each) => each.trim() !== '');

/** 労政・能力開発課 産業人財確保支援グループ */
function divisionAndTeam(text: string): Pick<DivisionRow, 'division' | 'team'> {
  const [division, ...team] = text.trim().split(/[\s\u3000]+/);
  return { division: division!, team: team.length === 0 ? null : team.join(' ') };
}

const DIVISION_COLUMNS: Column<DivisionRow>[] = [
  {
    ...{ head: '記載箇所', name: 'statedIn', type: 'code', codes: 'statedIn', source: '年次報告' },
    ...{ meaning: '一覧の担当課等か、個票の担当課か', value: (row) => row.statedIn },
  },
  {
    ...{ head: '順番', name: 'order', type: 'integer', unit: '番', source: '年次報告' },
    ...{ meaning: '記載の順番', value: (row) => row.no },
  },
  {
    ...{ head: '担当課', name: 'division', type: 'name', source: '年次報告' },
    ...{ meaning: '担当課の名称（その年度の名称）', value: (row) => row.division },
  },
  {
    ...{ head: 'グループ', name: 'team', type: 'name', source: '個票', isOptional: true },
    ...{ meaning: '担当課の中のグループ。一覧の記載にはない', value: (row) => row.team },
  },
];

/** 正誤表. */
export const correctionsTable = (content: ReportContent): DataTable =>
  dataTable<Correction>(
    { id: 'corrections', title: '正誤表', description: '前の版と異なる箇所。誤と正は記載の引用。' },
    [
      ...yearColumns(content),
      policyColumn((row) => row.policy, true),
      {
        ...{
          head: '番号',
          name: 'no',
          type: 'integer',
          unit: '番',
          source: '基本方針事業一覧',
          isOptional: true,
        },
        ...{ meaning: '基本方針事業一覧の番号', value: (row) => row.no },
      },
      text('事業名', 'programName', '正誤のある事業の名称', ({ program }) => program, {
        type: 'name',
        isOptional: true,
      }),
      text('箇所', 'place', '正誤のある箇所', ({ place }) => place, { type: 'name' }),
      text('項目', 'item', '正誤のある項目', ({ item }) => item),
      text('誤', 'wrong', '前の版の記載', ({ wrong }) => wrong, { isOptional: true }),
      text('正', 'right', '正しい記載', ({ right }) => right, { isOptional: true }),
      text('理由', 'reason', '正しいとした理由', ({ reason }) => reason),
      ...placeColumns<Correction>(content.report.file, (row) => row),
    ],
    content.corrections,
  );

const text = (
  head: string,
  name: string,
  meaning: string,
  value: (row: Correction) => string | null,
  more: Partial<Column<Correction>> = {},
): Column<Correction> => ({ head, name, type: 'text', meaning, source: '台帳', value, ...more });
