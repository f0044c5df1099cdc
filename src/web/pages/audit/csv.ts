import type { CsvColumn } from '../../../formats/index.ts';
import type { AuditEntry } from '../../../platform/index.ts';
import { actionInWords } from './actions.ts';

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Everything that the hash covers, as the log keeps it. */
export const auditColumns: CsvColumn<AuditEntry>[] = [
  { head: '番号', value: ({ seq }) => seq },
  { head: '日時（協定世界時）', value: ({ at }) => at },
  { head: 'アカウントID', value: ({ account }) => account },
  { head: '人', value: ({ name }) => name },
  { head: '接続元', value: ({ address }) => address },
  { head: '操作', value: ({ action }) => actionInWords(action) },
  { head: '操作ID', value: ({ action }) => action },
  { head: '対象', value: ({ subject }) => subject },
  { head: '前（JSON）', value: ({ before }) => json(before) },
  { head: '後（JSON）', value: ({ after }) => json(after) },
  { head: '前の記録のハッシュ', value: ({ previousHash }) => previousHash },
  { head: 'ハッシュ', value: ({ hash }) => hash },
];
