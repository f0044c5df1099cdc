import { expect, it } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';

/** Every address that changes something. */
const WRITING = [
  '/check',
  '/check/0123456789abcdef/import',
  '/programs/p1/lineage',
  '/programs/p1/facts',
  '/jurisdictions/020001/programs/p1/facts',
  '/api/work',
  '/years/2020/report/prints',
  '/years/2020/report/publish',
  '/years/2020/report/editions/1/files',
  '/years/2020/report/texts',
  '/years/2020/report/texts/foreword',
  '/years/2020/report/texts/foreword/keep',
];

/** A stranger's page whose name was made to point at this machine: its origin and the host agree. */
const asFrom = (origin: string) => ({
  method: 'POST',
  headers: { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
  body: 'link=link-1&state=confirmed&by=x&reason=x&attribute=cost&value=1&fiscalYear=2020',
});

it.each(WRITING)('%s is refused under a name that is not this machine’s', async (path) => {
  const services = fakeServices({ work: async () => ({ done: true }) });
  const origin = 'http://stranger.example:3000';
  const response = await createApp(services).request(origin + path, asFrom(origin));
  expect(response.status).toBe(403);
  expect([services.ledger.decisions, services.ledger.facts, services.ledger.imports]).toEqual([[], [], []]);
});

it('the same form is taken under this machine’s own name', async () => {
  const services = fakeServices();
  const origin = 'http://127.0.0.1:3000';
  const response = await createApp(services).request(`${origin}/programs/p1/lineage`, asFrom(origin));
  expect(response.status).toBe(303);
  expect(services.ledger.decisions).toHaveLength(1);
});
