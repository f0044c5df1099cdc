import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../platform/index.ts';
import type { LegalForm } from './profile.ts';

/** What is publicly known of a firm by its 法人番号, from an imported file. */
export const knownFirms = pgTable(
  'known_firm',
  {
    jurisdiction: jurisdiction(),
    number: text('number').notNull(),
    name: text('name').notNull(),
    municipality: text('municipality'),
    legalForm: text('legal_form').$type<LegalForm>(),
    /** 円. */
    capital: text('capital'),
    employees: integer('employees'),
    industry: text('industry'),
    foundedOn: date('founded_on', { mode: 'string' }),
    source: text('source').notNull(),
    importedAt: moment('imported_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.number] })],
);
