/** 2026-11-21T01:02:03Z → 2026-11-21 10:02, in Japan's time; `withSeconds` 10:02:03. */
export function moment(iso: string, withSeconds = false): string {
  const inJapan = new Date(Date.parse(iso) + 9 * 60 * 60 * 1000).toISOString();
  return `${inJapan.slice(0, 10)} ${inJapan.slice(11, withSeconds ? 19 : 16)}`;
}
