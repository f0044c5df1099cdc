import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findLibreOffice } from '../../scripts/programs.mjs';
import type { AnnualReport } from '../../src/ledger/index.ts';
import { startChromium } from '../browser/chromium.ts';
import { program } from '../cli/kakehashi.ts';
import { accept, answer, answersOn, approve, handIn, inHand, press, upload } from './answering.ts';
import { answerByKeyboard, pressOn, write } from './by-hand.ts';
import { addressOf, arrive, chosen, firstSignIn, type Newcomer, passwordOf, signIn } from './cast.ts';
import { commentsAt, filled, resaved } from './excel.ts';
import {
  expectedRows,
  expectedSheets,
  expectedSums,
  figuresOf,
  rowsOf,
  sheetsOf,
  sumsOf,
} from './expected.ts';
import { HAPPENED } from './happened.ts';
import { openStoryHouse, type StoryHouse } from './house.ts';
import { mailsIn } from './mails.ts';
import { openRound, renameDivision } from './secretariat.ts';
import { openEyes, type Sight } from './sight.ts';
import { type Given, thisYear } from './this-year.ts';
import { type SentFile, Visitor } from './visitor.ts';

const execute = promisify(execFile);
const browser = await startChromium();
const lacksProgram = browser === null || findLibreOffice() === undefined;

const DAYS = { submitBy: '2022-05-31', approveBy: '2022-06-10', acceptBy: '2022-06-30' };

type Shape = 'one-file' | 'one-each';

/** Half of the programs come back as files; the others are answered on the page. */
const BY_EXCEL: Record<string, { how: 'xlsx' | 'ods' | 'ods-xlsx'; shape: Shape }> = {
  '労政・能力開発課': { how: 'xlsx', shape: 'one-each' },
  商工政策課: { how: 'xlsx', shape: 'one-file' },
  新産業創造課: { how: 'ods-xlsx', shape: 'one-file' },
  監理課: { how: 'ods', shape: 'one-file' },
};
const MISTAKEN = 'エネルギー開発振興課';

/** Divisions to which something happens on the way. */
const TWO_AT_ONCE = '学校教育課';
const KEYBOARD_ONLY = '環境政策課';
const WITHOUT_SCRIPT = 'こどもみらい課';
const TYPING = '青少年・男女共同参画課';
const SENT_BACK_BY_APPROVER = '地域活力振興課';
const SENT_BACK_BY_SECRETARIAT = '構造政策課';
const WITHDRAWN = '観光企画課';
const APPROVER_AWAY = '農林水産政策課';
const LATE = '港湾空港課';

/** What only this year says, and where the public would find it; who searches does not know the whole name. */
const NEWS = [...HAPPENED.split.to, HAPPENED.merged.to, HAPPENED.begun[0]!.name, HAPPENED.renamedDivision.to];
const PUBLIC = [
  ...['/', '/years', '/years.csv', '/years/2021', '/divisions', '/reports', '/reports/2021/', '/findings'],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((policy) => `/years/2021/policies/${policy}`),
  ...['取引推進', '知的財産', '県政広報', '衛生課'].map((q) => `/search?${new URLSearchParams({ q })}`),
  `/divisions/${encodeURIComponent(HAPPENED.renamedDivision.to)}`,
];

