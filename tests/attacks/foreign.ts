import { describe, expect, it, test } from 'vitest';
import { ROUTES } from '../../src/web/access/routes.ts';
import { addressOf } from './addresses.ts';
import { type AttackedHouse, HOME, YEAR } from './house.ts';

const OWNED = ROUTES.filter(({ owner }) => owner !== undefined);
const DIVISION = ['division-editor', 'division-approver', 'partner-editor'] as const;

/** Ways to write the same address. */
const DISGUISES: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}.csv`,
  (path) => `${path}?format=csv`,
  (path) => `/jurisdictions/${HOME}${path}`,
  (path) => path.replace('/answers/', '//answers/'),
  (path) => path.replace('/answers/', '/answers%2F'),
  (path) => path.replace('/answers/', '/answers/../answers/'),
  (path) => path.replace('/answers/', '/answers/%2e%2e/answers/'),
  (path) => path.replace('/answers/', '/Answers/'),
  (path) => path.replace('/rounds/', '/ROUNDS/').replace('/support-desk/', '/SUPPORT-DESK/'),
  (path) => path.replace('/supports/', '//supports/'),
  (path) => path.replace('/supports/', '/supports%2F'),
  (path) => path.replace('/supports/s', '/supports/%73'),
  (path) => path.replace('/supports/', '/supports/%2e%2e/supports/'),
  (path) => path.replace('/rounds/', '/\\rounds/'),
  (path) => path.replace('/rounds/', '/./rounds/'),
  (path) => `${path}/`,
  (path) => `${path};jsessionid=1`,
  (path) => `${path}%20`,
  (path) =>
    path.replace(/answers\/(\w)/, (_, first: string) => `answers/%${first.charCodeAt(0).toString(16)}`),
];

/** 認可の欠落: what belongs to another division is not opened by whoever knows or guesses its address. */
export function foreignAnswers(house: () => AttackedHouse): void {
  describe('another division’s answer or support', () => {
    const foreignAddress = (row: string): string => {
      const { answers, supports } = house();
      return addressOf(row, {
        answers: { own: answers.foreign, foreign: answers.own },
        supports: { own: supports.foreign, foreign: supports.own },
      });
    };

    test.each(DIVISION)('is not opened by a %s, however its address is written', async (role) => {
      const { foreign } = house().answers;
      const support = await house().services.supports.keeping.support(house().supports.foreign);
      const open: string[] = [];
      for (const { method, path } of OWNED) {
        const address = foreignAddress(`${method} ${path}`);
        for (const disguise of DISGUISES) {
          const asked = disguise(address);
          const { status } = await house().ask(role, asked, request(method));
          if (![403, 404].includes(status)) open.push(`${method} ${asked}: ${status}`);
        }
      }
      expect(open).toEqual([]);
      expect(await house().services.round.answer(YEAR, foreign.id)).toMatchObject({
        answer: { version: foreign.version, values: foreign.values, state: foreign.state },
      });
      expect(await house().services.supports.keeping.support(house().supports.foreign)).toEqual(support);
    });

    test.each(DIVISION)('is not even measured by a %s (HEAD)', async (role) => {
      for (const { path } of OWNED.filter(({ method }) => method === 'GET')) {
        const address = foreignAddress(`GET ${path}`);
        const { status } = await house().ask(role, address, { method: 'HEAD' });
        expect([address, status]).toEqual([address, 403]);
      }
    });

    it('is open to the division itself: the guard above has something to refuse', async () => {
      const { own } = house().answers;
      const support = `/support-desk/supports/${house().supports.own}`;
      for (const path of [`/rounds/${YEAR}/answers/${own.id}`, support]) {
        expect((await house().ask('division-editor', path)).status).toBe(200);
      }
    });

    it('is in no list and no form that another division is given', async () => {
      const { foreign } = house().answers;
      const name = foreign.values.name!;
      const organisation = foreign.organisation;
      expect(await (await house().ask('division-editor', '/rounds/mine')).text()).not.toContain(name);
      for (const shape of ['one-file', 'one-each']) {
        const path = `/rounds/${YEAR}/forms?organisation=${organisation}&shape=${shape}`;
        expect((await house().ask('division-editor', path)).status).toBe(404);
      }
    });

    it('is not written by handing in its form', async () => {
      const { foreign } = house().answers;
      const form = await house().ask('secretariat', `/rounds/${YEAR}/answers/${foreign.id}/form`);
      const body = new FormData();
      body.append('file', new File([await form.blob()], '様式.xlsx'));
      const response = await house().post('division-editor', `/rounds/${YEAR}/upload`, body);
      expect(response.status).toBe(200);
      const after = await house().services.round.answer(YEAR, foreign.id);
      expect(after!.answer.version).toBe(foreign.version);
      expect(await response.text()).not.toContain(`/answers/${foreign.id}`);
    });

    it.each(['council-member', 'administrator', null] as const)('is nothing to %s', async (visitor) => {
      for (const { method, path } of OWNED) {
        const address = addressOf(`${method} ${path}`, house());
        const { status } = await house().ask(visitor, address, { method });
        expect([address, [303, 401, 403].includes(status)]).toEqual([address, true]);
      }
    });
  });
}

const request = (method: string): RequestInit =>
  method === 'POST' ? { method, body: new URLSearchParams({ version: '1', wants: 'save' }) } : { method };
