import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of these files, as Word and Excel write theirs. */
export function archiveOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => entryOf(name, Buffer.from(content)));
  let at = 0;
  const directory = entries.map(({ header, name, packed }) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    at += 30 + name.length + packed.length;
    return Buffer.concat([entry, name]);
  });
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  const local = entries.flatMap(({ header, name, packed }) => [header, name, packed]);
  return new Uint8Array(Buffer.concat([...local, ...directory, end]));
}

function entryOf(path: string, content: Buffer) {
  const [name, packed] = [Buffer.from(path), deflateRawSync(content)];
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(content), 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return { header, name, packed };
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(targets: Record<string, string>): string {
  const rows = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/** A Word document with this body and these other parts (`numbering`, `footnotes`, `header` …, by their type). */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const others = Object.entries(parts).map(([type, xml]) => [`word/${type}.xml`, xml]);
  const targets = Object.fromEntries(Object.keys(parts).map((type) => [type, `${type}.xml`]));
  return archiveOf({
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(targets),
    ...Object.fromEntries(others),
  });
}

export interface MadeSheet {
  name: string;
  /** The rows as SpreadsheetML; cells as inline or shared strings. */
  data: string;
  /** What stands behind the rows: `<mergeCells>` … */
  rest?: string;
  hidden?: true;
}

/** An Excel workbook with these sheets. */
export function xlsxOf(sheets: MadeSheet[], parts: { strings?: string; styles?: string } = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="s${index}"/>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="s${index}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
  );
  const types = ['sharedStrings', 'styles'].map(
    (type) => `<Relationship Id="${type}" Type="${RELATIONS}/${type}" Target="${type}.xml"/>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  return archiveOf({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}${types.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${parts.strings ?? ''}</sst>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${parts.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ data, rest = '' }, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${rest}</worksheet>`,
      ]),
    ),
  });
}
