import type { Ledger } from '../../ledger/index.ts';
import { type Excerpt, type Manifest, type Table, takeFile } from '../../platform/index.ts';
import { ReportRefused } from '../refused.ts';
import { PUBLIC_TABLES } from './public-tables.ts';

/**
 * Writes what is published into one file for the public side, as it stands at one moment.
 * @throws ReportRefused when the house holds a table of which nobody has said whether it is public
 */
export const writePublication = (
  { database, clock }: Pick<Ledger, 'database' | 'clock'>,
  path: string,
): Promise<Manifest> => takeFile(database, path, { kind: 'publication', clock, excerptsOf: publicExcerpts });

function publicExcerpts(tables: readonly Table[]): Excerpt[] {
  return tables.flatMap((table) => {
    const share = PUBLIC_TABLES[table.name];
    if (share === undefined) {
      throw new ReportRefused(
        `表 ${table.name} を公開してよいかが決められていません。公開用ファイルは書きませんでした。システムの管理者に知らせてください。`,
      );
    }
    return share.kind === 'handed-over' ? [{ table, where: share.where, instead: share.instead ?? {} }] : [];
  });
}
