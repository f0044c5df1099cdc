import type { AuditEntry, ChainVerdict, StoredMail } from '../../src/platform/index.ts';
import type { AuditServices, MailboxServices } from '../../src/web/index.ts';

const HASH = 'abcd'.repeat(16);

const entry = (seq: number, wish: Partial<AuditEntry>): AuditEntry => ({
  ...{ jurisdiction: '020001', seq, at: `2026-11-29T01:0${seq}:03.456Z`, account: 'a1', name: '海野 岬' },
  ...{
    address: '192.0.2.7',
    action: 'fact.decided',
    subject: 'program/p1/2020/cost',
    before: null,
    after: null,
  },
  ...{ previousHash: HASH, hash: HASH, ...wish },
});

/** Newest first. */
export const ENTRIES: readonly AuditEntry[] = [
  entry(4, {
    action: 'unheard.of',
    subject: 'unheard/of',
    name: '=HYPERLINK("http://x")',
    after: { odd: '<b>' },
  }),
  entry(3, {
    ...{ before: { value: 3000, accepted: 'master-list' } },
    after: { value: 3100, by: '海野 岬', reason: '予算書で確認' },
  }),
  entry(2, {
    ...{ action: 'text.saved', subject: 'text/2020/foreword' },
    before: { version: 1, by: '海野 岬', excerpt: '港の一年。', hash: HASH },
    after: { version: 2, by: '海野 岬', excerpt: '海の一年。', hash: 'ef01'.repeat(16) },
  }),
  entry(1, {
    ...{ account: null, name: 'tanaka', address: 'command', action: 'document.imported' },
    ...{ subject: 'document/2020/0123456789ab', after: { file: 'r2.txt', statements: 412, programs: 130 } },
  }),
];

const WHOLE: ChainVerdict = {
  ...{
    entries: 4,
    isWhole: true,
    breaks: [],
    clockTurnedBack: [],
    head: { seq: 4, hash: HASH },
    noted: null,
  },
};

/** Finds by action and account only, and notes what it was asked. */
export function fakeAudit(verdict: Partial<ChainVerdict> = {}): AuditServices & { asked: unknown[] } {
  const asked: unknown[] = [];
  const found = ({ action, account }: { action?: string | undefined; account?: string | undefined }) =>
    ENTRIES.filter(
      (each) => (action ?? each.action) === each.action && (account ?? each.account) === each.account,
    );
  return {
    asked,
    async page(filter, page) {
      asked.push({ ...filter, page });
      return { rows: found(filter), total: found(filter).length * 30, pageSize: 50 };
    },
    async *all(filter) {
      yield* found(filter);
    },
    async verify(noted) {
      return { ...WHOLE, noted: noted === HASH ? 3 : null, ...verdict };
    },
    actions: async () => ['document.imported', 'fact.decided', 'text.saved', 'unheard.of'],
  };
}

const mail = (id: string, wish: Partial<StoredMail>): StoredMail => ({
  ...{ id, recipient: 'umino@example.jp', subject: '照会の回答期限は12月4日です', state: 'sent' },
  ...{ body: '未提出の事業が2件あります。\n\n<b>漁網</b>\n', createdAt: '2026-11-29T01:02:03Z' },
  ...{ sentAt: '2026-11-29T01:02:04Z', lastError: null },
  ...{ headers: null, isPrivate: false, ...wish },
});

export const MAILS: readonly StoredMail[] = [
  mail('m1', {}),
  mail('m2', { state: 'waiting', sentAt: null, lastError: 'connect ECONNREFUSED 192.0.2.25:25' }),
  mail('m3', { state: 'failed', sentAt: null, lastError: '550 no such user', recipient: 'gone@example.jp' }),
  mail('m4', { state: 'kept', sentAt: null, subject: '' }),
];

export const fakeMailbox = (isSending = true): MailboxServices => ({
  isSending,
  page: async () => ({ rows: MAILS, total: 120, pageSize: 50 }),
  mail: async (id) => MAILS.find((each) => each.id === id) ?? null,
});
