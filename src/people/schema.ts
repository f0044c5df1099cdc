import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../platform/index.ts';
import type { AccountState } from './account.ts';
import type { Role } from './roles.ts';
import type { Stage, Way } from './steps.ts';

/** 利用者. */
export const accounts = pgTable(
  'account',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    /** What is typed at sign-in; compared in lower case. */
    login: text('login').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    roles: jsonb('roles').$type<Role[]>().notNull(),
    /** Id of the organisation to which the person belongs. */
    organisation: text('organisation'),
    state: text('state').$type<AccountState>().notNull(),
    /** With its parameters (PHC string form); empty where only the organisation's provider signs in. */
    passwordHash: text('password_hash'),
    passwordChangedAt: moment('password_changed_at'),
    /** The password was given by somebody else and must be changed at the next sign-in. */
    mustChangePassword: boolean('must_change_password').notNull(),
    /** Base32; stored once a code of it was given. */
    totpSecret: text('totp_secret'),
    totpConfirmedAt: moment('totp_confirmed_at'),
    /** The time step of the last accepted code: none is accepted twice. */
    totpLastStep: integer('totp_last_step'),
    failures: integer('failures').notNull(),
    lockedUntil: moment('locked_until'),
    isSample: boolean('is_sample').notNull(),
    createdAt: moment('created_at').notNull(),
    lastSignInAt: moment('last_sign_in_at'),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.id] }),
    uniqueIndex('account_by_login').on(t.jurisdiction, t.login),
  ],
);

/** 回復コード: each works once. */
export const recoveryCodes = pgTable(
  'recovery_code',
  {
    jurisdiction: jurisdiction(),
    account: text('account').notNull(),
    hash: text('hash').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.account, t.hash] })],
);

/** A browser that is signed in, known by the hash of its token. */
export const sessions = pgTable(
  'session',
  {
    jurisdiction: jurisdiction(),
    tokenHash: text('token_hash').notNull(),
    account: text('account').notNull(),
    stage: text('stage').$type<Stage>().notNull(),
    via: text('via').$type<Way>().notNull(),
    /** Base32; was shown in this browser for setting up the second factor, and waits for its first code. */
    pendingSecret: text('pending_secret'),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    address: text('address').notNull(),
    agent: text('agent').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.tokenHash] }),
    index('session_by_account').on(t.jurisdiction, t.account),
  ],
);

/** Who somebody is at an OpenID Connect provider. */
export const identities = pgTable(
  'identity',
  {
    jurisdiction: jurisdiction(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    account: text('account').notNull(),
    linkedAt: moment('linked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.issuer, t.subject] })],
);

/** 代理: between two days the substitute may do what the absent person may. */
export const substitutions = pgTable(
  'substitution',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    absent: text('absent').notNull(),
    substitute: text('substitute').notNull(),
    /** ISO dates, both included. */
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    toDay: date('to_day', { mode: 'string' }).notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.id] })],
);
