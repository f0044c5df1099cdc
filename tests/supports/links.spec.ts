import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINKS_JOB, linkOwnersHandler, linksHandler } from '../../src/cli/support-links.ts';
import { takeUsageFile, usageFileIn } from '../../src/cli/usage-files.ts';
import { webSupportDesk } from '../../src/cli/web-support-desk.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { Account } from '../../src/people/index.ts';
import { mailPage } from '../../src/platform/index.ts';
import { checkedLinks, keepSample, readUsageFile, type Support } from '../../src/supports/index.ts';
import { type MovingClock, movingClock } from '../platform/moving-clock.ts';

const HERE = '020001';

describe('links of the public supports, against a real server', () => {
  let ledger: Ledger;
  let clock: MovingClock;
  let server: Server;
  let base: string;
  const asked: string[] = [];
  const gone = new Set<string>();

  const support = (id: string, more: Partial<Support>): Support => ({
    ...{ id, title: `${id}の補助`, kind: 'subsidy', summary: id, purposes: ['wages'], isComplete: true },
    ...{ operator: { name: '県', level: 'prefecture' }, condition: { kind: 'all', of: [] }, ...more },
  });
  const night = (day: string) => {
    clock.set(`${day}T18:00:00.000Z`);
    return linksHandler(
      { ledger, jurisdiction: HERE },
      (address) => address === '127.0.0.1',
    )({
      ...{ jurisdiction: HERE, id: `${LINKS_JOB}:${day}`, payload: null, isLastTry: false },
    });
  };
  const ask = () =>
    linkOwnersHandler({
      ...{ ledger, jurisdiction: HERE, publicUrl: 'https://kakehashi.example.jp' },
      people: {
        accounts: async () => [
          account('secretary', ['secretariat'], null, 'oka@example.jp'),
          account('editor', ['partner-editor'], 'o-town', 'minato@example.jp'),
        ],
        substitutions: async () => [],
      },
    })({ jurisdiction: HERE, id: 'x', payload: null, isLastTry: false });
  const account = (id: string, roles: Account['roles'], organisation: string | null, email: string) => ({
    ...{ id, login: id, name: id, email, roles, organisation, state: 'active' as const },
    ...{ hasSecondFactor: true, isSample: false, lockedUntil: null, lastSignInAt: null },
  });
  const links = () => checkedLinks(ledger.database.db, HERE);
  const link = async (path: string) => (await links()).find(({ url }) => url === `${base}${path}`);
  const mails = async () => (await mailPage(ledger.database.db, HERE, 1)).rows;

  beforeAll(async () => {
    server = createServer(({ url = '' }, answer) => {
      asked.push(url);
      answer.writeHead(gone.has(url) ? 404 : 200).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    clock = movingClock('2026-05-31T18:00:00.000Z');
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
    await keepSample({ database: ledger.database, clock, jurisdiction: HERE }, [
      support('town', {
        operator: { name: '町', level: 'municipality', organisation: 'o-town' },
        ...{ applyUrl: `${base}/apply`, detailUrl: `${base}/detail` },
        papers: [{ name: '計画書', url: `${base}/paper` }],
      }),
      support('nation', { contacts: [{ name: '窓口', url: `${base}/apply` }, { name: '電話' }] }),
    ]);
  });
  afterAll(async () => {
    server.close();
    await ledger.close();
  });

  it('are opened each once a night, and not again when the job is done twice', async () => {
    await night('2026-06-01');
    await night('2026-06-01');
    expect(asked.toSorted()).toEqual(['/apply', '/detail', '/paper']);
    expect((await links()).map(({ isAlive }) => isAlive)).toEqual([true, true, true]);
  });

  it('that fail one or two nights are nobody’s trouble', async () => {
    gone.add('/apply');
    await night('2026-06-02');
    await night('2026-06-03');
    await ask();
    expect(await link('/apply')).toMatchObject({ isAlive: false, problem: 'ページがありません（404）' });
    expect(await mails()).toEqual([]);
  });

  it('that fail three nights are asked of their owners, once', async () => {
    await night('2026-06-04');
    await ask();
    await ask();
    const sent = await mails();
    expect(sent.map(({ recipient }) => recipient).sort()).toEqual(['minato@example.jp', 'oka@example.jp']);
    const { body } = sent.find(({ recipient }) => recipient === 'minato@example.jp')!;
    expect(body).toContain(
      `■ townの補助（申請先）\n  ${base}/apply\n  ページがありません（404）。令和8年6月3日から`,
    );
    expect(body).toContain('https://kakehashi.example.jp/support-desk/supports/town');
    await night('2026-06-05');
    await ask();
    expect(await mails()).toHaveLength(2);
  });

  it('show in the list of the desk', async () => {
    const desk = webSupportDesk({ ledger, jurisdiction: HERE, folder: '/nonexistent' });
    expect([...(await desk.deadLinks())]).toEqual([`${base}/apply`]);
  });

  it('go to the staff side with the counts, which asks its own people', async () => {
    const file = readUsageFile(JSON.stringify(await usageFileIn(ledger, HERE)))!;
    expect(file.links).toHaveLength(3);
    const staff = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
    try {
      expect(await takeUsageFile(staff, file)).toBe(3);
      expect(await takeUsageFile(staff, file)).toBe(0);
      const taken = await checkedLinks(staff.database.db, HERE);
      expect(taken.find(({ url }) => url.endsWith('/apply'))).toMatchObject({
        ...{ isAlive: false, askedOn: null, failingSince: '2026-06-02T18:00:00.000Z' },
      });
    } finally {
      await staff.close();
    }
  });

  it('that answer again are forgotten as a trouble; a month later the others are asked for again', async () => {
    gone.add('/paper');
    gone.delete('/apply');
    for (const day of ['2026-06-06', '2026-06-07', '2026-06-08']) await night(day);
    await ask();
    expect(await link('/apply')).toMatchObject({ isAlive: true, failingSince: null, askedOn: null });
    expect(await mails()).toHaveLength(3);
    await night('2026-07-07');
    await ask();
    expect(await mails()).toHaveLength(3);
    await night('2026-07-08');
    await ask();
    expect(await mails()).toHaveLength(4);
  });

  it('that no public support names any more are not opened', async () => {
    asked.length = 0;
    await ledger.database.db.execute(sql`update support set state = 'withdrawn' where id = 'town'`);
    await night('2026-07-09');
    expect(asked).toEqual(['/apply']);
    expect((await links()).map(({ url }) => url)).toEqual([`${base}/apply`]);
  });
});
