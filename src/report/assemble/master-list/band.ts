import type { ReportContent } from '../../content.ts';
import type { Row } from '../../document.ts';
import { cell } from '../table.ts';
import { circled, NO_PROGRAM } from '../words.ts';

/** The head of a policy's rows; programs whose document names no policy stand under none. */
export function bandRow(policy: number, { policies, report }: ReportContent): Row[] {
  if (policy === 0) return [];
  const name = policies.find((each) => each.policy === policy)?.name ?? '基本方針の名称の記載なし';
  const isEmpty = report.masterList.every((row) => row.policy !== policy);
  const text = `${circled(policy)} ${name}${isEmpty ? `（${NO_PROGRAM}）` : ''}`;
  return [
    { kind: 'band', id: `master-list-${policy}`, cells: [cell(text, { columnSpan: 12, isRowHead: true })] },
  ];
}
