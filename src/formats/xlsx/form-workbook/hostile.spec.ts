import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archiveOf, xlsxOf } from '../../../../tests/formats/archive-of.ts';
import { openArchive } from '../../ooxml/archive.ts';
import { createFormReader } from './child-reader.ts';
import { MOST_FORM_BYTES, readFormWorkbook } from './read.ts';
import { type ReadUpload, readUpload } from './read-uploads.ts';
import { shownName } from './unpack-upload.ts';
import { writeFormWorkbook } from './write.ts';

const good = () =>
  writeFormWorkbook({
    ...{ title: '題', author: '課', date: '2026-04-20' },
    sheets: [
      {
        ...{ name: '一', mark: 'M-1', widths: [10], frozen: 0, orientation: 'portrait', footer: '' },
        rows: [{ cells: [{ column: 0, value: '灯台', look: 'input', key: 'name', isOpen: true }] }],
      },
    ],
  });

const whyOf = (bytes: Uint8Array) =>
  readFormWorkbook(bytes).then(
    () => 'read',
    ({ why }) => why,
  );

async function all(reading: AsyncIterable<ReadUpload>): Promise<[name: string, what: string][]> {
  const found: [string, string][] = [];
  for await (const { name, read } of reading) found.push([name, typeof read === 'string' ? read : 'read']);
  return found;
}

/** The same workbook with one more or another part. */
async function withPart(name: string, content: string | Uint8Array): Promise<Uint8Array> {
  const archive = openArchive(await good());
  const parts = Object.fromEntries(archive.names.map((each) => [each, archive.read(each)!]));
  return archiveOf({ ...parts, [name]: content });
}

const MB = 1024 * 1024;

describe('what is no form is refused with the reason', () => {
  const text = new TextEncoder();
  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['a text named .xlsx', text.encode('名前,値\n灯台,1\n'), 'no-workbook'],
    ['a web page named .xlsx', text.encode('<html><table><tr><td>1</td></tr></table></html>'), 'no-workbook'],
    ['a PDF named .xlsx', text.encode('%PDF-1.7\n'), 'no-workbook'],
    ['a Word document named .xlsx', archiveOf({ 'word/document.xml': '<w:document/>' }), 'no-workbook'],
    ['more than the limit', new Uint8Array(MOST_FORM_BYTES + 1), 'too-large'],
    ['half an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0]), 'broken'],
  ])('%s', async (_, bytes, why) => {
    expect(await whyOf(bytes)).toBe(why);
  });

  it('a workbook that was cut off anywhere', async () => {
    const bytes = await good();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await whyOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('broken');
    }
  });

  it('a workbook under a password', async () => {
    const { writeXlsx } = await import('hucre');
    const sheets = [{ name: '一', rows: [['秘密']] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'p', spinCount: 1000 } });
    expect(await whyOf(bytes)).toBe('encrypted');
  });
});

describe('XML cannot reach outside or multiply', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
  const outside = '<!DOCTYPE x [<!ENTITY o SYSTEM "file:///etc/passwd">]>';
  it.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    '_rels/.rels',
    'xl/drawings/vmlDrawing9.vml',
    'docProps/core.xml',
    'customXml/item1.xml',
  ])('in %s', async (name) => {
    for (const head of [laughs, outside]) {
      expect(await whyOf(await withPart(name, `<?xml version="1.0"?>${head}<x>&c;&o;</x>`))).toBe(
        'document-type',
      );
    }
  });

  it('nor in UTF-16', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${laughs}<x/>`, 'utf16le')]);
    expect(await whyOf(await withPart('xl/styles.xml', utf16))).toBe('document-type');
  });

  it('nor in an OpenDocument spreadsheet', async () => {
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(await whyOf(archiveOf({ mimetype, 'content.xml': `${outside}<x/>` }))).toBe('document-type');
  });
});

describe('bombs cost no more than a large file', () => {
  it('a part, needed or not, that unpacks beyond all limits', async () => {
    const zeros = new Uint8Array(80 * MB);
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/media/image1.png']) {
      expect(await whyOf(await withPart(name, zeros))).toBe('unpacked-too-large');
    }
  });

  it('an archive with a file of a ratio that no workbook has', async () => {
    const bomb = archiveOf({ '様式.xlsx': new Uint8Array(20 * MB) });
    expect(await all(readUpload({ name: '様式.zip', bytes: bomb }))).toEqual([
      ['様式.zip', 'unpacked-too-large'],
    ]);
  });

  it('an archive in an archive is not opened, the others in it are read', async () => {
    const inner = archiveOf({ 'a.xlsx': await good() });
    const outer = archiveOf({ '中.zip': inner, 'b.xlsx': await good() });
    expect(await all(readUpload({ name: '全部.zip', bytes: outer }))).toEqual([
      ['中.zip', 'archive-in-archive'],
      ['b.xlsx', 'read'],
    ]);
  });

  it('too many files', async () => {
    const many = archiveOf(Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`${at}.xlsx`, 'x'])));
    expect(await all(readUpload({ name: '多い.zip', bytes: many }))).toEqual([
      ['多い.zip', 'too-many-files'],
    ]);
  });

  it('a sheet whose last cell is the last that there is', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await whyOf(xlsxOf([{ name: '一', data }]))).toBe('too-many-cells');
  });

  it('more cells, sheets or letters than any form has', async () => {
    const row = (at: number) => `<row r="${at}">${'<c><v>1</v></c>'.repeat(100)}</row>`;
    const rows = Array.from({ length: 2100 }, (_, at) => row(at + 1)).join('');
    expect(await whyOf(xlsxOf([{ name: '一', data: rows }]))).toBe('too-many-cells');
    const sheets = Array.from({ length: 501 }, (_, at) => ({ name: String(at), data: '' }));
    expect(await whyOf(xlsxOf(sheets))).toBe('too-many-cells');
    const long = `<si><t>${'港'.repeat(30_000)}</t></si>`;
    const cells = Array.from({ length: 700 }, (_, at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`);
    expect(await whyOf(xlsxOf([{ name: '一', data: cells.join('') }], { strings: long }))).toBe(
      'too-many-cells',
    );
  });

  it('a sheet that only says that it is that large is read', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = xlsxOf([{ name: '一', data, rest: '<dimension ref="A1:XFD1048576"/>' }]);
    expect(await whyOf(bytes)).toBe('read');
  });
});

