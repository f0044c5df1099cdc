import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELEASE_JOB, releaseHandler } from '../../src/cli/support-releases.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { Account } from '../../src/people/index.ts';
import { auditEntriesOf, mailPage } from '../../src/platform/index.ts';
import {
  type Condition,
  changedDays,
  keepSample,
  keptSupport,
  type Support,
  withdrawSupport,
} from '../../src/supports/index.ts';
import { writeSupport } from '../../src/supports/keeping/store.ts';
import { type MovingClock, movingClock } from '../platform/moving-clock.ts';

const HERE = '020001';
const PLACES = [
  { code: '022012', name: '青森市', kana: 'アオモリシ', area: '東青' },
  { code: '022021', name: '弘前市', kana: 'ヒロサキシ', area: '中南' },
];
const BY = { account: 's1', name: '丘 係長', as: ['secretariat' as const] };

const support = (id: string, condition: Condition, more: Partial<Support> = {}): Support => ({
  ...{ id, title: `${id}の補助`, kind: 'subsidy', summary: id, purposes: ['wages'], condition },
  ...{ operator: { name: '県', level: 'prefecture' }, isComplete: true, ...more },
});
const everybody: Condition = { kind: 'all', of: [] };
const inAomori: Condition = { kind: 'place', of: 'establishment', among: ['022012'] };

describe('every night, on the ledger', () => {
  let ledger: Ledger;
  let clock: MovingClock;
  const room = () => ({ database: ledger.database, clock, jurisdiction: HERE });
  const account = (id: string, roles: Account['roles'], email: string | null): Account => ({
    ...{ id, login: id, name: id, email, roles, organisation: null, state: 'active' },
    ...{ hasSecondFactor: true, isSample: false, lockedUntil: null, lastSignInAt: null },
  });
  const night = () =>
    releaseHandler({
      ...{ ledger, jurisdiction: HERE, publicUrl: 'https://kakehashi.example.jp' },
      finding: { places: async () => PLACES },
      people: {
        accounts: async () => [
          account('secretary', ['secretariat'], 'oka@example.jp'),
          account('silent', ['secretariat'], null),
          account('editor', ['division-editor'], 'minato@example.jp'),
        ],
        substitutions: async () => [],
      },
    })({ jurisdiction: HERE, id: `${RELEASE_JOB}:x`, payload: null, isLastTry: false });
  const mails = async () => (await mailPage(ledger.database.db, HERE, 1)).rows;
  const days = () => changedDays(ledger.database.db, HERE, 10);

  async function changed(id: string, change: Partial<Support>): Promise<void> {
    const kept = (await keptSupport(ledger.database.db, HERE, id))!;
    const working = { ...kept.working, ...change };
    await writeSupport(
      ledger.database.db,
      HERE,
      { ...kept, version: kept.version + 1, working, changedAt: clock.now().toISOString() },
      { changed: change, note: null, account: null, via: 'browser' },
    );
  }

  beforeAll(async () => {
    clock = movingClock('2026-06-01T18:00:00.000Z');
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
    await keepSample(room(), [
      support('narrow', everybody),
      support('gone', everybody),
      support('ends', everybody, { calls: [{ id: '1', closesOn: '2026-06-03' }] }),
    ]);
  });
  afterAll(() => ledger.close());

  it('the first one has nothing to be held against', async () => {
    await night();
    expect([await days(), await mails()]).toEqual([[], []]);
  });

  it('what is withdrawn with a reason, and what has ended, is shown with it, and nobody is written to', async () => {
    await withdrawSupport(room(), 'gone', '要綱が廃止されたため', BY);
    clock.set('2026-06-03T18:00:00.000Z');
    await night();
    expect(await days()).toMatchObject([
      {
        day: '2026-06-04',
        appeared: [],
        disappeared: [
          { support: 'ends', reason: '受付が終わった', cells: 3 * 6 * 20, examples: ['賃上げ'] },
          { support: 'gone', reason: '取り下げ：要綱が廃止されたため' },
        ],
      },
    ]);
    expect(await mails()).toEqual([]);
  });

  it('what nobody has said a reason for is written to the secretariat, once', async () => {
    await changed('narrow', { condition: inAomori });
    clock.set('2026-06-04T18:00:00.000Z');
    await night();
    await night();
    expect((await days())[0]).toMatchObject({
      day: '2026-06-05',
      disappeared: [{ support: 'narrow', reason: null, examples: ['弘前市、賃上げ', '県外、賃上げ'] }],
    });
    const sent = await mails();
    expect(sent.map(({ recipient }) => recipient)).toEqual(['oka@example.jp']);
    expect(sent[0]!.subject).toContain('見つからなくなった支援：1件');
    expect(sent[0]!.body).toContain('■ narrowの補助');
    expect(sent[0]!.body).toContain('https://kakehashi.example.jp/support-figures#changes');
  });

  it('what comes back appears, and a night without a change leaves no trace in the log', async () => {
    await changed('narrow', { condition: everybody });
    clock.set('2026-06-05T18:00:00.000Z');
    await night();
    clock.set('2026-06-06T18:00:00.000Z');
    await night();
    expect((await days())[0]).toMatchObject({ day: '2026-06-06', appeared: [{ support: 'narrow' }] });
    const log = [];
    for await (const { action } of auditEntriesOf(ledger.database.db, HERE, {})) log.push(action);
    expect(log.filter((action) => action === 'support.release-made')).toHaveLength(3);
  });
});
