import { UnknownFirmFile } from '../firms/index.ts';
import { ImportRefused, JudgementRefused } from '../ledger/index.ts';
import { PeopleRefused } from '../people/index.ts';
import {
  actingAs,
  BackupRefused,
  ConfigError,
  commandActor,
  DatabaseBroken,
  DatabaseHeld,
  DatabaseUnreachable,
  isDiskFull,
  RestoreRefused,
} from '../platform/index.ts';
import { ReportRefused } from '../report/index.ts';
import { TrendsRefused } from '../trends/index.ts';
import { withUsage } from './arguments.ts';
import { HandOverRefused } from './hand-over.ts';

/** Errors that may happen on any machine and say in Japanese what to do. */
const FORESEEN = [
  BackupRefused,
  ConfigError,
  DatabaseBroken,
  DatabaseHeld,
  DatabaseUnreachable,
  RestoreRefused,
  ImportRefused,
  JudgementRefused,
  HandOverRefused,
  TrendsRefused,
  ReportRefused,
  PeopleRefused,
  UnknownFirmFile,
];

/**
 * Runs the body of a command that needs a ledger, in the name of whoever runs it; what was foreseen is answered with its message and
 * status 1.
 */
export const ledgerCommand = (usage: string, args: string[], body: () => Promise<number>): Promise<number> =>
  withUsage(usage, args, async () => {
    try {
      return await actingAs(commandActor(), body);
    } catch (error) {
      const message = foreseen(error);
      if (message === null) throw error;
      console.error(message);
      return 1;
    }
  });

/** The message of what may happen on any machine; `null` for what may not happen. */
export function foreseen(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (FORESEEN.some((kind) => error instanceof kind)) return error.message;
  if (isDiskFull(error)) return 'ディスクの空きがありません。空きを作ってから、もう一度実行してください。';
  const { code, path, port } = error as NodeJS.ErrnoException & { port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return `番号 ${port} はほかのプログラムが使っています。PORT=${(port ?? 3000) + 1} npm start のように、別の番号を指定してください。`;
    case 'EACCES':
      return path === undefined
        ? `番号 ${port} で待ち受けることは許されていません。PORT に 1024 以上の番号を指定してください。`
        : cannotWrite(path);
    case 'EROFS':
    case 'EPERM':
      return cannotWrite(path);
    default:
      return foreseen(error.cause);
  }
}

const cannotWrite = (path: string | undefined): string =>
  `${path ?? 'フォルダー'} に書き込むことが許されていません。KAKEHASHI_DATA に書き込めるフォルダーを指定してください。`;
