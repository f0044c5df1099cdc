import { beforeAll, describe, expect, it, test } from 'vitest';
import { cellOfKey, edited } from '../../src/collection/forms/desk.examples.ts';
import { kindOf } from '../../src/collection/index.ts';
import { ROLES } from '../../src/people/index.ts';
import { everyForm } from './fields.ts';
import { type AttackedHouse, SCRIPT, type Visitor, YEAR } from './house.ts';
import { walked } from './walk.ts';

/** The payload as it would run; where it stands in a text, its brackets are written as entities. */
const RUNS = /<svg onload|<script>alert/;
const SHOWN = /(&quot;|&#34;|"|)&gt;&lt;svg onload=alert\(1\)&gt;/;

/** XSS: script in every field, stored, and every page that shows it. */
export function scriptInEveryField(house: () => AttackedHouse): void {
  describe('script that somebody stores', () => {
    beforeAll(() => stored(house()), 60_000);

    test.each([null, ...ROLES])('runs on no page of %s', async (role) => {
      const { pages } = await walked(house(), [role]);
      const running: string[] = [];
      for (const path of pages.keys()) {
        if (RUNS.test(await pageOf(house(), role, path))) running.push(path);
      }
      expect(running).toEqual([]);
      expect(house().errors).toEqual([]);
    });

    it('is shown as the text that it is: there is something to see', async () => {
      const { own } = house().answers;
      const shown = [
        ['division-editor', `/rounds/${YEAR}/answers/${own.id}`],
        ['auditor', `/rounds/${YEAR}/answers/${own.id}/history`],
        ['secretariat', '/support-desk'],
        ['division-editor', `/support-desk/supports/${house().supports.own}/edit`],
        ['auditor', `/support-desk/supports/${house().supports.own}/history`],
        ['administrator', '/accounts'],
        ['administrator', '/organisations?q=svg'],
        ['auditor', '/audit'],
        ['secretariat', `/years/${YEAR - 1}/policies/7`],
        ['secretariat', '/search?q=%22%3E%3Csvg%20onload%3Dalert(1)%3E'],
        ['secretariat', `/years/${YEAR}/report/texts/foreword`],
      ] as const;
      for (const [role, path] of shown) {
        expect([path, SHOWN.test(await pageOf(house(), role, path))]).toEqual([path, true]);
      }
    });

    it('runs not where it comes from an Excel form', async () => {
      const { own } = house().answers;
      const form = await house().ask('division-editor', `/rounds/${YEAR}/answers/${own.id}/form`);
      const bytes = await edited(new Uint8Array(await form.arrayBuffer()), (workbook) => {
        cellOfKey(workbook.worksheets[1]!, 'result').value = `様式から ${SCRIPT}`;
        cellOfKey(workbook.worksheets[1]!, 'cost').value = SCRIPT;
      });
      const answer = await handedIn(`/rounds/${YEAR}/upload`, 'division-editor', `${SCRIPT}.xlsx`, bytes);
      expect(answer).not.toMatch(RUNS);
      const page = await pageOf(house(), 'division-editor', `/rounds/${YEAR}/answers/${own.id}`);
      expect(page).not.toMatch(RUNS);
      expect(page).toContain('様式から &quot;&gt;&lt;svg');
    });

    it.each([
      ['a text', '報告.txt', new TextEncoder().encode(REPORT)],
      ['a PDF', '報告.pdf', pdfOf(REPORT_LINES)],
      ['a file’s name', `${SCRIPT}.txt`, new TextEncoder().encode('一行')],
    ])('runs not where it comes from %s that is checked', async (_, name, bytes) => {
      expect(await handedIn('/check', null, name, bytes)).not.toMatch(RUNS);
    });

    it('is no file that a browser would open as a page: pictures are told by their bytes', async () => {
      const page = `/years/${YEAR}/report/texts/foreword`;
      for (const [name, type] of [
        ['x.svg', 'image/svg+xml'],
        ['x.png', 'image/png'],
        ['x.html', 'text/html'],
      ] as const) {
        const body = new FormData();
        for (const [key, value] of Object.entries({
          version: '1',
          body: '序文',
          wants: 'written',
          alt: '絵',
        })) {
          body.append(key, value);
        }
        body.append(
          'picture',
          new File([`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`], name, { type }),
        );
        expect((await house().post('secretariat', page, body)).status).toBe(422);
      }
    });
  });

  async function handedIn(
    path: string,
    visitor: 'division-editor' | null,
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<string> {
    const body = new FormData();
    body.append('file', new File([bytes], name));
    const response = await house().post(visitor, path, body);
    expect([200, 303, 422]).toContain(response.status);
    const place = response.headers.get('location');
    return place === null ? response.text() : pageOf(house(), visitor, place);
  }
}

const pageOf = async (house: AttackedHouse, visitor: Visitor, path: string): Promise<string> =>
  (await house.ask(visitor, path)).text();

/** In every form at once, and where it is really kept, in a form that is otherwise right. */
async function stored(house: AttackedHouse): Promise<void> {
  const { own } = house.answers;
  const today = '2026-04-01';
  const organisation = { kind: 'division', name: SCRIPT, kana: '', from: today, step: 'confirm' };
  await house.post('administrator', '/organisations/new', organisation);
  await house.post('administrator', '/accounts', { name: SCRIPT, login: 'script', roles: 'auditor' });
  const account = {
    name: SCRIPT,
    login: 'division-editor',
    roles: 'division-editor',
    organisation: own.organisation,
  };
  await house.post('administrator', '/accounts/v-division-editor', account);
  const { answer } = (await house.services.round.answer(YEAR, own.id))!;
  const words = Object.keys(answer.values).filter((key) => ['line', 'prose'].includes(kindOf(key) ?? ''));
  const values = Object.fromEntries([...words, 'result', 'overview'].map((key) => [key, SCRIPT]));
  const version = String(answer.version);
  const path = `/rounds/${YEAR}/answers/${own.id}`;
  await house.post('division-editor', path, { ...answer.values, ...values, version, wants: 'save' } as never);
  await house.post('division-editor', `${path}/remarks`, {
    version,
    wants: 'comment:name',
    'remark-name': SCRIPT,
  });
  await house.post('secretariat', `/years/${YEAR}/report/texts/foreword`, {
    version: '0',
    body: SCRIPT,
    wants: 'written',
  });
  await house.ask('auditor', '/account', { headers: { 'user-agent': SCRIPT } });
  for (const { method, action, fields, visitor } of (await everyForm(house, [null, ...ROLES])).values()) {
    const all = Object.fromEntries(Object.keys(fields).map((name) => [name, SCRIPT]));
    // What has ended or was withdrawn is shown nowhere, and what was moved is another division's.
    if (method === 'POST' && !/\/(end|move|withdrawal|owner)$/.test(action))
      await house.post(visitor, action, all);
  }
}

const REPORT_LINES = ['Annual report 2020', `1 ${SCRIPT} 1,000 1,000`, '(1) <svg onload=alert(1)>'];
const REPORT = `令和2年度 年次報告\n第1章 ${SCRIPT}\n基本方針１ ${SCRIPT}\n１\t${SCRIPT}\t1,000\t－\t－\t1,000\n【事業概要】\n${SCRIPT}\n`;

/** A PDF of one page, written by hand. */
function pdfOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 12 Tf 14 TL 50 750 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('')}trailer << /Root 1 0 R /Size 6 >>\n%%EOF`);
}