describe.skipIf(lacksProgram)('a whole round: 130 programs of 25 divisions', { timeout: 300_000 }, () => {
  let house: StoryHouse;
  let eyes: Sight;
  let said: Map<string, Given>;
  let administrator: Visitor;
  let secretariat: Visitor;
  /** Of the secretariat's authenticator. */
  let secret: string;
  let nobody: Visitor;
  let pdf: SentFile;
  /** By the name of the division. */
  const editors = new Map<string, Visitor>();
  const approvers = new Map<string, Visitor>();
  const addresses = new Map<string, Map<string, string>>();
  /** Addresses of answers with the version that was approved. */
  const approved = new Map<string, string>();

  const editorOf = (division: string) => editors.get(division)!;
  const approverOf = (division: string) => approvers.get(division)!;
  /** Program and address of everything that a division is asked. */
  const askedOf = (division: string) => [...addresses.get(division)!];
  const firstOf = (division: string): [address: string, given: Given] => {
    const [[name, address]] = askedOf(division) as [[string, string]];
    return [address, said.get(name)!];
  };

  beforeAll(async () => {
    house = await openStoryHouse('2022-05-16T00:00:00Z');
    eyes = openEyes(browser!);
    nobody = new Visitor(house.url);
    const { report } = (await house.ledger.acceptedReport('020001', 2020))!;
    said = new Map(thisYear(report, HAPPENED).map((each) => [each.name, each]));
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  // One story: what comes after a step that failed can't be told.
  let isBroken = false;
  beforeEach(({ skip }) => skip(isBroken));
  afterEach(({ task }) => {
    isBroken ||= task.result?.state === 'fail';
  });

  it('begins with an administrator, who makes an account for everybody', async () => {
    administrator = new Visitor(house.url, '管理者', house.first.login);
    await firstSignIn(administrator, house.first.password);
    await renameDivision(administrator, HAPPENED.renamedDivision, '2021-04-01');
    const form = await administrator.read('/accounts/new');
    const comes = (who: Newcomer) => arrive(administrator, form, who);
    secretariat = await comes({ login: 'matome', name: '丘 係長', roles: ['secretariat'] });
    const divisions = [...new Set([...said.values()].map((each) => each.divisions[0]!))];
    for (const [at, organisation] of divisions.entries()) {
      const [editor, approver] = [`${organisation} 担当`, `${organisation} 課長`];
      editors.set(
        organisation,
        await comes({ login: `tanto${at}`, name: editor, roles: ['division-editor'], organisation }),
      );
      approvers.set(
        organisation,
        await comes({ login: `kacho${at}`, name: approver, roles: ['division-approver'], organisation }),
      );
    }
    expect([said.size, divisions.length]).toEqual([130, 25]);
    await eyes.walk(administrator, ['/accounts', '/accounts/new', '/organisations']);
  });

  it('has a secretariat that signs in with an authenticator from now on', async () => {
    const page = await eyes.sit(secretariat);
    await page.goto('/account/second-factor');
    await eyes.look(page);
    secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '');
    await page.getByLabel('アプリに出た6桁の数字').fill(house.codeOf(secret));
    await page.getByLabel('いまのパスワード').fill(passwordOf('matome'));
    expect(await pressOn(page, '設定する')).toContain('回復コード');
    house.clock.forward(1);
    await page.context().clearCookies();
    await page.goto('/sign-in?next=/rounds');
    await page.getByLabel('ログイン名').fill('matome');
    await page.getByLabel('パスワード').fill(passwordOf('matome'));
    await pressOn(page, 'サインインする');
    await eyes.look(page);
    await page.getByLabel('確認コード').fill(house.codeOf(secret));
    await pressOn(page, '確認する');
    expect(new URL(page.url()).pathname).toBe('/rounds');
    secretariat.takeOver(await page.context().cookies());
    await page.context().close();
  });

  it('is opened by the secretariat, who chose what became of the programs and saw it first', async () => {
    const page = await eyes.sit(secretariat);
    await page.goto('/rounds/new?year=2021&source=2020');
    await eyes.look(page);
    expect(await pressOn(page, '開く前に確かめる')).toContain('前年度と同じ事業が、そのまま続きます。');
    await eyes.look(page);
    await page.context().close();
    const preview = await openRound(secretariat, HAPPENED, DAYS);
    expect(preview.text).toContain('25組織に、123件の回答を求めます。');
    for (const [kind, name] of [
      ['終わる事業', HAPPENED.ended],
      ['名前が変わる事業', HAPPENED.renamed.to],
      ['統合される事業', HAPPENED.merged.to],
      ['分かれる事業', HAPPENED.split.to[1]],
      ['新しく始まる事業', HAPPENED.begun[0]!.name],
    ]) {
      expect(preview.text).toMatch(new RegExp(`${kind}.*${name}`));
    }
    for (const [division, editor] of editors) {
      addresses.set(division, answersOn(await editor.read('/rounds/mine')));
    }
    expect([...addresses.values()].reduce((all, { size }) => all + size, 0)).toBe(130);
    const asFiles = [...Object.keys(BY_EXCEL), MISTAKEN].flatMap(askedOf);
    expect(asFiles).toHaveLength(130 / 2);
    await eyes.walk(secretariat, ['/rounds', '/rounds/2021', '/rounds/2021/programs/new']);
  });

  it('is answered with the keyboard alone', async () => {
    const page = await eyes.sit(editorOf(KEYBOARD_ONLY));
    await answerByKeyboard(page, ...firstOf(KEYBOARD_ONLY));
    expect(await page.getByRole('main').innerText()).toMatch(/受付番号\s+R3-0001/);
    await eyes.look(page);
    await page.context().close();
  });

  it('is answered without JavaScript', async () => {
    const page = await eyes.sit(editorOf(WITHOUT_SCRIPT), { javaScriptEnabled: false });
    await write(page, ...firstOf(WITHOUT_SCRIPT));
    expect(await pressOn(page, '保存する')).toContain('保存しました。まだ提出していません。');
    expect(await pressOn(page, '提出する')).toContain('提出しました。');
    await page.context().close();
  });

  it('shows what is wrong while somebody types, and is mended', async () => {
    const [address, given] = firstOf(TYPING);
    const page = await eyes.sit(editorOf(TYPING));
    await write(page, address, given);
    await page.fill('#national', '999');
    await page.locator('#beside-cost .is-error').waitFor();
    await eyes.look(page);
    expect(await pressOn(page, '提出する')).toContain('保存しましたが、まだ提出していません。');
    await page.fill('#national', String(given.money.national));
    await page.locator('#beside-cost .is-error').waitFor({ state: 'detached' });
    expect(await pressOn(page, '提出する')).toContain('受付番号');
    await eyes.walk(editorOf(TYPING), ['/rounds/mine', `${address}/history`, '/rounds/2021/upload']);
    await page.context().close();
  });

  it('keeps the words of two people who are in the same form', async () => {
    const [address, given] = firstOf(TWO_AT_ONCE);
    const [first, second] = [await eyes.sit(editorOf(TWO_AT_ONCE)), await eyes.sit(approverOf(TWO_AT_ONCE))];
    for (const page of [first, second]) await page.goto(address);
    await first.fill('#overview', given.overview);
    await second.fill('#result', given.result);
    await pressOn(first, '保存する');
    expect(await pressOn(second, '保存する')).toContain('保存しました');
    for (const page of [first, second]) await page.goto(address);
    await first.fill('#team', '一人目が書いた組');
    await second.fill('#team', '二人目が書いた組');
    await pressOn(first, '保存する');
    const met = await pressOn(second, '保存する');
    expect(met).toContain('一人目が書いた組');
    expect(met).toContain('二人目が書いた組');
    await eyes.look(second);
    await second.getByLabel('あなたの言葉にする').check();
    await pressOn(second, '選んだ内容で保存する');
    await first.goto(address);
    expect(await first.inputValue('#team')).toBe('二人目が書いた組');
    expect(await first.inputValue('#overview')).toBe(given.overview);
    expect(await first.inputValue('#result')).toBe(given.result);
    for (const page of [first, second]) await page.context().close();
    for (const [name, each] of askedOf(TWO_AT_ONCE)) {
      await answer(editorOf(TWO_AT_ONCE), each, said.get(name)!);
    }
  });

  it('comes back as files that LibreOffice saved, many at once', async () => {
    for (const [division, { how, shape }] of Object.entries(BY_EXCEL)) {
      const forms = await formsOf(division, shape);
      const back = await resaved(await Promise.all(forms.map((form) => filled(form, said))), how);
      const result = await upload(editorOf(division), 2021, back);
      expect(result.text).toContain(`${back.length}ファイルのうち、${back.length}ファイルを取り込みました。`);
      for (const [, address] of askedOf(division)) await handIn(editorOf(division), address);
    }
  });

  it('hands a file with mistakes back with comments, and takes it when it is mended', async () => {
    const editor = editorOf(MISTAKEN);
    const forms = await formsOf(MISTAKEN, 'one-file');
    const wrong = await filled(forms[0]!, said, { cost: '五千くらい' });
    const page = await eyes.sit(editor);
    await page.goto('/rounds/2021/upload');
    const [file] = await resaved([wrong], 'xlsx');
    const buffer = Buffer.from(file!.bytes);
    await page.setInputFiles('#file', { name: file!.name, mimeType: 'application/zip', buffer });
    expect(await pressOn(page, '取り込む')).toContain('直すところがあります');
    await eyes.look(page);
    const address = await page
      .getByRole('link', { name: '印を付けたファイルを受け取る' })
      .getAttribute('href');
    await page.context().close();
    const returned = await editor.download(address!);
    expect(await commentsAt(returned, 'cost')).toMatch(/五千くらい|数/);
    const mended = await upload(editor, 2021, await resaved([await filled(returned, said)], 'xlsx'));
    expect(mended.text).toContain('1ファイルのうち、1ファイルを取り込みました。');
    for (const [, each] of askedOf(MISTAKEN)) await handIn(editor, each);
  });

  it('is sent back by the approver with a comment at the field, and mended', async () => {
    const [address, given] = firstOf(SENT_BACK_BY_APPROVER);
    const editor = editorOf(SENT_BACK_BY_APPROVER);
    await answer(editor, address, { ...given, result: '特になし。' });
    const reason = { 'remark-result': '説明会の回数を書いてください。' };
    const back = await press(approverOf(SENT_BACK_BY_APPROVER), address, '差し戻す', reason);
    expect(back.text).toContain('差し戻しました。');
    expect((await editor.read('/rounds/mine')).text).toContain('説明会の回数を書いてください。');
    await eyes.walk(editor, [address]);
    await answer(editor, address, given);
  });

  it('is taken back by its editor, and handed in again', async () => {
    const [address, given] = firstOf(WITHDRAWN);
    await answer(editorOf(WITHDRAWN), address, { ...given, team: '別の組' });
    const back = await press(editorOf(WITHDRAWN), address, '提出を取り下げる');
    expect(back.text).toContain('提出を取り下げました。');
    await answer(editorOf(WITHDRAWN), address, given);
  });

  it('is answered by everybody else but one', async () => {
    for (const division of addresses.keys()) {
      if (division in BY_EXCEL || division === MISTAKEN || division === LATE) continue;
      const editor = editorOf(division);
      for (const [name, address] of inHand(await editor.read('/rounds/mine'))) {
        await answer(editor, address, said.get(name)!);
      }
    }
  });

  it('is approved, by a substitute where the approver is away', async () => {
    const [away, editor] = [approverOf(APPROVER_AWAY), editorOf(APPROVER_AWAY)];
    const page = await away.read('/account');
    const days = { fromDay: '2022-05-16', toDay: '2022-06-30' };
    const substitute = chosen(page, editor.name);
    await away.send(page, { press: '代理を決める', write: { ...days, substitute } });
    approvers.set(APPROVER_AWAY, editor);
    await eyes.walk(approverOf(TYPING), [firstOf(TYPING)[0]]);
    for (const division of addresses.keys()) {
      if (division !== LATE) await approveAll(division);
    }
    await eyes.walk(away, ['/account']);
  });

  it('is accepted, or sent back, by the secretariat', async () => {
    house.clock.set('2022-05-17T00:00:00Z');
    const [address, given] = firstOf(SENT_BACK_BY_SECRETARIAT);
    const back = await press(secretariat, address, '差し戻す', {
      'remark-answer': '金額を確かめてください。',
    });
    expect(back.text).toContain('差し戻しました。');
    await answer(editorOf(SENT_BACK_BY_SECRETARIAT), address, given);
    await approveAll(SENT_BACK_BY_SECRETARIAT);
    await eyes.walk(secretariat, [firstOf(TYPING)[0]]);
    for (const [each, version] of approved) await accept(secretariat, each, version);
    const board = await secretariat.read('/rounds/2021');
    expect(board.text).toContain('130件のうち129件を受理しました');
    await eyes.walk(secretariat, ['/rounds/2021', address]);
  });

  it('reminds who is late, by one mail a day at most', async () => {
    const [name] = askedOf(LATE)[0]!;
    for (const day of ['2022-05-24', '2022-05-25', '2022-05-30', '2022-06-03']) {
      house.clock.set(`${day}T00:30:00Z`);
      await signIn(secretariat, house.codeOf(secret));
      for (const _ of ['first', 'second']) {
        await press(secretariat, '/rounds/2021', '催促する');
        house.clock.forward(30);
      }
    }
    const mails = mailsIn(await secretariat.read('/mailbox'));
    const toEditor = mails.filter(({ to }) => to === addressOf(editorOf(LATE).login));
    expect(toEditor.map(({ day }) => day)).toEqual(['2022-06-03', '2022-05-30', '2022-05-24']);
    expect(new Set(mails.map(({ to, day }) => `${to} ${day}`)).size).toBe(mails.length);
    expect((await secretariat.read(toEditor[0]!.address)).text).toContain(`■ ${name}（未着手）`);
    await eyes.walk(secretariat, ['/mailbox', toEditor[0]!.address, '/rounds/2021']);
  });

  it('gets its last answer after the day on which it was due', async () => {
    const [address, given] = firstOf(LATE);
    await signIn(editorOf(LATE));
    expect((await editorOf(LATE).read('/rounds/mine')).text).toContain('3日過ぎています');
    await answer(editorOf(LATE), address, given);
    await signIn(approverOf(LATE));
    await approveAll(LATE);
    await accept(secretariat, address, approved.get(address)!);
  });

  it('shows nothing of the year to those who are not signed in', async () => {
    for (const path of PUBLIC) {
      const { status, text } = await nobody.open(path);
      expect([path, status, NEWS.filter((word) => text.includes(word))]).toEqual([path, status, []]);
    }
    expect((await nobody.read('/compare')).text).not.toContain('令和3年度');
    expect((await nobody.open('/reports/2021/')).status).toBe(404);
  });

  it('has put the year into the ledger, as the divisions said it', async () => {
    const { report } = (await house.ledger.acceptedReport('020001', 2021))!;
    const all = [...said.values()];
    expect(rowsOf(report)).toEqual(expectedRows(all));
    expect(sumsOf(report)).toEqual(expectedSums(all));
    expect(sheetsOf(report)).toEqual(expectedSheets(all));
  });

  it('closes with its record', async () => {
    await eyes.walk(secretariat, ['/rounds/2021/close']);
    const record = await press(secretariat, '/rounds/2021/close', '照会を閉じる');
    expect(record.text).toMatch(/回答 130件 組織 25組織/);
    expect(record.text).toMatch(/差し戻し 2回 期限に遅れた回答 1件/);
    await eyes.walk(secretariat, ['/rounds/2021/record']);
  });

  it('is one click away from the draft, and is published', async () => {
    const record = await secretariat.read('/rounds/2021/record');
    const [, draft = ''] = /href="([^"]*)"[^>]*>令和3年度の年次報告の案へ進む/.exec(record.html) ?? [];
    await eyes.walk(secretariat, [draft, `${draft}/publish`]);
    const waiver = '文章は、追って公表する版で整えます。';
    const receipt = await press(secretariat, `${draft}/publish`, '第1版として公表する', { waiver });
    expect(receipt.text).toContain('第1版を公表しました');
    await expect
      .poll(async () => (await secretariat.read(receipt.address)).text, { timeout: 240_000, interval: 500 })
      .not.toContain('PDF を作っています');
    const page = await secretariat.read(receipt.address);
    const [, address = ''] = /href="([^"]*files\/[^"]*-1\.pdf)"/.exec(page.html) ?? [];
    pdf = await secretariat.download(address);
    await eyes.walk(secretariat, [receipt.address]);
  });

  it('ends in a report on paper that says what the divisions said', async () => {
    const file = join(house.folder, 'report.pdf');
    writeFileSync(file, pdf.bytes);
    const { stdout } = await execute(program, ['read', file, '--format', 'json'], { maxBuffer: 2 ** 26 });
    const [report] = JSON.parse(stdout).documents as [AnnualReport];
    const all = [...said.values()];
    expect(rowsOf(report)).toEqual(expectedRows(all));
    expect(sumsOf(report)).toEqual(expectedSums(all));
    expect(figuresOf(sheetsOf(report))).toEqual(figuresOf(expectedSheets(all)));
  });

  it('shows everything to everybody from then on', async () => {
    const pages = await Promise.all(PUBLIC.map((path) => nobody.open(path)));
    const text = pages.map((page) => page.text).join('\n');
    expect(NEWS.filter((word) => !text.includes(word))).toEqual([]);
    expect((await nobody.read('/compare')).text).toContain('令和3年度');
    expect((await nobody.open('/reports/2021/')).status).toBe(200);
    expect((await nobody.open('/rounds/2021')).address).toContain('/sign-in');
    await eyes.walk(nobody, ['/reports', '/reports/2021/', '/years/2021']);
  });

  it('is in the log, whole, with who did what', async () => {
    await signIn(administrator);
    const verified = await press(administrator, '/audit/verify', '検証する');
    expect(verified.text).toContain('書き換えは見つかりませんでした');
    expect(await whoDid('answer.accepted')).toEqual(Array(130).fill(secretariat.name));
    const [submitted, approvals] = [await whoDid('answer.submitted'), await whoDid('answer.approved')];
    expect(submitted.filter((name) => name === `${LATE} 担当`)).toHaveLength(1);
    expect(submitted.filter((name) => name === `${WITHDRAWN} 担当`)).toHaveLength(2);
    expect(approvals.filter((name) => name === `${APPROVER_AWAY} 担当`)).toHaveLength(1);
    expect(approvals).not.toContain(`${APPROVER_AWAY} 課長`);
    await eyes.walk(administrator, ['/audit', '/audit/verify']);
  });

  it('could be used by everybody on all of its pages, and nothing unforeseen happened', () => {
    expect(eyes.violations).toEqual([]);
    expect(eyes.seen.length).toBeGreaterThan(25);
    expect(house.complaints).toEqual([]);
  });

  /** The names beside an action in the log, as it is exported. */
  async function whoDid(action: string): Promise<string[]> {
    const { bytes } = await administrator.download(`/audit.csv?action=${action}`);
    const [, ...lines] = Buffer.from(bytes).toString('utf8').trimEnd().split(/\r?\n/);
    return lines.map((line) => line.split(',')[3]!);
  }

  async function approveAll(division: string): Promise<void> {
    for (const [, address] of askedOf(division)) {
      approved.set(address, await approve(approverOf(division), address));
    }
  }

  /** The forms of a division, as it asks for them: one for each program, or all in one file. */
  async function formsOf(division: string, shape: Shape): Promise<SentFile[]> {
    const editor = editorOf(division);
    if (shape === 'one-file') return [await editor.download('/rounds/2021/forms?shape=one-file')];
    const forms: SentFile[] = [];
    for (const [, address] of askedOf(division)) forms.push(await editor.download(`${address}/form`));
    return forms;
  }
});
