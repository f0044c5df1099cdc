import type { Ledger } from '../ledger/index.ts';
import { loadRegister, organisationsOn } from '../organisations/index.ts';
import { dayInJapan } from '../platform/index.ts';
import {
  type Ask,
  type Found,
  keptSupport,
  match,
  openingOn,
  publicSupports,
  type Support,
  supportRevision,
} from '../supports/index.ts';
import type { FindingServices, Place, SupportServices } from '../web/index.ts';

/** 支援メニュー as the pages use them. */
export function webSupports(ledger: Ledger, jurisdiction: string): SupportServices {
  const { db } = ledger.database;
  return {
    finding: findingServices(ledger, jurisdiction),
    ownerOf: async (id) => (await keptSupport(db, jurisdiction, id))?.owner,
  };
}

/** The public supports are held in memory: they are few, asked for often, and change seldom. */
function findingServices({ database: { db }, clock }: Ledger, jurisdiction: string): FindingServices {
  const today = () => dayInJapan(clock.now());
  const revision = async () => `${today()} ${await supportRevision(db, jurisdiction)}`;
  let held: { key: string; supports: Promise<Support[]> } | null = null;
  const all = async (): Promise<readonly Support[]> => {
    const key = await revision();
    if (held?.key !== key) held = { key, supports: publicSupports(db, jurisdiction, today()) };
    return held.supports;
  };
  return {
    today,
    revision,
    all,
    find: async (ask) => findIn(await all(), ask, today()),
    support: async (id, profile) => {
      const support = (await all()).find((each) => each.id === id);
      if (support === undefined) return null;
      return {
        support,
        match: match(profile, support),
        opening: openingOn(support.calls ?? [], today()),
        score: 0,
      };
    },
    places: async () => municipalities(await loadRegister(db, jurisdiction), today()),
    firm: async () => null,
  };
}

const municipalities = (register: Awaited<ReturnType<typeof loadRegister>>, today: string): Place[] =>
  organisationsOn(register, today)
    .flatMap(({ kind, code, name, kana, area }) =>
      kind === 'municipality' && code !== null ? [{ code, name, kana: kana ?? '', area: area ?? '' }] : [],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));

function findIn(supports: readonly Support[], ask: Ask, today: string): Found {
  const profile = ask.profile ?? {};
  const found = supports.map((support) => ({
    ...{ support, match: match(profile, support), score: 0 },
    opening: openingOn(support.calls ?? [], today),
  }));
  return {
    understood: { profile, purposes: ask.purposes ?? [], words: ask.text ?? '' },
    results: found.filter((each) => each.match.status !== 'ineligible'),
    excluded: found.filter((each) => each.match.status === 'ineligible'),
    counts: { purposes: {}, kinds: {}, levels: {}, isOpen: 0 },
  };
}
