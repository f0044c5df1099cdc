/** A field is quoted as a whole or holds neither quote, comma nor line end (RFC 4180). */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/** The records of a CSV text. `null` when a quote stands where none may stand. */
export function recordsOf(text: string): string[][] | null {
  const body = text.replace(/^\ufeff/, '');
  const records: string[][] = [];
  let record: string[] = [];
  for (FIELD.lastIndex = 0; FIELD.lastIndex < body.length; ) {
    const match = FIELD.exec(body);
    if (match === null) return null;
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
