import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnnualReport } from '../../src/ledger/index.ts';
import { accept, answer, answersOn, approve } from './answering.ts';
import { arrive, firstSignIn } from './cast.ts';
import { HAPPENED } from './happened.ts';
import { openStoryHouse, type StoryHouse } from './house.ts';
import { openRound, renameDivision } from './secretariat.ts';
import { type Given, thisYear } from './this-year.ts';
import type { Page } from './visitor.ts';
import { Visitor } from './visitor.ts';

const DAYS = { submitBy: '2022-05-31', approveBy: '2022-06-10', acceptBy: '2022-06-30' };

describe('a whole round: 130 programs of 25 divisions', { timeout: 600_000 }, () => {
  let house: StoryHouse;
  let given: Map<string, Given>;
  let administrator: Visitor;
  let secretariat: Visitor;
  let accountForm: Page;
  /** By the name of the division. */
  const editors = new Map<string, Visitor>();
  const approvers = new Map<string, Visitor>();

  beforeAll(async () => {
    house = await openStoryHouse('2022-05-16T00:00:00Z');
    const lastYear: AnnualReport = (await house.ledger.acceptedReport('020001', 2020))!.report;
    given = new Map(thisYear(lastYear, HAPPENED).map((each) => [each.name, each]));
  }, 300_000);
  afterAll(() => house?.close());

  // One story: what comes after a step that failed can't be told.
  let isBroken = false;
  beforeEach(({ skip }) => skip(isBroken));
  afterEach(({ task }) => {
    isBroken ||= task.result?.state === 'fail';
  });

  it('begins with an administrator, who makes the accounts', async () => {
    administrator = new Visitor(house.url, '管理者');
    await firstSignIn(administrator, house.first.login, house.first.password);
    await renameDivision(administrator, HAPPENED.renamedDivision, '2021-04-01');
    accountForm = await administrator.read('/accounts/new');
    secretariat = await arrive(administrator, accountForm, {
      ...{ login: 'matome', name: '丘 係長', roles: ['secretariat'], organisation: '商工政策課' },
    });
    const divisions = [...new Set([...given.values()].map((each) => each.divisions[0]!))];
    expect([given.size, divisions.length]).toEqual([130, 25]);
    for (const [at, organisation] of divisions.entries()) {
      const person = (login: string, name: string, role: 'division-editor' | 'division-approver') =>
        arrive(administrator, accountForm, { login: `${login}${at}`, name, roles: [role], organisation });
      editors.set(organisation, await person('tanto', `${organisation} 担当`, 'division-editor'));
      approvers.set(organisation, await person('kacho', `${organisation} 課長`, 'division-approver'));
    }
  });

  it('is opened by the secretariat, who chose what became of the programs and saw it first', async () => {
    const preview = await openRound(secretariat, HAPPENED, DAYS);
    expect(preview.text).toContain('25組織に、123件の回答を求めます。');
  });

  it('is answered, approved and accepted', async () => {
    for (const [division, editor] of editors) {
      for (const [name, address] of answersOn(await editor.read('/rounds/mine'))) {
        await answer(editor, address, given.get(name)!);
        const version = await approve(approvers.get(division)!, address);
        await accept(secretariat, address, version);
      }
    }
  });

  it('closes', async () => {
    const page = await secretariat.read('/rounds/2021/close');
    const record = await secretariat.send(page, { press: '照会を閉じる' });
    expect(record.text).toContain('照会の記録');
    const { report } = (await house.ledger.acceptedReport('020001', 2021))!;
    expect(report.masterList.filter((row) => !row.isRelisting)).toHaveLength(130);
    expect(house.complaints).toEqual([]);
  });
});
