import { sql } from 'drizzle-orm';
import { TOTP } from 'otpauth';
import { createSlowing, firstStart, type PeopleHouse } from '../../src/people/index.ts';
import { type Database, rows } from '../../src/platform/index.ts';

export const CALLER = { address: '192.0.2.7', agent: 'Edge' };
export const PASSWORD = 'akai ringo wo taberu';

/** A quick hash: what is tested is not how long it takes. */
const QUICK = { ln: 4, r: 8, p: 1 };

export interface TestHouse extends PeopleHouse {
  /** Moves the clock. */
  pass(minutes: number): void;
}

/** A house of its own in a database that others use too. */
export function houseIn(
  database: Database,
  jurisdiction: string,
  part: Partial<PeopleHouse> = {},
): TestHouse {
  let now = Date.parse('2026-11-29T01:00:00.000Z');
  const clock = { now: () => new Date(now) };
  return {
    ...{ database, jurisdiction, clock, hashing: QUICK, mayUseSamples: true },
    slowing: createSlowing(clock, async () => {}),
    policy: {
      ...{ passwordLength: 12, passwordKinds: 1, passwordDays: 0, lockAfter: 5, lockMinutes: 15 },
      ...{ sessionIdleMinutes: 60, sessionHours: 12, secondFactor: 'required' },
    },
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    ...part,
  };
}

/** What the authenticator shows now. */
export const codeOf = (secret: string, { clock }: PeopleHouse): string =>
  new TOTP({ secret }).generate({ timestamp: clock.now().getTime() });

export const given = async (house: PeopleHouse) => (await firstStart(house))!;

/** What the log says of a house, oldest first. */
export const logOf = (house: TestHouse) =>
  rows<{ action: string; subject: string; account: string | null; address: string; after: unknown }>(
    house.database.db,
    sql`select action, subject, account, address, after from audit_entry
      where jurisdiction = ${house.jurisdiction} order by seq`,
  );
