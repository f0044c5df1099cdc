import { describe, expect, it } from 'vitest';
import { everyRow } from '../backup/every-table.ts';
import { addressOf, POSTS } from './addresses.ts';
import type { AttackedHouse } from './house.ts';

const FROM_ELSEWHERE: Record<string, Record<string, string>> = {
  'another site’s form': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'an older browser': { origin: 'https://evil.example' },
  'a neighbour under the same domain': { origin: 'http://evil.localhost', 'sec-fetch-site': 'same-site' },
  'another port of this machine': { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site' },
  'a sandboxed frame': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a page without referrer': { 'sec-fetch-site': 'cross-site' },
};
const BODIES = ['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'image/png'];

/** What is sent there is answered and forgotten; whoever is signed in is nobody there. */
const OPEN_TO_ALL = ['POST /api/v1/match'];

/** That something was asked is counted, by the month and by nothing else. */
const uncounted = (tables: Map<string, string[]>) =>
  new Map([...tables].filter(([table]) => table !== 'public.usage_count'));

/** CSRF: a form that another site sends with the cookie of somebody who is signed in. */
export function forgedForms(house: () => AttackedHouse): void {
  describe('a form that another site sends', () => {
    it.each(Object.entries(FROM_ELSEWHERE))(
      '%s: is refused at every address that keeps something',
      async (_, from) => {
        const cookie = await house().cookie('administrator');
        const before = await everyRow(house().ledger.database.db);
        const open: string[] = [];
        for (const row of POSTS.filter((each) => !OPEN_TO_ALL.includes(each))) {
          for (const type of BODIES) {
            const headers = { ...from, cookie, 'content-type': type };
            const body = 'wants=disabled&login=forged';
            const { status } = await house().app.request(addressOf(row, house()), {
              method: 'POST',
              headers,
              body,
            });
            if (status !== 403) open.push(`${row} ${type}: ${status}`);
          }
        }
        expect(open).toEqual([]);
        expect(await everyRow(house().ledger.database.db)).toEqual(before);
      },
    );

    it.each(OPEN_TO_ALL)('%s: is answered to everybody alike, and keeps nothing', async (row) => {
      const signedIn = await house().cookie('administrator');
      const before = uncounted(await everyRow(house().ledger.database.db));
      const answers = new Set<string>();
      for (const from of [{}, ...Object.values(FROM_ELSEWHERE)]) {
        for (const cookie of [undefined, signedIn]) {
          const headers = { ...from, ...(cookie && { cookie }), 'content-type': 'application/json' };
          const response = await house().app.request(addressOf(row, house()), {
            ...{ method: 'POST', headers, body: '{"employees":8}' },
          });
          expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
          answers.add(await response.text());
        }
      }
      expect(answers.size).toBe(1);
      expect(uncounted(await everyRow(house().ledger.database.db))).toEqual(before);
    });

    it('is refused under a name that was bound to this machine from outside', async () => {
      const cookie = await house().cookie('administrator');
      const at = 'http://rebound.example';
      const headers = { cookie, origin: at, 'sec-fetch-site': 'same-origin' };
      const { status } = await house().app.request(`${at}/accounts`, { method: 'POST', headers });
      expect(status).toBe(403);
    });

    it('is taken from a page of our own', async () => {
      const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
      const response = await house().ask('auditor', '/audit/verify', { method: 'POST', headers });
      expect(response.status).toBe(200);
    });
  });
}
