import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/index.ts';
import { auditEntriesOf, fixedClock, mailPage } from '../../src/platform/index.ts';
import {
  approveSupport,
  askConfirmations,
  confirmSupport,
  createSupport,
  handOverSupport,
  type KeptBy,
  type KeptSupport,
  keepSample,
  keptSupport,
  publicSupports,
  type Support,
  type SupportRoom,
  saveSupport,
  sendBackSupport,
  submitSupport,
  supportAt,
  supportRevision,
  takeSupports,
  versionsOf,
  withdrawSupport,
} from '../../src/supports/index.ts';
import { exampleSupport } from '../../src/supports/keeping/keeping.examples.ts';

const HERE = '990001';
const TODAY = '2026-11-29';
const EDITOR: KeptBy = { account: 'e1', name: '港 花子', as: ['editor'] };
const OTHER: KeptBy = { account: 'e2', name: '岸 次郎', as: ['editor'] };
const APPROVER: KeptBy = { account: 'a1', name: '岬 課長', as: ['editor', 'approver'] };
const SECRETARIAT: KeptBy = { account: 's1', name: '丘 係長', as: ['secretariat'] };

/** What both databases must do; see embedded.spec.ts and server.postgres.spec.ts. */
export function supportsSuite(title: string, open: () => Promise<Ledger>): void {
  describe(title, () => {
    let ledger: Ledger;
    let room: SupportRoom;
    /** The log only grows: so many entries are those of the tests before. */
    let logged = 0;
    beforeAll(async () => {
      ledger = await open();
    });
    afterAll(() => ledger.close());
    beforeEach(async () => {
      await ledger.database.db.execute(sql.raw(`truncate ${TABLES.join(', ')}`));
      room = roomOn(`${TODAY}T01:00:00Z`);
      logged = (await allActions()).length;
    });

    const roomOn = (moment: string): SupportRoom => ({
      ...{ database: ledger.database, clock: fixedClock(moment), jurisdiction: HERE },
    });
    const { id: _, ...written } = exampleSupport();
    const begin = (part: Partial<Support> = {}, id: string | null = 'minato', by = EDITOR) =>
      createSupport(room, { id, owner: 'o-minato', support: { ...written, ...part } }, by);
    const kept = async (id = 'minato') => (await keptSupport(ledger.database.db, HERE, id))!;
    const save = (part: Partial<Support>, base: number, by = EDITOR) =>
      saveSupport(room, 'minato', { base, support: { ...exampleSupport(), ...part } }, by);
    const seen = async (day = TODAY) =>
      (await publicSupports(ledger.database.db, HERE, day)).map((support) => support.title);
    const published = async (part: Partial<Support> = {}, publishOn = TODAY) => {
      await begin(part);
      await submitSupport(room, 'minato', 1, EDITOR);
      await approveSupport(room, 'minato', { version: 2, publishOn }, APPROVER);
    };
    const actions = async () => (await allActions()).slice(logged);
    const allActions = async () => {
      const all: string[] = [];
      for await (const { action } of auditEntriesOf(ledger.database.db, HERE, {})) all.unshift(action);
      return all;
    };

    it('begins as a draft that nobody outside sees, all of it written by a person', async () => {
      await begin();
      expect(await kept()).toMatchObject({
        state: 'draft',
        owner: 'o-minato',
        version: 1,
        changedBy: '港 花子',
      });
      expect((await kept()).edited).toContain('condition');
      expect(await seen()).toEqual([]);
    });

    it('numbers what has no number, and gives none twice', async () => {
      const ids = await Promise.all([begin({}, null), begin({}, null), begin({}, 's7')]);
      expect(ids.toSorted()).toEqual(expect.arrayContaining(['s1', 's7']));
      expect(new Set(ids).size).toBe(3);
      await expect(begin({}, 's7')).rejects.toThrow('制度番号「s7」はもう使われています');
      await expect(begin({}, 'ア')).rejects.toThrow('英小文字、数字、ハイフン');
    });

    it('goes its way to the public, each step in the log and in its versions', async () => {
      await published();
      expect(await seen()).toEqual(['港の設備の補助金']);
      expect(await kept()).toMatchObject({ state: 'approved', confirmedOn: TODAY, version: 3 });
      await confirmSupport(room, 'minato', EDITOR);
      expect(await actions()).toEqual([...['support.created', 'support.submitted', 'support.approved']]);
      await confirmSupport(roomOn('2026-12-05T01:00:00Z'), 'minato', EDITOR);
      await withdrawSupport(room, 'minato', '予算が終わったため', APPROVER);
      expect(await seen()).toEqual([]);
      expect((await actions()).slice(3)).toEqual(['support.confirmed', 'support.withdrawn']);
      const versions = await versionsOf(ledger.database.db, HERE, 'minato');
      expect(versions.map(({ state, note, name }) => [state, note, name])).toEqual([
        ['withdrawn', '予算が終わったため', '岬 課長'],
        ['approved', null, '港 花子'],
        ['approved', '公開日：令和8年11月29日', '岬 課長'],
        ['submitted', null, '港 花子'],
        ['draft', null, '港 花子'],
      ]);
    });

    it('keeps what is public until the day of the new version', async () => {
      await published();
      await save({ title: '港の設備の新しい補助金' }, 3);
      expect(await kept()).toMatchObject({ state: 'draft', published: { title: '港の設備の補助金' } });
      expect(await seen()).toEqual(['港の設備の補助金']);
      await submitSupport(room, 'minato', 4, EDITOR);
      await approveSupport(room, 'minato', { version: 5, publishOn: '2026-12-24' }, APPROVER);
      expect(await seen('2026-12-23')).toEqual(['港の設備の補助金']);
      expect(await seen('2026-12-24')).toEqual(['港の設備の新しい補助金']);
    });

    it('comes back with the reason, and a withdrawn one only by being written and approved anew', async () => {
      await begin();
      await submitSupport(room, 'minato', 1, EDITOR);
      await expect(sendBackSupport(room, 'minato', ' ', APPROVER)).rejects.toThrow('差し戻す理由');
      await sendBackSupport(room, 'minato', '上限額を書いてください。', APPROVER);
      expect((await kept()).state).toBe('draft');
      await withdrawSupport(room, 'minato', '作り直す', EDITOR);
      await expect(submitSupport(room, 'minato', 4, EDITOR)).rejects.toThrow('今は「取り下げ」です');
      expect(await save({ title: '作り直した補助金' }, 4)).toMatchObject({ kind: 'saved', version: 5 });
      expect([(await kept()).state, await seen()]).toEqual(['draft', []]);
    });

    it('refuses what was changed meanwhile, and does once what is pressed twice', async () => {
      await begin();
      await save({ who: '漁業者' }, 1);
      await expect(submitSupport(room, 'minato', 1, EDITOR)).rejects.toThrow('ご覧の版：1、今の版：2');
      await Promise.all([1, 2, 3].map(() => submitSupport(room, 'minato', 2, EDITOR)));
      const approve = (publishOn: string) =>
        approveSupport(room, 'minato', { version: 3, publishOn }, APPROVER);
      await expect(approve('2026-11-28')).rejects.toThrow('今日か、それより後の日');
      await Promise.all([approve(TODAY), approve(TODAY)]);
      await expect(approveSupport(room, 'minato', { version: 4, publishOn: TODAY }, EDITOR)).rejects.toThrow(
        '承認できません',
      );
      expect((await kept()).version).toBe(4);
    });

    it('keeps the words of two people in different fields, and tells of a conflict in the same one', async () => {
      await begin();
      await save({ who: '漁業者' }, 1);
      expect(await save({ uses: '網' }, 1, OTHER)).toEqual({ kind: 'saved', version: 3, merged: ['who'] });
      expect((await kept()).working).toMatchObject({ who: '漁業者', uses: '網' });
      expect(await save({ who: '船主', law: '港の条例' }, 1)).toMatchObject({
        ...{ kind: 'conflict', version: 3, support: { who: '船主', uses: '網', law: '港の条例' } },
        conflicts: [{ field: 'who', theirs: '漁業者', yours: '船主', name: '港 花子' }],
      });
      expect((await kept()).version).toBe(3);
      expect(await save({ who: '漁業者', uses: '網' }, 3)).toEqual({ kind: 'unchanged', version: 3 });
      await expect(save({ who: '船主' }, 9)).rejects.toThrow('もとにした版');
    });

    it('can say what stood there at any version', async () => {
      await begin();
      await save({ who: '漁業者' }, 1);
      await save({ uses: '網' }, 2);
      const versions = await versionsOf(ledger.database.db, HERE, 'minato');
      const at = (version: number) => supportAt('minato', versions, version);
      expect([at(1).who, at(2).who, at(3).who, at(3).uses]).toEqual([undefined, '漁業者', undefined, '網']);
      expect(at(3)).toEqual((await kept()).working);
    });

    it('takes from a file what no person wrote, and says what it left', async () => {
      await keepSample(room, [exampleSupport({ id: 'minato' })]);
      await saveSupport(
        room,
        'minato',
        { base: 1, support: exampleSupport({ title: '人の題名' }) },
        SECRETARIAT,
      );
      const file = [
        exampleSupport({ title: 'ファイルの題名', who: '漁業者' }),
        exampleSupport({ id: 'shima', title: '離島の補助金' }),
      ];
      const taking = { by: SECRETARIAT, source: 'shima.csv', isPublic: true };
      const taken = await takeSupports(room, file, taking);
      expect(taken).toMatchObject([
        { id: 'minato', kind: 'changed', changed: [{ field: 'who' }], kept: [{ field: 'title' }] },
        { id: 'shima', kind: 'new', isWaiting: false },
      ]);
      expect((await kept()).working).toMatchObject({ title: '人の題名', who: '漁業者' });
      expect(await seen()).toEqual(['港の設備の補助金', '離島の補助金']);
      const before = await supportRevision(ledger.database.db, HERE);
      const again = await takeSupports(room, file, taking);
      expect(again.map(({ kind, kept: left }) => [kind, left.length])).toEqual([
        ['unchanged', 1],
        ['unchanged', 0],
      ]);
      expect(await supportRevision(ledger.database.db, HERE)).toBe(before);
      expect((await actions()).filter((action) => action === 'support.imported')).toHaveLength(1);
    });

    it('is handed to another organisation by the secretariat alone', async () => {
      await begin();
      const order = { owner: 'o-shima', note: '港湾課から離島町へ' };
      await expect(handOverSupport(room, 'minato', order, APPROVER)).rejects.toThrow(
        '取りまとめ課が行います',
      );
      await handOverSupport(room, 'minato', order, SECRETARIAT);
      expect((await kept()).owner).toBe('o-shima');
    });

    it('asks its owner after six months, one mail a month, however often it is asked', async () => {
      await published();
      const keepers = (owner: string | null) =>
        owner === 'o-minato'
          ? [
              { account: 'e1', name: '港 花子', email: 'hanako@example.jp' },
              { account: 'e2', name: '岸 次郎', email: null },
            ]
          : [];
      const pageOf = ({ id }: KeptSupport) => `https://example.jp/support-desk/supports/${id}`;
      const ask = (day: string) => askConfirmations(roomOn(`${day}T00:00:00Z`), { keepers, pageOf });
      expect((await ask('2027-05-28')).mails).toBe(0);
      const asked = await Promise.all([ask('2027-05-29'), ask('2027-05-29')]);
      expect(asked.map(({ mails }) => mails).toSorted()).toEqual([0, 1]);
      expect((await ask('2027-06-28')).mails).toBe(0);
      expect(await ask('2027-06-29')).toEqual({ mails: 1, unreachable: ['岸 次郎'] });
      const [mail] = (await mailPage(ledger.database.db, HERE, 1)).rows;
      expect(mail).toMatchObject({ recipient: 'hanako@example.jp' });
      await confirmSupport(roomOn('2027-07-01T00:00:00Z'), 'minato', EDITOR);
      expect((await ask('2027-08-01')).mails).toBe(0);
    });
  });
}

const TABLES = [
  ...['support', 'support_version', 'support_revision', 'confirmation_asked'],
  ...['mail', 'job'],
];
