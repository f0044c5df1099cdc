import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/index.ts';
import { auditEntriesOf, fixedClock } from '../../src/platform/index.ts';
import {
  editedWords,
  findWords,
  keptWordList,
  removeWord,
  restoreWordList,
  type SupportRoom,
  saveWord,
  supportRevision,
  takeWordFile,
  type WordList,
  type WordRow,
  wordListVersionsOf,
} from '../../src/supports/index.ts';
import { searchKey } from '../../src/supports/search/search-key.ts';
import { keptSupportsOf } from '../web/kept-supports.ts';

const HERE = '990001';
const BY = { account: 's1', name: '丘 係長' };
const OTHER = { account: 's2', name: '谷 主査' };
const NEW_WORD: WordRow['cells'] = ['機械が古い', '設備;更新', '設備投資'];

/** What both databases must do with lists of words; see embedded.spec.ts and server.postgres.spec.ts. */
export function wordsSuite(title: string, open: () => Promise<Ledger>): void {
  describe(title, () => {
    let ledger: Ledger;
    let room: SupportRoom;
    beforeAll(async () => {
      ledger = await open();
    });
    afterAll(() => ledger.close());
    beforeEach(async () => {
      const { db } = ledger.database;
      await db.execute(sql`truncate word_list, word_list_version, support_revision`);
      room = {
        database: ledger.database,
        clock: fixedClock('2026-11-29T01:00:00Z'),
        jurisdiction: HERE,
      };
    });

    const list = (): Promise<WordList> => keptWordList(ledger.database.db, HERE, 'terms');
    const versions = () => wordListVersionsOf(ledger.database.db, HERE, 'terms');
    const revision = () => supportRevision(ledger.database.db, HERE);
    const add = (cells: WordRow['cells'], base: number, by = BY) =>
      saveWord(room, 'terms', { cells, instead: null, base }, by);
    /** By the words as they are written. */
    const understood = async () => {
      const { terms } = await findWords(await editedWords(ledger.database.db, HERE));
      return new Map([...terms.values()].map((term) => [term.word, term]));
    };

    it('is the shipped file until somebody saves one', async () => {
      const { rows, version, isShipped } = await list();
      expect({ version, isShipped }).toEqual({ version: 0, isShipped: true });
      expect(rows.length).toBe((await findWords()).terms.size);
    });

    it('a word that is added is understood from the next question on; the others stay', async () => {
      const before = (await list()).rows.length;
      await add(NEW_WORD, 0);
      expect(await list()).toMatchObject({ version: 1, isShipped: false });
      expect((await list()).rows.length).toBe(before + 1);
      expect((await understood()).get('機械が古い')).toEqual({
        ...{ word: '機械が古い', besides: ['設備', '更新'], purposes: ['equipment'] },
      });
      expect((await understood()).has('人手不足')).toBe(true);
      expect(await revision()).toBe(1);
    });

    it('an edited list learns the words of a newer program', async () => {
      await add(NEW_WORD, 0);
      const without = (column: string) => sql.raw(`regexp_replace(${column}, '(^|\\n)人手不足,[^\\n]*', '')`);
      await ledger.database.db.execute(
        sql`update word_list set content = ${without('content')}, shipped = ${without('shipped')}`,
      );
      const words = (await list()).rows.map(({ cells: [word] }) => word);
      expect(words).toEqual(expect.arrayContaining(['人手不足', '機械が古い']));
      expect((await understood()).has('人手不足')).toBe(true);
    });

    it('the next search understands it, though the catalogue is held in memory', async () => {
      const { finding } = keptSupportsOf(ledger, HERE);
      const purposes = async () => (await finding.find({ text: '機械が古い' })).understood.purposes;
      const before = await purposes();
      await add(['機械が古い', '', '海外展開'], 0);
      expect(before).not.toContain('export');
      expect(await purposes()).toContain('export');
      await restoreWordList(room, 'terms', { version: 0, base: 1 }, BY);
      expect(await purposes()).toEqual(before);
    });

    it('a word is changed in its place, and taken out', async () => {
      const at = (await list()).rows.findIndex(({ cells }) => cells[0] === '人手不足');
      const cells: WordRow['cells'] = ['人手不足', '採用', '採用・人材確保'];
      await saveWord(room, 'terms', { cells, instead: '人手不足', base: 0 }, BY);
      expect((await list()).rows[at]?.cells).toEqual(cells);
      await removeWord(room, 'terms', { word: '人手不足', base: 1 }, BY);
      expect((await understood()).has('人手不足')).toBe(false);
      expect((await versions()).map(({ added, changed, gone }) => [added, changed, gone])).toEqual([
        [0, 0, 1],
        [0, 1, 0],
      ]);
    });

    it.each<[string, WordRow['cells'], string]>([
      ['知らない目的', ['機械が古い', '', '機械'], '目的「機械」はありません。'],
      ['書かれていない言葉', ['', '設備', ''], 'ことばが書かれていません。'],
      ['もうある言葉', ['人手不足', '採用', ''], '「人手不足」は、もう一覧にあります。'],
      ['「…」で終わる言葉', ['人が…', '採用', ''], '「…」は、ことばの途中にだけ使えます。'],
    ])('%s は断り、何も変えない', async (_, cells, message) => {
      await expect(add(cells, 0)).rejects.toThrow(message);
      expect([await revision(), (await list()).version]).toEqual([0, 0]);
    });

    it('what somebody has saved meanwhile is never written over', async () => {
      await add(NEW_WORD, 0);
      await expect(add(['古い機械', '設備', ''], 0, OTHER)).rejects.toThrow(
        'ほかの人がこの一覧を変えました。',
      );
      const [first, second] = await Promise.allSettled([
        add(['提灯', '販路', ''], 1),
        add(['行灯', '販路', ''], 1, OTHER),
      ]);
      expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
      expect((await list()).version).toBe(2);
    });

    it('a file takes the place of the list; the same once more writes nothing', async () => {
      const rows: WordRow[] = [{ key: searchKey('台風'), cells: ['台風', '災害', '災害・事業継続'] }];
      await takeWordFile(room, 'terms', { rows, base: 0 }, BY);
      expect([...(await understood()).keys()]).toEqual(['台風']);
      await takeWordFile(room, 'terms', { rows, base: 1 }, BY);
      expect(await versions()).toMatchObject([{ version: 1, via: 'file', rowCount: 1, name: '丘 係長' }]);
      expect(await revision()).toBe(1);
    });

    it('goes back to an earlier version, and to the shipped file', async () => {
      await add(NEW_WORD, 0);
      await removeWord(room, 'terms', { word: '機械が古い', base: 1 }, BY);
      await restoreWordList(room, 'terms', { version: 1, base: 2 }, OTHER);
      expect((await understood()).has('機械が古い')).toBe(true);
      await restoreWordList(room, 'terms', { version: 0, base: 3 }, OTHER);
      expect(await list()).toMatchObject({ version: 4, isShipped: true });
      expect(await editedWords(ledger.database.db, HERE)).toEqual({});
      expect((await versions()).map(({ via }) => via)).toEqual(['shipped', 'earlier', 'word', 'word']);
      await expect(restoreWordList(room, 'terms', { version: 9, base: 4 }, BY)).rejects.toThrow(
        'その版が見つかりません。',
      );
    });

    it('tells the log who changed which words', async () => {
      await add(NEW_WORD, 0);
      const told: unknown[] = [];
      for await (const { action, subject, after } of auditEntriesOf(ledger.database.db, HERE, {}))
        told.push({ action, subject, after });
      expect(told[0]).toEqual({
        ...{ action: 'support.words-saved', subject: 'words/terms' },
        after: { version: 1, rows: ['機械が古い,設備;更新,設備投資'] },
      });
    });
  });
}
