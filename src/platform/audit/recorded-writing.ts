import type { Connection, Database } from '../database/database.ts';
import { hasTold } from './record.ts';

/** A door of the house has written without telling the log: a fault of the program, and nothing was kept. */
export class NothingRecorded extends Error {
  override readonly name = 'NothingRecorded';
}

/**
 * Writes in one transaction that is kept only when it has told the log what it changed (`recordChange`) or that it
 * changed nothing (`recordNothing`): so no door can forget. What was written is on the disk when this returns.
 * @throws NothingRecorded
 */
export async function recordedWriting<T>(
  database: Pick<Database, 'db' | 'flush'>,
  write: (connection: Connection) => Promise<T>,
): Promise<T> {
  const written = await database.db.transaction(async (transaction) => {
    const connection = transaction as Connection;
    const result = await write(connection);
    if (!hasTold(connection)) {
      throw new NothingRecorded(
        '変更の記録が残されない処理だったため、何も保存していません。プログラムの誤りです。システムの管理者に知らせてください。',
      );
    }
    return result;
  });
  await database.flush();
  return written;
}
