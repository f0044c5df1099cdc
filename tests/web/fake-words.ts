import {
  readWordFile,
  SupportRefused,
  type WordListKind,
  type WordListVersion,
  type WordListVia,
  type WordRow,
  withoutWord,
  withWord,
  wordChanges,
} from '../../src/supports/index.ts';
import type { WordServices } from '../../src/web/index.ts';

export interface FakeWords extends WordServices {
  rows: Record<WordListKind, readonly WordRow[]>;
}

const SHIPPED: Record<WordListKind, string> = {
  terms: [
    'ことば,いっしょに探すことば,目的',
    '人手不足,採用;定着;省力化,採用・人材確保;定着・職場づくり',
    '電気代,省エネ,省エネ・脱炭素',
    '跡継ぎ,事業承継,事業承継',
  ].join('\n'),
  industries: ['ことば,業種の符号,名乗りか手がかりか', '食品工場,09,名乗り', '漬物,09,手がかり'].join('\n'),
};

const shipped = (kind: WordListKind) => readWordFile(kind, new TextEncoder().encode(SHIPPED[kind])).rows;

/** Lists without a database: the reading, the comparing and the changing of rows are the real ones. */
export function fakeWords(today: string): FakeWords {
  const rows = { terms: shipped('terms'), industries: shipped('industries') };
  const history: Record<WordListKind, { told: WordListVersion; rows: readonly WordRow[] }[]> = {
    ...{ terms: [], industries: [] },
  };
  let waiting: { name: string; bytes: Uint8Array } | null = null;
  const newest = (kind: WordListKind) => history[kind].length;
  const rowsAt = (kind: WordListKind, version: number) =>
    version === 0 ? shipped(kind) : (history[kind][version - 1]?.rows ?? null);

  function write(
    kind: WordListKind,
    after: readonly WordRow[],
    { base, via, name }: { base: number; via: WordListVia; name: string },
  ) {
    if (base !== newest(kind)) throw new SupportRefused('ほかの人がこの一覧を変えました。');
    const changes = wordChanges(rows[kind], after);
    const { added, changed, gone } = changes;
    const told: WordListVersion = {
      ...{ version: base + 1, rowCount: after.length, via, account: null, name },
      ...{ added: added.length, changed: changed.length, gone: gone.length, at: `${today}T04:00:00.000Z` },
    };
    history[kind].push({ told, rows: after });
    rows[kind] = after;
    return changes;
  }

  const isShipped = (kind: WordListKind) => [undefined, 'shipped'].includes(history[kind].at(-1)?.told.via);
  const read = (kind: WordListKind, { name, bytes }: { name: string; bytes: Uint8Array }) => {
    const file = readWordFile(kind, bytes);
    const changes = wordChanges(rows[kind], file.rows);
    return { file: name, rowCount: file.rows.length, problems: file.problems, rows: file.rows, changes };
  };
  return {
    rows,
    list: async (kind) => ({ kind, rows: rows[kind], version: newest(kind), isShipped: isShipped(kind) }),
    versions: async (kind) => history[kind].map(({ told }) => told).reverse(),
    saveWord: async (kind, { base, ...order }, { name }) =>
      write(kind, withWord(kind, rows[kind], order), { base, via: 'word', name }),
    removeWord: async (kind, { word, base }, { name }) =>
      write(kind, withoutWord(rows[kind], word), { base, via: 'word', name }),
    async previewFile(kind, file) {
      const told = read(kind, file);
      waiting = file;
      return { ...told, key: 'waiting', base: newest(kind) };
    },
    async takeFile(kind, { key, base }, { name }) {
      if (key !== 'waiting' || waiting === null) return null;
      const told = { ...read(kind, waiting), key, base };
      if (told.problems.length === 0) write(kind, told.rows, { base, via: 'file', name });
      return told;
    },
    async previewVersion(kind, version) {
      const found = rowsAt(kind, version);
      if (found === null) return null;
      const changes = wordChanges(rows[kind], found);
      return { changes, rowCount: found.length, isShipped: version === 0, base: newest(kind) };
    },
    async restore(kind, { version, base }, { name }) {
      const via = version === 0 ? 'shipped' : 'earlier';
      write(kind, rowsAt(kind, version)!, { base, via, name });
    },
  };
}
