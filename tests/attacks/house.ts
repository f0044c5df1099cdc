import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenHouse, openHouse } from '../../src/cli/open-house.ts';
import { SAMPLE_JURISDICTION } from '../../src/cli/sample.ts';
import { webPeople } from '../../src/cli/web-people.ts';
import type { Answer } from '../../src/collection/index.ts';
import { type AnnualReport, importReport, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { madeUpReport } from '../../src/ledger/made-up.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { createSlowing, type PeopleHouse, ROLES, type Role } from '../../src/people/index.ts';
import { hashPassword } from '../../src/people/passwords/hash.ts';
import { hashOfToken } from '../../src/people/sign-in/token.ts';
import { insertAccount } from '../../src/people/store/accounts.ts';
import { insertSession } from '../../src/people/store/sessions.ts';
import { readConfig, silentLog } from '../../src/platform/index.ts';
import { exampleSupport } from '../../src/supports/keeping/keeping.examples.ts';
import { createApp, type Services } from '../../src/web/index.ts';

export const HOME = SAMPLE_JURISDICTION.code;
export const YEAR = 2021;
export const PASSWORD = 'akai ringo wo taberu';
/** Every answer belongs to one of these two; whom the house knows belong to the first. */
export const DIVISIONS = ['経済産業政策課', '若者定着還流促進課'] as const;

/** What a document may call its programs: markup, and what a spreadsheet would reckon with. */
export const SCRIPT = `"><svg onload=alert(1)><script>alert('x')</script>`;
export const FORMULAS = ['=HYPERLINK("http://evil.example")', '@SUM(1+1)*cmd', '＝1+cmd|evil', '+1+cmd|evil'];

/** A role, somebody who waits for the second factor, or who must change the password that they were given; `null` is nobody. */
export type Visitor = Role | 'second-factor' | 'set-up' | null;

export interface AttackedHouse {
  services: Services;
  ledger: Ledger;
  people: PeopleHouse;
  app: ReturnType<typeof createApp>;
  /** Where it keeps what is handed in; the database is in memory. */
  folder: string;
  /** What the house could not foresee; a spec expects none. */
  errors: unknown[];
  /** One of the first division, and one of the second. */
  answers: { own: Answer; foreign: Answer };
  /** Numbers of two drafts: one that the first division keeps, and one of the second. */
  supports: { own: string; foreign: string };
  /** A fresh session; the account of each visitor is called `v-` and what they are. */
  cookie(visitor: Visitor): Promise<string>;
  /** Asks as this visitor, signed in anew each time: what one attack ends, the next one has again. */
  ask(visitor: Visitor, path: string, init?: RequestInit): Promise<Response>;
  post(visitor: Visitor, path: string, form: Record<string, string> | FormData): Promise<Response>;
  close(): Promise<void>;
}

const BY = { account: null, name: '取りまとめ 太郎' };
const QUICK = { ln: 4, r: 8, p: 1 };

/** The real house on a small made-up ledger, with somebody of every role and an open round. */
export async function attackedHouse(): Promise<AttackedHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-attacks-'));
  const config = readConfig({ KAKEHASHI_DATA: folder });
  const ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const opened = openHouse(ledger, config, { side: 'both', log: silentLog, onError });
  const people: PeopleHouse = {
    ...opened.people,
    ...{ hashing: QUICK, slowing: createSlowing(ledger.clock, async () => {}) },
  };
  const services = { ...opened.services, people: webPeople(people, config, onError) };
  const organisations = await filled(ledger, services);
  const answers = await openedRound(services, organisations);
  const supports = await keptSupports(services, organisations);
  await everybody(people, organisations[0]!);
  const app = createApp(services);
  const cookie = (visitor: Visitor) => signedIn(people, visitor);
  const ask = async (visitor: Visitor, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (visitor !== null) headers.set('cookie', await cookie(visitor));
    return app.request(path, { ...init, headers });
  };
  return {
    ...{ services, ledger, people, app, folder, errors, answers, supports, cookie, ask },
    post: (visitor, path, form) =>
      ask(visitor, path, {
        method: 'POST',
        body: form instanceof FormData ? form : new URLSearchParams(form),
      }),
    async close() {
      await opened.close();
      await ledger.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A year of six programs, read from a document as anybody's is. @returns ids of the two divisions */
async function filled(ledger: Ledger, { organisations }: OpenHouse['services']): Promise<string[]> {
  await loadOrganisations(ledger, HOME);
  const report = renamed(madeUpReport({ fiscalYear: YEAR - 1, programs: 6, seed: 1 }));
  await importReport(ledger, report, {
    ...{ jurisdiction: HOME, jurisdictionName: SAMPLE_JURISDICTION.name, file: report.file },
    contentHash: 'abc'.repeat(8),
  });
  const known = await organisations.list();
  return DIVISIONS.map((name) => known.find((each) => each.name === name)!.id);
}

/** The last program bears markup, those before it formulas. */
function renamed(report: AnnualReport): AnnualReport {
  const names = report.masterList.map(({ name }) => name);
  const others = new Map([SCRIPT, ...FORMULAS].map((name, at) => [names.at(-1 - at), name]));
  const text = JSON.stringify(report, (_, value) => others.get(value) ?? value);
  return JSON.parse(text) as AnnualReport;
}

async function openedRound({ round }: Services, organisations: readonly string[]) {
  const programs = await round.rolloverPrograms(YEAR, YEAR - 1);
  const choices = programs.map(({ program }, at) => ({
    ...{ kind: 'continued' as const, program, organisation: organisations[at % 2]! },
  }));
  const days = { submitBy: '2099-05-30', approveBy: '2099-06-06', acceptBy: '2099-06-20' };
  await round.openRound({ fiscalYear: YEAR, sourceYear: YEAR - 1, choices, threshold: 30, ...days }, BY);
  const all = await round.answers(YEAR);
  const [own, foreign] = organisations.map((each) => all.find(({ organisation }) => organisation === each)!);
  return { own: own!, foreign: foreign! };
}

/** The first division's bears markup, the second's what a spreadsheet would reckon with. */
async function keptSupports({ supports: { keeping } }: Services, organisations: readonly string[]) {
  const begin = (title: string, owner: string) => {
    const texts = { title, summary: title, who: title, contacts: [{ name: title }], steps: [title] };
    const order = { id: null, owner, support: exampleSupport(texts) };
    return keeping.create(order, { ...BY, as: ['secretariat'] });
  };
  return {
    own: await begin(SCRIPT, organisations[0]!),
    foreign: await begin(FORMULAS[0]!, organisations[1]!),
  };
}

/** One for each role, all of the first division; and one whom the attacks may harm, first in every list. */
async function everybody(people: PeopleHouse, organisation: string): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD, QUICK);
  const { database, jurisdiction, clock } = people;
  const createdAt = clock.now().toISOString();
  for (const who of ['a-victim', 'newcomer', 'second-factor', 'set-up', ...ROLES]) {
    const roles: Role[] = [ROLES.find((role) => role === who) ?? 'division-editor'];
    await insertAccount(database.db, {
      ...{ jurisdiction, id: `v-${who}`, login: who, name: `${who} さん`, email: null, roles, organisation },
      ...{
        state: 'active',
        mustChangePassword: ['newcomer', 'set-up'].includes(who),
        failures: 0,
        isSample: false,
        createdAt,
      },
      ...{ passwordHash, passwordChangedAt: createdAt },
      ...(who === 'second-factor' && { totpSecret: 'A'.repeat(32), totpConfirmedAt: createdAt }),
    });
  }
}

async function signedIn({ database, jurisdiction, clock }: PeopleHouse, visitor: Visitor): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = clock.now().toISOString();
  await insertSession(database.db, {
    ...{ jurisdiction, tokenHash: hashOfToken(token), account: `v-${visitor}` },
    stage: visitor === 'second-factor' ? 'password' : 'complete',
    via: visitor === 'set-up' ? 'password' : 'provider',
    ...{ createdAt: now, seenAt: now, expiresAt: new Date(clock.now().getTime() + 3_600_000).toISOString() },
    ...{ address: '192.0.2.7', agent: `attack ${randomUUID()}` },
  });
  return `kakehashi=${token}`;
}
