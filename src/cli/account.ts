import { FIRST_LOGIN } from '../people/index.ts';
import { readConfig } from '../platform/index.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';

const USAGE = `使い方: kakehashi account [ログイン名]

サインインできなくなったとき、このコンピューターを使える人が、利用者に新しいパスワードを発行します（省略時 ${FIRST_LOGIN}）。
一度だけ使えるパスワードを表示します。認証アプリと回復コードは、次のサインインで設定し直します。
利用者が一人もいないときは、初めの管理者 ${FIRST_LOGIN} を登録します。`;

/** `kakehashi account`: the way back in for whoever has the machine. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const [login = FIRST_LOGIN, ...more] = args;
    if (more.length > 0) {
      console.error(USAGE);
      return 2;
    }
    const answer = await withLedger(readConfig(process.env), { kind: 'account', login });
    if (answer.kind !== 'account') return 2;
    console.log(`ログイン名: ${answer.login}`);
    console.log(`一度だけ使えるパスワード: ${answer.password}`);
    console.error('このパスワードは、もう表示されません。最初のサインインで変えてください。');
    return 0;
  });
