import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { archiveOf } from '../formats/archive-of.ts';
import { type AttackedHouse, type Visitor, YEAR } from './house.ts';

const NAMES = [
  '../../evil.xlsx',
  '..\\..\\evil.xlsx',
  '/etc/evil.xlsx',
  'C:\\evil.xlsx',
  '....//evil.xlsx',
  '%2e%2e%2fevil.xlsx',
  'evil\0.xlsx',
  'evil\r\nset-cookie: a=b.xlsx',
  '.htaccess',
  'CON',
  `${'長'.repeat(5000)}.xlsx`,
  '; rm -rf $(pwd) `id` | evil.xlsx',
];
const CLIMBING = [
  '../../package.json',
  '..%2f..%2fpackage.json',
  '..%5c..%5cpackage.json',
  '%2e%2e/%2e%2e/package.json',
  '....//package.json',
  '%252e%252e%252fpackage.json',
  '/etc/passwd',
  '%00',
  'package.json%00.css',
];
const MB = 1024 * 1024;

/** Path names in file names and addresses, files that are too large, and files that are traps. */
export function hostileFiles(house: () => AttackedHouse): void {
  const handIn = async (path: string, visitor: Visitor, name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.append('file', new File([bytes], name));
    return house().post(visitor, path, body);
  };

  describe('a file whose name is a path', () => {
    test.each(DOORS)('is a file like others at %s', async (path, visitor) => {
      const outside = await readdir(dirname(house().folder));
      const body = new FormData();
      for (const name of NAMES) body.append('file', new File([`一行 ${name}`], name));
      const response = await house().post(visitor, path, body);
      expect([200, 303, 422]).toContain(response.status);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect((await readdir(dirname(house().folder))).filter((name) => /evil/.test(name))).toEqual([]);
      expect((await readdir(dirname(house().folder))).length).toBeLessThan(outside.length + 50);
      expect((await everyFile(house().folder)).filter((name) => !OWN_NAME.test(name))).toEqual([]);
      expect(house().errors).toEqual([]);
    });
  });

  describe('an address that climbs out of its folder', () => {
    test.each([
      ['/assets/', null],
      ['/assets/fonts/', null],
      [`/reports/${YEAR - 1}/`, null],
      [`/years/${YEAR - 1}/report/editions/1/files/`, 'secretariat'],
      [`/rounds/${YEAR}/upload/returned/`, 'division-editor'],
      ['/check/', null],
      ['/rules/', null],
      ['/report-pictures/', null],
    ] as const)('%s', async (folder, visitor) => {
      for (const climbing of CLIMBING) {
        const response = await house().ask(visitor, `${folder}${climbing}`);
        expect([climbing, response.status]).toEqual([climbing, 404]);
        expect(await response.text()).not.toMatch(/"dependencies"|root:x:/);
      }
      expect(house().errors).toEqual([]);
    });
  });

  describe('more than the house takes', () => {
    const endless = (megabytes: number) => {
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent >= megabytes) return controller.close();
          sent += 1;
          controller.enqueue(new Uint8Array(MB));
        },
      });
      return { body, sent: () => sent };
    };
    const TYPE = { 'content-type': 'multipart/form-data; boundary=x' };

    it.each([
      ['/check', null, 60],
      [`/rounds/${YEAR}/upload`, 'division-editor', 60],
      ['/organisations/import', 'administrator', 60],
      ['/sign-in', null, 1],
    ] as const)('is refused in words at %s, as soon as it is more', async (path, visitor, limit) => {
      const { body, sent } = endless(500);
      const init = { method: 'POST', body, headers: TYPE, duplex: 'half' };
      const response = await house().ask(visitor, path, init as RequestInit);
      expect(response.status).toBe(413);
      expect(await response.text()).toContain('大きすぎます');
      expect(sent()).toBeLessThan(limit + 5);
    });

    it('is refused unread when it says its size', async () => {
      const { body, sent } = endless(500);
      const headers = { ...TYPE, 'content-length': String(500 * MB) };
      const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
      expect((await house().ask(null, '/check', init)).status).toBe(413);
      expect(sent()).toBeLessThan(3);
    });
  });

  describe('an Excel file that is a trap', () => {
    const workbook = '<workbook/>';
    it.each([
      [
        'a bomb',
        archiveOf({ 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': new Uint8Array(80 * MB) }),
      ],
      ['an archive of bombs', archiveOf({ '様式.xlsx': new Uint8Array(20 * MB) })],
      ['entities that multiply', archiveOf({ 'xl/workbook.xml': LAUGHS, '[Content_Types].xml': LAUGHS })],
      [
        'an entity that reads a file',
        archiveOf({ 'xl/workbook.xml': OUTSIDE, '[Content_Types].xml': OUTSIDE }),
      ],
      ['a path out of the archive', archiveOf({ '../../evil.xml': workbook, 'xl/workbook.xml': workbook })],
    ])('%s: is told in words, and the house goes on', async (_, bytes) => {
      const before = process.memoryUsage().rss;
      for (const [path, visitor, name] of [
        [`/rounds/${YEAR}/upload`, 'division-editor', '様式.xlsx'],
        ['/organisations/import', 'administrator', '組織.xlsx'],
      ] as const) {
        const response = await handIn(path, visitor, name, new Uint8Array(bytes));
        expect([200, 422]).toContain(response.status);
        expect(await response.text()).not.toMatch(/root:x:|(haha)+/);
      }
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * MB);
      expect(house().errors).toEqual([]);
    });
  });
}

const DOORS: [path: string, visitor: Visitor][] = [
  ['/check', null],
  [`/rounds/${YEAR}/upload`, 'division-editor'],
  ['/organisations/import', 'administrator'],
];

/** Files are named after what is in them, or after a key that the house made. */
const OWN_NAME = /^(uploads|returned)(\/[\w-]+\.(upload|json|form))?$/;

const everyFile = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map((name) => join(name));

const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><x>&c;</x>';
const OUTSIDE = '<!DOCTYPE x [<!ENTITY o SYSTEM "file:///etc/passwd">]><x>&o;</x>';
