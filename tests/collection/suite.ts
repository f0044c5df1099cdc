import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptAnswer,
  addAnswer,
  addRemark,
  answerHistory,
  answerVersionsOf,
  approveAnswer,
  closeRemark,
  endAnswer,
  moveAnswer,
  openRound,
  planRollover,
  type RoundRoom,
  remind,
  roundViews,
  type Saving,
  type SavingOutcome,
  saveAnswer,
  sendBackAnswer,
  submitAnswer,
  takeYear,
  type Values,
  withdrawAnswer,
} from '../../src/collection/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { fixedClock, mailPage } from '../../src/platform/index.ts';
import { APPROVER, EDITOR, HERE, OTHER, openedRound, orderOf, SECRETARIAT } from './made-up.ts';

const YEAR = 2021;
const FIRST = { fiscalYear: YEAR, id: 'a1' };

/** What both databases must do; see embedded.spec.ts and server.postgres.spec.ts. */
export function collectionSuite(title: string, open: () => Promise<Ledger>): void {
  describe(title, () => {
    let ledger: Ledger;
    let room: RoundRoom;
    beforeAll(async () => {
      ledger = await open();
    });
    afterAll(() => ledger.close());
    beforeEach(async () => {
      await empty(ledger);
      room = await openedRound(ledger);
    });

    const answer = async (id = 'a1') => (await roundViews(room).answer({ fiscalYear: YEAR, id }))!;
    const save = (values: Saving['values'], base = 1, by = EDITOR): Promise<SavingOutcome> =>
      saveAnswer(room, FIRST, { base, values, via: 'browser', found: { errors: 0, warnings: 0 } }, by);

    it('opens with one answer that waits for each program, and never a second time', async () => {
      const answers = await roundViews(room).answers(YEAR);
      expect(answers.map(({ id, state, holder, version, due }) => [id, state, holder, version, due])).toEqual(
        ['a1', 'a2', 'a3', 'a4'].map((id) => [id, 'waiting', 'editor', 1, '2022-05-31']),
      );
      const plan = planRollover([], orderOf(), new Map());
      await expect(openRound(room, orderOf(), { ...plan, problems: [] }, SECRETARIAT)).rejects.toThrow(
        'すでに始まって',
      );
    });

    it('saves what changed, and what changes nothing writes nothing', async () => {
      expect(await save({ cost: '900', result: ' 研修を4回開いた。' })).toMatchObject({
        kind: 'saved',
        version: 2,
        changed: 2,
      });
      expect(await answer()).toMatchObject({
        state: 'draft',
        version: 2,
        values: { result: '研修を4回開いた。' },
      });
      expect(await save({ cost: '900' }, 2)).toEqual({ kind: 'unchanged', version: 2 });
      expect(
        (await answerVersionsOf(room, FIRST)).map(({ changed, name }) => [Object.keys(changed).length, name]),
      ).toEqual([
        [2, '港 花子'],
        [expect.any(Number), '丘 係長'],
      ]);
    });

    it('keeps the words of two people who wrote in different fields, and says so', async () => {
      await save({ cost: '900' });
      expect(await save({ result: '開いた。' }, 1, OTHER)).toMatchObject({
        ...{ kind: 'saved', version: 3, merged: [{ field: 'cost', name: '港 花子' }] },
      });
      expect((await answer()).values).toMatchObject({ cost: '900', result: '開いた。' });
    });

    it('saves nothing where both wrote in one field, and shows both words', async () => {
      await save({ cost: '900' });
      expect(await save({ cost: '800', result: '開いた。' }, 1, OTHER)).toMatchObject({
        ...{ kind: 'conflict', version: 2, values: { cost: '800', result: '開いた。' } },
        conflicts: [{ field: 'cost', base: '', theirs: '900', yours: '800', name: '港 花子' }],
      });
      expect((await answer()).version).toBe(2);
    });

    it('puts one of two savings at the same moment behind the other', async () => {
      const outcomes = await Promise.all([
        save({ cost: '900' }),
        save({ result: '開いた。' }, 1, OTHER),
        save({ overview: '港の話' }, 1, OTHER),
      ]);
      expect(outcomes.map((each) => each.kind === 'saved' && each.version).sort()).toEqual([2, 3, 4]);
      expect((await answer()).values).toMatchObject({ cost: '900', result: '開いた。', overview: '港の話' });
    });

    it('loses no word of two people, unless it tells of a conflict', async () => {
      const words = fc.dictionary(
        fc.constantFrom('cost', 'result', 'overview', 'team'),
        fc.constantFrom('', '1', '2'),
        {
          minKeys: 1,
        },
      );
      await fc.assert(
        fc.asyncProperty(words, words, async (theirs, yours) => {
          const { version: base, values: before } = await answer();
          await save(theirs, base);
          const outcome = await save(yours, base, OTHER);
          const { values } = await answer();
          const told = outcome.kind === 'conflict' ? outcome.conflicts.map(({ field }) => field) : [];
          expect(lostWords(values, theirs, (key) => yours[key] === undefined || told.includes(key))).toEqual(
            [],
          );
          const isChanged = (key: string) => told.length === 0 && yours[key] !== (before[key] ?? '');
          expect(lostWords(values, yours, isChanged)).toEqual([]);
        }),
        { numRuns: 25 },
      );
    });

    it('refuses what is locked, unknown or without its base, and saves nothing of it', async () => {
      await expect(save({ cost: '1', 'indicator-1-previous': '1件' })).rejects.toThrow(
        'ほかの記録から決まる値',
      );
      await expect(save({ cost: '1', organisation: 'x' })).rejects.toThrow('様式にない項目');
      await expect(save({ cost: '1' }, 7)).rejects.toThrow('もとにした版');
      expect((await answer()).version).toBe(1);
    });

    it('hands in with a receipt, and a second click gives the same one', async () => {
      await save({ result: '開いた。' });
      await expect(submitAnswer(room, FIRST, 1, EDITOR)).rejects.toThrow('ご覧の版：1、今の版：2');
      const receipts = await Promise.all([1, 2, 3].map(() => submitAnswer(room, FIRST, 2, EDITOR)));
      expect(receipts[0]).toMatchObject({
        number: 'R3-0001',
        name: '港 花子',
        version: 2,
        hash: /^[0-9a-f]{64}$/,
      });
      expect(receipts[1]).toEqual(receipts[0]);
      expect(receipts[2]).toEqual(receipts[0]);
      expect(await answer()).toMatchObject({ state: 'submitted', holder: 'approver' });
      await expect(save({ result: '違う。' }, 2)).rejects.toThrow('今は「提出済み」です');
      expect(await save({ result: '開いた。' }, 1)).toEqual({ kind: 'unchanged', version: 2 });
    });

    it('numbers the submissions of many people without gap or double', async () => {
      const ids = ['a1', 'a2', 'a3', 'a4'];
      const receipts = await Promise.all(
        ids.map((id) => submitAnswer(room, { fiscalYear: YEAR, id }, 1, EDITOR)),
      );
      expect(receipts.map(({ number }) => number).sort()).toEqual([
        'R3-0001',
        'R3-0002',
        'R3-0003',
        'R3-0004',
      ]);
    });

    it('goes its way from hand to hand, with its history', async () => {
      await save({ result: '開いた。' });
      await submitAnswer(room, FIRST, 2, EDITOR);
      await withdrawAnswer(room, FIRST, EDITOR);
      expect((await answerHistory(room, FIRST)).receipt).toBeNull();
      await submitAnswer(room, FIRST, 2, EDITOR);
      await sendBackAnswer(room, FIRST, [{ field: 'result', text: '回数を書いてください。' }], APPROVER);
      expect(await answer()).toMatchObject({ state: 'returned', holder: 'editor' });
      await save({ result: '4回開いた。' }, 2);
      await submitAnswer(room, FIRST, 3, EDITOR);
      await expect(approveAnswer(room, FIRST, 2, APPROVER)).rejects.toThrow('承認しませんでした');
      await approveAnswer(room, FIRST, 3, APPROVER);
      await expect(withdrawAnswer(room, FIRST, EDITOR)).rejects.toThrow('今は「承認済み」です');
      await approveAnswer(room, FIRST, 3, APPROVER);
      await acceptAnswer(room, FIRST, 3, SECRETARIAT);
      await acceptAnswer(room, FIRST, 3, SECRETARIAT);
      expect(await answer()).toMatchObject({ state: 'accepted', holder: 'nobody' });
      const reasons = [{ field: null, text: '額の訂正' }];
      const approving = { ...APPROVER, as: ['approver' as const] };
      await expect(sendBackAnswer(room, FIRST, reasons, approving)).rejects.toThrow('取りまとめ課が行います');
      await sendBackAnswer(room, FIRST, reasons, SECRETARIAT);
      const { events, receipt } = await answerHistory(room, FIRST);
      expect(events.map(({ kind }) => kind).sort()).toEqual([
        ...['accepted', 'approved', 'opened', 'reopened', 'returned', 'saved', 'saved'],
        ...['submitted', 'submitted', 'submitted', 'withdrawn'],
      ]);
      expect(receipt?.number).toBe('R3-0003');
    });

    it('keeps comments and questions at their field until somebody closes them', async () => {
      await addRemark(
        room,
        FIRST,
        { field: 'cost', kind: 'question', text: '決算ですか。', replyTo: null },
        SECRETARIAT,
      );
      await addRemark(room, FIRST, { field: null, kind: 'comment', text: 'はい。', replyTo: 'r1' }, EDITOR);
      expect(await roundViews(room).remarks(FIRST)).toMatchObject([
        { id: 'r1', field: 'cost', kind: 'question', closedAt: null },
        { id: 'r2', field: 'cost', replyTo: 'r1', name: '港 花子' },
      ]);
      expect((await roundViews(room).openRemarks(YEAR)).get('a1')).toBe(1);
      await closeRemark(room, FIRST, 'r1', SECRETARIAT);
      await closeRemark(room, FIRST, 'r1', EDITOR);
      expect((await roundViews(room).remarks(FIRST))[0]).toMatchObject({ closedBy: '丘 係長' });
      await expect(
        addRemark(room, FIRST, { field: 'x', kind: 'comment', text: 'あ', replyTo: null }, EDITOR),
      ).rejects.toThrow('見つかりません');
    });

    it('takes the year into the ledger when the last answer is accepted, and once', async () => {
      const take = () => takeYear(ledger, HERE, YEAR, async () => ({ nameOf: (id) => id }), SECRETARIAT);
      for (const id of ['a1', 'a2', 'a3', 'a4']) {
        expect(await take()).toBeNull();
        const key = { fiscalYear: YEAR, id };
        const { needsApproval } = await answer(id);
        await submitAnswer(room, key, 1, EDITOR);
        if (needsApproval) await approveAnswer(room, key, 1, APPROVER);
        await acceptAnswer(room, key, 1, SECRETARIAT);
      }
      expect(await take()).toMatchObject({ programs: 4, links: 0 });
      expect(await take()).toBeNull();
      expect((await roundViews(room).round(YEAR))?.takenAt).not.toBeNull();
      expect((await ledger.acceptedReport(HERE, YEAR))?.report.masterList).toHaveLength(4);
    });

    it('reminds a person once, however many ask at the same moment', async () => {
      const late = { ...room, clock: fixedClock('2022-06-03T00:00:00Z') };
      await ledger.database.db.execute(sql`update answer set since = '2022-05-01T00:00:00Z'::timestamptz`);
      const recipient = { account: 'e1', name: '港 花子', email: 'hanako@example.jp' };
      const people = async (_organisation: string | null, as: string) => (as === 'editor' ? [recipient] : []);
      const ask = () => remind(late, YEAR, { people, pageOf: ({ id }) => `/rounds/${YEAR}/answers/${id}` });
      const reminded = await Promise.all([ask(), ask(), ask()]);
      expect(reminded.map(({ mails }) => mails).sort()).toEqual([0, 0, 1]);
      expect((await mailPage(ledger.database.db, HERE, 1)).rows).toMatchObject([
        { recipient: 'hanako@example.jp' },
      ]);
    });

    it('takes one program more, gives one to another organisation, and lets one end', async () => {
      const order = {
        organisation: '港湾課',
        needsApproval: true,
        name: '波止場事業',
        listings: [{ policy: 1, group: null }],
      };
      const added = await addAnswer(room, YEAR, order, SECRETARIAT);
      expect(added).toMatchObject({ id: 'a5', values: { name: '波止場事業', isNew: '1' }, lastYear: {} });
      await expect(addAnswer(room, YEAR, order, SECRETARIAT)).rejects.toThrow('もうあります');
      await moveAnswer(
        room,
        FIRST,
        { to: { organisation: '離島町', needsApproval: false }, due: '2022-06-05' },
        SECRETARIAT,
      );
      expect(await answer()).toMatchObject({
        organisations: ['離島町'],
        needsApproval: false,
        due: '2022-06-05',
      });
      await endAnswer(room, { fiscalYear: YEAR, id: 'a2' }, '期間の満了');
      expect((await roundViews(room).answers(YEAR)).map(({ id }) => id)).toEqual(['a1', 'a3', 'a4', 'a5']);
      expect(await roundViews(room).endings(YEAR)).toMatchObject([{ reason: '期間の満了' }]);
      await expect(submitAnswer(room, { fiscalYear: YEAR, id: 'a2' }, 1, EDITOR)).rejects.toThrow(
        '見つかりません',
      );
    });
  });
}

/** Fields of which the words count and do not stand there. */
const lostWords = (values: Values, said: Values, counts: (key: string) => boolean): string[] =>
  Object.keys(said).filter((key) => counts(key) && (values[key] ?? '') !== said[key]);

const TABLES = [
  'collection_round',
  'answer',
  'answer_version',
  'answer_event',
  'remark',
  'round_ending',
  'reminder',
  'mail',
  'job',
];

async function empty(ledger: Ledger): Promise<void> {
  await ledger.database.db.execute(sql.raw(`truncate ${TABLES.join(', ')}`));
}
