import {
  type Answering,
  type HeldAnswer,
  listsTogether,
  type ReportNames,
  RoundRefused,
  type RoundRoom,
  roundViews,
} from '../collection/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { loadRegister, type Register } from '../organisations/index.ts';
import { dayInJapan } from '../platform/index.ts';
import { answeringOrganisations, namesOfYear, namesOn } from './round-organisations.ts';
import type { RoundPeople } from './round-people.ts';

/** What the round of a jurisdiction stands on. */
export interface RoundHouse {
  ledger: Ledger;
  jurisdiction: string;
  people: RoundPeople;
  /** Address under which people reach this server, for the links in mails; without a slash at its end. */
  publicUrl: string;
  onError: (error: unknown) => void;
}

/** What several services of the round need. */
export interface RoundParts {
  house: RoundHouse;
  room: RoundRoom;
  /** ISO date. */
  today(): string;
  /** As it is now. */
  register(): Promise<Register>;
  /** As it was a few seconds ago at most: for names on pages, which are asked for with every saving. */
  registerLately(): Promise<Register>;
  namesToday(): Promise<(organisation: string) => string>;
  /** What a year's report prints. */
  names(fiscalYear: number): Promise<ReportNames>;
  /** @throws RoundRefused */
  answering(organisation: string): Promise<Answering>;
  pageOf(answer: HeldAnswer): string;
}

const REMEMBERED = 5000;

/** What was read is good for some seconds; whoever asks meanwhile waits for the same reading. */
function remembered<T>(read: () => Promise<T>, now: () => number): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | null = null;
  return () => {
    if (last === null || Math.abs(now() - last.at) > REMEMBERED) last = { at: now(), value: read() };
    last.value.catch(() => {
      last = null;
    });
    return last.value;
  };
}

export function roundParts(house: RoundHouse): RoundParts {
  const { ledger, jurisdiction } = house;
  const room = { database: ledger.database, clock: ledger.clock, jurisdiction };
  const register = () => loadRegister(ledger.database.db, jurisdiction);
  const today = () => dayInJapan(ledger.clock.now());
  const registerLately = remembered(register, () => ledger.clock.now().getTime());
  return {
    ...{ house, room, today, register, registerLately },
    namesToday: async () => namesOn(await registerLately(), today()),
    async names(fiscalYear) {
      const round = await roundViews(room).round(fiscalYear);
      const source = round && (await ledger.yearReport(jurisdiction, round.sourceYear));
      const together = source ? listsTogether(source) : [];
      return { nameOf: namesOfYear(await register(), fiscalYear), together };
    },
    async answering(organisation) {
      const known = answeringOrganisations(await register(), today()).get(organisation);
      if (known === undefined) throw new RoundRefused('組織が見つかりません。一覧から選び直してください。');
      return { organisation, ...known };
    },
    pageOf: ({ fiscalYear, id }) => `${house.publicUrl}/rounds/${fiscalYear}/answers/${id}`,
  };
}
