import type { Visitor } from './account.ts';
import type { Role } from './roles.ts';

/** `all`: everywhere. `own`: only what belongs to the visitor's own organisation. */
type Reach = 'all' | 'own';
type Row = { anybody?: 'all'; signedIn?: 'all' } & Partial<Record<Role, Reach>>;

const S = 'secretariat';
const E = 'division-editor';
const A = 'division-approver';
const P = 'partner-editor';
const C = 'council-member';
const U = 'auditor';
const M = 'administrator';

/**
 * Who may see and change what: the one table. An action that no row names is allowed to nobody; every address of the
 * web names the action that it needs (`web/access/`), and it is enforced there, in one place.
 */
export const ACCESS = {
  /** Published facts, rules, the check of one's own report. */
  'public.see': { anybody: 'all' },
  /** Signing in and out. */
  'sign-in': { anybody: 'all' },
  /** One's own account: password, second factor, substitute. */
  'self.change': { signedIn: 'all' },

  /** Drafts of the report, texts, prints of them. */
  'report.see': { [S]: 'all', [E]: 'all', [A]: 'all', [P]: 'all', [U]: 'all', [M]: 'all' },
  'report.print': { [S]: 'all', [E]: 'all', [A]: 'all', [U]: 'all' },
  'text.write': { [S]: 'all' },
  'report.publish': { [S]: 'all' },
  'document.import': { [S]: 'all' },
  'fact.decide': { [S]: 'all' },
  'finding.waive': { [S]: 'all' },

  /** The board of the round; a division's own part of it. */
  'round.see': { [S]: 'all', [U]: 'all', [M]: 'all' },
  'round.run': { [S]: 'all' },
  'round.answer': { [E]: 'all', [A]: 'all', [P]: 'all' },
  /** Excel forms that came back: one's own; the secretariat's also those that were sent to it by mail. */
  'form.upload': { [S]: 'all', [E]: 'all', [A]: 'all', [P]: 'all' },
  'form.take': { [S]: 'all', [E]: 'own', [A]: 'own', [P]: 'own' },
  'answer.see': { [S]: 'all', [E]: 'own', [A]: 'own', [P]: 'own', [U]: 'all' },
  'answer.write': { [E]: 'own', [A]: 'own', [P]: 'own' },
  'answer.approve': { [A]: 'own' },
  'answer.accept': { [S]: 'all' },
  'answer.comment': { [S]: 'all', [E]: 'own', [A]: 'own', [P]: 'own' },

  /** 支援メニュー: those of one's own organisation, the secretariat's all. */
  'support.see': { [S]: 'all', [E]: 'all', [A]: 'all', [P]: 'all', [U]: 'all', [M]: 'all' },
  'support.read': { [S]: 'all', [E]: 'own', [A]: 'own', [P]: 'own', [U]: 'all' },
  /** A new one: it becomes one's own organisation's, the secretariat's may become anybody's. */
  'support.create': { [S]: 'all', [E]: 'all', [A]: 'all', [P]: 'all' },
  'support.write': { [S]: 'all', [E]: 'own', [A]: 'own', [P]: 'own' },
  'support.approve': { [S]: 'all', [A]: 'own' },
  'support.import': { [S]: 'all' },
  /** Gives a support to the organisation that keeps it from now on. */
  'support.assign': { [S]: 'all' },
  /** Words of firms and of industries by which supports are found. */
  'support.words': { [S]: 'all' },
  /** Views, searches, unmet demand: counts without people. */
  'support.figures': { [S]: 'all', [E]: 'all', [A]: 'all', [P]: 'all', [C]: 'all', [U]: 'all', [M]: 'all' },

  'organisation.see': { [S]: 'all', [E]: 'all', [A]: 'all', [P]: 'all', [C]: 'all', [U]: 'all', [M]: 'all' },
  'organisation.change': { [S]: 'all', [M]: 'all' },
  'account.see': { [U]: 'all', [M]: 'all' },
  'account.change': { [M]: 'all' },
  'audit.see': { [U]: 'all', [M]: 'all' },
  'mailbox.see': { [S]: 'all', [M]: 'all' },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof ACCESS;

/**
 * Whether the visitor may do it.
 * @param organisation to which the thing belongs, where the table says `own`; without one `own` is not enough
 */
export function may(visitor: Visitor, action: Action, organisation?: string | null): boolean {
  const row: Row = ACCESS[action];
  if (row.anybody === 'all') return true;
  if (visitor === null) return false;
  if (row.signedIn === 'all') return true;
  return visitor.grants.some((grant) => {
    const reach = row[grant.role];
    if (reach === 'all') return true;
    return reach === 'own' && organisation != null && grant.organisation === organisation;
  });
}
