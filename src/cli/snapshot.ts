import { readConfig } from '../platform/index.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';

const USAGE = `使い方: kakehashi snapshot

組み込みデータベースの控えを取り、開けることを確かめます。PostgreSQL サーバーでは、サーバーの側で控えを取ってください。`;

/** `kakehashi snapshot`: a verified copy of the embedded database. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const answer = await withLedger(readConfig(process.env), { kind: 'snapshot' });
    if (answer.kind !== 'snapshot') return 2;
    if (answer.path === null)
      console.log('PostgreSQL サーバーを使っています。控えはサーバーの側（pg_dump など）で取ってください。');
    else
      console.log(
        `控えを取り、開けることを確かめました（${answer.rows.toLocaleString('ja-JP')}行）: ${answer.path}`,
      );
    return 0;
  });
