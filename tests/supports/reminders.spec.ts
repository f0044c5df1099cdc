import { afterAll, beforeAll, expect, it } from 'vitest';
import { askForConfirmations } from '../../src/cli/support-reminders.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { Account, Role } from '../../src/people/index.ts';
import { fixedClock, mailPage } from '../../src/platform/index.ts';
import { keepSample } from '../../src/supports/index.ts';
import { exampleSupport } from '../../src/supports/keeping/keeping.examples.ts';

const HERE = '990001';
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
});
afterAll(() => ledger?.close());

const account = (id: string, role: Role, organisation: string | null): Account => ({
  ...{ id, login: id, name: id, email: `${id}@example.jp`, roles: [role], organisation, state: 'active' },
  ...{ hasSecondFactor: true, isSample: false, lockedUntil: null, lastSignInAt: null },
});

it('asks who writes for the owner, else who approves there, else the secretariat; the absent are stood in for', async () => {
  const away = account('away', 'partner-editor', 'o-town');
  const substitute = account('substitute', 'partner-editor', 'o-other');
  const people = {
    accounts: async () => [
      account('secretary', 'secretariat', null),
      account('writer', 'division-editor', 'o-harbour'),
      account('boss', 'division-approver', 'o-harbour'),
      account('island-boss', 'division-approver', 'o-island'),
      ...[away, substitute],
    ],
    substitutions: async () => [
      { id: '1', absent: away, substitute, fromDay: '2026-11-01', toDay: '2026-12-31' },
    ],
  };
  const kept = (id: string, organisation?: string) =>
    exampleSupport({
      ...{ id, title: `${id}の補助金` },
      operator: { name: id, level: 'prefecture', ...(organisation !== undefined && { organisation }) },
    });
  const { database } = ledger;
  const room = { database, clock: fixedClock('2026-04-01T00:00:00Z'), jurisdiction: HERE };
  await keepSample(room, [
    ...[kept('harbour', 'o-harbour'), kept('island', 'o-island'), kept('town', 'o-town')],
    ...[kept('nobody', 'o-nobody'), kept('nation')],
  ]);
  const house = { ledger: { database, clock: fixedClock('2026-11-29T00:00:00Z') }, jurisdiction: HERE };
  await askForConfirmations({ ...house, people, publicUrl: 'https://example.jp' });
  const { rows } = await mailPage(database.db, HERE, 1);
  expect(rows.map(({ recipient, subject }) => [recipient, subject]).toSorted()).toEqual([
    ['island-boss@example.jp', '【かけはし】支援メニューの内容の確認：1件'],
    ['secretary@example.jp', '【かけはし】支援メニューの内容の確認：2件'],
    ['substitute@example.jp', '【かけはし】支援メニューの内容の確認：1件'],
    ['writer@example.jp', '【かけはし】支援メニューの内容の確認：1件'],
  ]);
});
