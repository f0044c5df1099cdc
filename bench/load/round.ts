import { randomBytes, randomUUID } from 'node:crypto';
import { openHouse } from '../../src/cli/open-house.ts';
import { fillWithSample, SAMPLE_JURISDICTION } from '../../src/cli/sample.ts';
import type { Answer } from '../../src/collection/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { hashOfToken } from '../../src/people/sign-in/token.ts';
import { insertAccount } from '../../src/people/store/accounts.ts';
import { insertSession } from '../../src/people/store/sessions.ts';
import { type Config, silentLog } from '../../src/platform/index.ts';
import type { Services } from '../../src/web/index.ts';

export const YEAR = 2021;
const SOURCE = 2020;
const BY = { account: null, name: 'bench' };

/** Somebody who is signed in and writes one answer. */
export interface Writer {
  name: string;
  token: string;
  answer: string;
  /** Two who share an answer write in two fields of it. */
  field: 'result' | 'overview';
}

/** Opens the round of 2021 with the 130 programs of 2020, fills the answers of so many people so that they can be submitted, and signs them in. */
export async function prepareRound(config: Config, people: number): Promise<Writer[]> {
  const ledger = await openLedger(config);
  try {
    await fillWithSample(ledger, { sample: true }, () => {});
    await loadOrganisations(ledger, SAMPLE_JURISDICTION.code);
    const { services } = openHouse(ledger, config, { side: 'staff', log: silentLog, onError: console.error });
    await openedRound(services);
    const answers = await services.round.answers(YEAR);
    for (const answer of answers.slice(0, people)) await filled(services, answer);
    const writers = [];
    for (let at = 0; at < people; at += 1) {
      const field = at < answers.length ? 'result' : 'overview';
      writers.push(await signedIn(ledger, at, answers[at % answers.length]!, field));
    }
    return writers;
  } finally {
    await ledger.close();
  }
}

async function openedRound({ round, organisations }: Services): Promise<void> {
  const programs = await round.rolloverPrograms(YEAR, SOURCE);
  const [fallback] = await organisations.list({ kind: 'division' });
  const choices = programs
    .filter(({ organisation }) => organisation === null)
    .map(({ program }) => ({ kind: 'continued' as const, program, organisation: fallback!.id }));
  const days = { submitBy: '2099-05-30', approveBy: '2099-06-06', acceptBy: '2099-06-20' };
  await round.openRound({ fiscalYear: YEAR, sourceYear: SOURCE, choices, threshold: 30, ...days }, BY);
}

/** Last year's figures again, a sentence of its own, and a reason for what the rules find in them: it can be submitted. */
async function filled({ round }: Services, { id, version, values, lastYear }: Answer): Promise<void> {
  const carried = Object.entries(lastYear).filter(([key]) => !key.endsWith('-previous') && key !== 'isNew');
  const result = `令和3年度は、計画のとおりに取り組んだ（${id}）。`;
  const overview = values.overview || lastYear.overview || '中小企業の取組を支える。';
  const written = { ...values, ...Object.fromEntries(carried), overview, result };
  const findings = await round.check(YEAR, id, written);
  const reasons = findings.map(({ reasonKey }) => [reasonKey, '前年度の報告のとおりである。']);
  const all = { ...written, ...Object.fromEntries(reasons) };
  await round.save(YEAR, id, { base: version, values: all }, BY);
}

async function signedIn(ledger: Ledger, at: number, answer: Answer, field: Writer['field']): Promise<Writer> {
  const { db } = ledger.database;
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  const jurisdiction = SAMPLE_JURISDICTION.code;
  const now = ledger.clock.now();
  const [createdAt, expiresAt] = [now, new Date(now.getTime() + 12 * 3_600_000)].map((each) =>
    each.toISOString(),
  );
  const name = `担当者${at + 1}`;
  await insertAccount(db, {
    ...{ jurisdiction, id, login: `writer-${at}`, name, email: null, roles: ['division-editor'] },
    ...{ organisation: answer.organisation, state: 'active', mustChangePassword: false, failures: 0 },
    ...{ isSample: false, createdAt: createdAt!, passwordHash: null },
  });
  await insertSession(db, {
    ...{ jurisdiction, tokenHash: hashOfToken(token), account: id, stage: 'complete', via: 'provider' },
    ...{
      createdAt: createdAt!,
      seenAt: createdAt!,
      expiresAt: expiresAt!,
      address: '127.0.0.1',
      agent: 'bench',
    },
  });
  return { name, token, answer: answer.id, field };
}
