import { date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction } from '../platform/index.ts';
import type { OrganisationKind, SuccessionKind } from './organisation.ts';

/** 組織: persists over its names. */
export const organisations = pgTable(
  'organisation',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    /** 全国地方公共団体コード of a municipality (six digits), 法人番号 of an institution. */
    code: text('code'),
    /** The organisation to which it belongs: the bureau of a division, the division of a team. */
    parent: text('parent'),
    /** 圏域 of an office or a municipality. */
    area: text('area'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.id] })],
);

/** What an organisation is called between two days; `valid_to` is the last day, empty while the name is in force. */
export const organisationNames = pgTable(
  'organisation_name',
  {
    jurisdiction: jurisdiction(),
    organisation: text('organisation').notNull(),
    name: text('name').notNull(),
    kana: text('kana'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.organisation, t.validFrom] }),
    index('organisation_name_by_name').on(t.jurisdiction, t.name),
  ],
);

/** One organisation carries on the work of another from a day on. */
export const organisationSuccessions = pgTable(
  'organisation_succession',
  {
    jurisdiction: jurisdiction(),
    fromOrganisation: text('from_organisation').notNull(),
    toOrganisation: text('to_organisation').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    kind: text('kind').$type<SuccessionKind>().notNull(),
    part: text('part'),
    evidence: text('evidence').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fromOrganisation, t.toOrganisation, t.day] })],
);
