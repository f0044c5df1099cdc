import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import { openHouse } from '../../src/cli/open-house.ts';
import { fillWithSample } from '../../src/cli/sample.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { firstStart, type GivenPassword, makeSampleAccounts } from '../../src/people/index.ts';
import { createLog, readConfig } from '../../src/platform/index.ts';
import { serve } from '../../src/web/index.ts';
import { type MovingClock, movingClock } from '../platform/moving-clock.ts';

/** The house as `kakehashi start` opens it, in a folder of its own, on a day that the story says. */
export interface StoryHouse {
  url: string;
  folder: string;
  clock: MovingClock;
  ledger: Ledger;
  /** Of the first administrator. */
  first: GivenPassword;
  /** What nobody foresaw. */
  complaints: unknown[];
  /** What an authenticator with this secret shows now. */
  codeOf(secret: string): string;
  /** Lets whoever comes in as one of the sample's people. */
  openToSamplePeople(): Promise<void>;
  close(): Promise<void>;
}

/** Sixty people sign in on one machine: how long a password takes to hash is tried elsewhere. */
const QUICK = { ln: 4, r: 8, p: 1 };

/** @param settings what is set besides, by the names of the environment */
export async function openStoryHouse(
  moment: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<StoryHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-story-'));
  const clock = movingClock(moment);
  const complaints: unknown[] = [];
  const log = createLog((text) => {
    if (!text.includes(' 情報 ')) complaints.push(text);
  }, clock);
  const config = readConfig({ ...SETTINGS, ...settings, KAKEHASHI_DATA: folder });
  const ledger = await openLedger(config, { clock, log });
  await fillWithSample(ledger, { sample: true }, () => {});
  const onError = (error: unknown) => complaints.push(error);
  const { services, people, startWork } = openHouse(ledger, config, { side: 'both', log, onError });
  Object.assign(people, { hashing: QUICK });
  const first = (await firstStart(people))!;
  const server = await serve(services, 0);
  const endWork = await startWork();
  return {
    ...{ url: server.url.replace(/\/$/, ''), folder, clock, ledger, first, complaints },
    codeOf: (secret) => new TOTP({ secret }).generate({ timestamp: clock.now().getTime() }),
    async openToSamplePeople() {
      const organisations = await services.organisations.list({ day: moment.slice(0, 10) });
      await makeSampleAccounts(
        people,
        async (name) => organisations.find((each) => each.name === name)?.id ?? null,
      );
    },
    async close() {
      await server.close();
      await endWork();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** People of the story work at most a day in one sitting; only some of them have a second factor. */
const SETTINGS = {
  KAKEHASHI_SECOND_FACTOR: 'optional',
  KAKEHASHI_SESSION_IDLE_MINUTES: '1440',
  KAKEHASHI_SESSION_HOURS: '168',
};
