import { ReturnedFiles } from '../collection/index.ts';
import type { Ledger } from '../ledger/index.ts';
import {
  keptWordList,
  readWordFile,
  removeWord,
  restoreWordList,
  type SupportRoom,
  saveWord,
  takeWordFile,
  type WordListKind,
  wordChanges,
  wordListVersionsOf,
  wordRowsAt,
} from '../supports/index.ts';
import type { WordServices } from '../web/index.ts';

interface WordHouse {
  ledger: Pick<Ledger, 'database' | 'clock'>;
  jurisdiction: string;
  /** Where files that are being looked at wait for somebody's yes. */
  folder: string;
}

/** 検索の言葉 as the pages use it. */
export function webWords({ ledger, jurisdiction, folder }: WordHouse): WordServices {
  const { database, clock } = ledger;
  const room: SupportRoom = { database, clock, jurisdiction };
  const list = (kind: WordListKind) => keptWordList(database.db, jurisdiction, kind);
  return {
    list,
    versions: (kind) => wordListVersionsOf(database.db, jurisdiction, kind),
    saveWord: (kind, order, by) => saveWord(room, kind, order, by),
    removeWord: (kind, order, by) => removeWord(room, kind, order, by),
    ...fileServices(room, list, new ReturnedFiles(folder, clock)),
    async previewVersion(kind, version) {
      const found = await wordRowsAt(database.db, jurisdiction, kind, version);
      if (found === null) return null;
      const { rows, version: base } = await list(kind);
      const { length: rowCount } = found.rows;
      return { changes: wordChanges(rows, found.rows), rowCount, isShipped: found.isShipped, base };
    },
    restore: async (kind, order, by) => {
      await restoreWordList(room, kind, order, by);
    },
  };
}

function fileServices(
  room: SupportRoom,
  list: WordServices['list'],
  waiting: ReturnedFiles,
): Pick<WordServices, 'previewFile' | 'takeFile'> {
  return {
    async previewFile(kind, file, by) {
      const { rows, problems } = readWordFile(kind, file.bytes);
      const { rows: before, version: base } = await list(kind);
      const key = await waiting.keep(file, by.account);
      const changes = wordChanges(before, rows);
      return { key, file: file.name, rowCount: rows.length, problems, changes, base };
    },
    async takeFile(kind, { key, base }, by) {
      const file = await waiting.find(key, by.account);
      if (file === null) return null;
      const { rows, problems } = readWordFile(kind, file.bytes);
      const told = { key, file: file.name, rowCount: rows.length, problems, base };
      if (problems.length > 0) return { ...told, changes: wordChanges(rows, rows) };
      return { ...told, changes: await takeWordFile(room, kind, { rows, base }, by) };
    },
  };
}
