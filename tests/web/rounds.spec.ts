import { expect, test } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { everybodyIs, person } from './signed-in.ts';

const app = createApp(fakeServices({ people: everybodyIs(person('田中', ['secretariat'])) }));

test.each(['/rounds', '/rounds/new', '/rounds/2025', '/rounds/2025/answers/a2'])('%s', async (path) => {
  expect((await app.request(path)).status).toBe(200);
});
