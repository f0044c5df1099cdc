import { knownFirm, profileOfKnown } from '../firms/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { loadRegister, organisationsOn, type Register } from '../organisations/index.ts';
import { type Config, dayInJapan } from '../platform/index.ts';
import {
  editedWords,
  type FindCatalogue,
  find,
  findCatalogue,
  findWords,
  keptSupport,
  match,
  nextFor,
  openingOn,
  publicSupports,
  supportRevision,
  takeAnswer,
  type UsageCounter,
} from '../supports/index.ts';
import type { FindingServices, KeepingServices, Place, SupportServices, WordServices } from '../web/index.ts';
import { type AlertSettings, webAlerts } from './web-alerts.ts';
import { webFigures } from './web-figures.ts';

/** What the pages of supports are told of the house. */
export interface SupportSettings extends AlertSettings, Pick<Config, 'dataTerms'> {
  /** What staff do with supports. */
  keeping: KeepingServices;
  /** What staff do with the words by which firms search. */
  words: WordServices;
}

/** 支援メニュー as the pages use them. */
export function webSupports(
  ledger: Ledger,
  jurisdiction: string,
  { keeping, words, ...settings }: SupportSettings,
  counter: UsageCounter,
): SupportServices {
  const { db } = ledger.database;
  const finding = findingServices(ledger, jurisdiction);
  return {
    ...{ finding, keeping, words, dataTerms: settings.dataTerms },
    alerts: webAlerts(ledger, jurisdiction, { ...settings, finding }),
    figures: webFigures(ledger, jurisdiction, counter),
    ownerOf: async (id) => (await keptSupport(db, jurisdiction, id))?.owner,
  };
}

function findingServices(ledger: Ledger, jurisdiction: string): FindingServices {
  const { db } = ledger.database;
  const today = () => dayInJapan(ledger.clock.now());
  const places = async () => municipalities(await loadRegister(db, jurisdiction), today());
  const revision = async () => `${today()} ${await supportRevision(db, jurisdiction)}`;
  const catalogue = heldWhile(revision, async () =>
    findCatalogue(await publicSupports(db, jurisdiction, today()), {
      ...(await findWords(await editedWords(db, jurisdiction))),
      places: await places(),
    }),
  );
  return {
    ...{ today, revision, places },
    all: async () => (await catalogue()).supports,
    nextQuestion: async (ask, found, skipped) => nextFor(await catalogue(), ask, found, skipped),
    answer: async (ask, id, sent) => takeAnswer(await catalogue(), ask, id, sent),
    find: async (ask) => find(await catalogue(), ask, today()),
    async support(id, profile) {
      const support = (await catalogue()).supports.find((each) => each.id === id);
      if (support === undefined) return null;
      const opening = openingOn(support.calls, today());
      return { support, match: match(profile, support), opening, score: 0 };
    },
    async firm(number) {
      const known = await knownFirm(db, jurisdiction, number);
      return known === null ? null : profileOfKnown(known, today());
    },
  };
}

/** The public supports are held in memory, made ready once: they are asked for often, and change seldom. */
function heldWhile(key: () => Promise<string>, make: () => Promise<FindCatalogue>) {
  let held: { key: string; catalogue: Promise<FindCatalogue> } | null = null;
  return async (): Promise<FindCatalogue> => {
    const now = await key();
    if (held?.key !== now) {
      const catalogue = make();
      held = { key: now, catalogue };
      catalogue.catch(() => {
        held = null;
      });
    }
    return held.catalogue;
  };
}

const municipalities = (register: Register, today: string): Place[] =>
  organisationsOn(register, today)
    .flatMap(({ kind, code, name, kana, area }) =>
      kind === 'municipality' && code !== null ? [{ code, name, kana: kana ?? '', area: area ?? '' }] : [],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