describe('names are shown and never followed', () => {
  it.each([
    ['../../etc/cron.d/様式.xlsx', '様式.xlsx'],
    ['C:\\Windows\\system32\\様式.xlsx', '様式.xlsx'],
    ['/様式\u202exslx.xlsx', '様式xslx.xlsx'],
    ['一\n二\0三.xlsx', '一二三.xlsx'],
    ['', '（名前のないファイル）'],
    ['../', '..'],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  it('in archives as well; what packers leave behind is no form', async () => {
    const bytes = archiveOf({
      '../../../tmp/逃げる.xlsx': await good(),
      '__MACOSX/._逃げる.xlsx': 'x',
      '様式/~$開いている.xlsx': 'x',
      '様式/': '',
    });
    expect(await all(readUpload({ name: 'a.zip', bytes }))).toEqual([['逃げる.xlsx', 'read']]);
  });

  it('Windows names files in Shift_JIS', async () => {
    const bytes = Buffer.from(archiveOf({ 'AAAA.xlsx': await good() }));
    const name = Buffer.from([0x97, 0x6c, 0x8e, 0xae]);
    for (let at = bytes.indexOf('AAAA'); at >= 0; at = bytes.indexOf('AAAA')) name.copy(bytes, at);
    expect(await all(readUpload({ name: 'a.zip', bytes }))).toEqual([['様式.xlsx', 'read']]);
  });
});

describe('reading happens where it can do no harm', () => {
  it('a file that eats all memory ends its reader; the files behind it are read by another', async () => {
    const cells = Array.from(
      { length: 1000 },
      (_, at) => `<row r="${at * 1000 + 1}"><c r="A${at * 1000 + 1}"><v>1</v></c></row>`,
    );
    const wide = '<row r="1000001"><c r="R1000001"><v>1</v></c></row>';
    const greedy = xlsxOf([...'一二三四'].map((name) => ({ name, data: cells.join('') + wide })));
    const reader = createFormReader({ seconds: 30, megabytes: 64 });
    const uploads = [
      { name: '大食い.xlsx', bytes: greedy },
      { name: '様式.xlsx', bytes: await good() },
    ];
    expect(await all(reader.read(uploads))).toEqual([
      ['大食い.xlsx', 'crashed'],
      ['様式.xlsx', 'read'],
    ]);
  });

  it('a file that takes too long is given up', async () => {
    const reader = createFormReader({ seconds: 0.001, megabytes: 200 });
    expect(await all(reader.read([{ name: '様式.xlsx', bytes: await good() }]))).toEqual([
      ['様式.xlsx', 'took-too-long'],
    ]);
  });

  it('random bytes in place of a part never throw anything but the reason', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const noise = Uint8Array.from({ length: 400 }, (_, at) => (at * seed * 2654435761) % 251);
      const packed = deflateRawSync(noise);
      expect(['read', 'broken']).toContain(await whyOf(await withPart('xl/worksheets/sheet1.xml', packed)));
    }
  });
});
