import type { AnnualReport, MasterRow } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { fundingSum } from '../../costs/statements.ts';
import { COLUMNS, HEADS } from '../../costs/sums.ts';
import { type Disagreement, disagreement, instead, listed, type Statement } from '../../disagreement.ts';
import { type Family, listingsIn } from '../../families.ts';
import { aboutRow, findingAt, placeOf } from '../../finding.ts';
import { nameKey } from '../../listings.ts';
import { masterWhere } from '../../places.ts';

/** What a relisting's row must repeat, as it looks on paper. Cost and 新規 are judged with all other places. */
const ATTRIBUTES: readonly { name: string; of(row: MasterRow): string }[] = [
  { name: '重点', of: (row) => mark(row.isPriority) },
  { name: '主要成果', of: (row) => mark(row.isKeyResult) },
  { name: '事業期間', of: (row) => nameKey(row.period ?? '') || '空欄' },
  { name: '21財団への補助・委託', of: (row) => row.foundation ?? '空欄' },
  ...COLUMNS.filter((column) => column !== 'cost').map((column) => ({
    name: HEADS[column],
    of: (row: MasterRow) => (row[column] ?? 0).toLocaleString('ja-JP'),
  })),
];

const FUNDING = new Set(['国庫', 'その他', '一般財源']);

/** One finding per program whose rows in the master list differ, naming every column that does. */
export function rowFindings(report: AnnualReport, family: Family): Finding[] {
  const statements = listingsIn(family).flatMap((listing) =>
    listing.rows.map((row) => ({ row, listing, place: placeOf(report, row), where: masterWhere(row) })),
  );
  const comparesFunding = new Set(statements.map(({ row }) => (addsUp(row) ? row.cost : null))).size === 1;
  const differing = ATTRIBUTES.filter(({ name }) => comparesFunding || !FUNDING.has(name)).flatMap(
    ({ name, of }) => {
      const found = disagreement<string, Statement<string>>(
        statements.map((each) => ({ ...each, value: of(each.row) })),
      );
      return found ? [{ name, ...found }] : [];
    },
  );
  return differing.length === 0 ? [] : [finding(differing)];
}

interface Differing extends Disagreement<string, Statement<string>> {
  name: string;
}

function finding(differing: Differing[]): Finding {
  const [first] = differing as [Differing];
  const { row } = first.dissenting[0]!;
  const places = differing
    .flatMap(({ dissenting, statements }) => [...dissenting, ...statements])
    .map((s) => s.place);
  const words = differing
    .map(({ name, statements }) => `${name}は、${listed(statements, (value) => value)}`)
    .join('。');
  return findingAt([places[0]!, ...places.slice(1)], aboutRow(row!), {
    rule: 'relisting-agrees',
    severity: 'error',
    message:
      `「${row!.name}」の施策一覧での記載が、元の掲載と再掲とで違います。${words}です。` +
      '同じ事業なので、正しい方にそろえてください。',
    expected: differing
      .map((each) => `${each.name} ${instead(each, each.dissenting[0]!.value, (value) => value)}`)
      .join('、'),
    actual: differing.map(({ name, dissenting }) => `${name} ${dissenting[0]!.value}`).join('、'),
  });
}

/** A row whose sources don't add up is reported for that; its columns say nothing reliable. */
function addsUp(row: MasterRow): boolean {
  const funding = fundingSum(row);
  return funding === null || funding === row.cost;
}

function mark(flag: boolean): string {
  return flag ? '○' : '空欄';
}
