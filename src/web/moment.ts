const parts = new Intl.DateTimeFormat('ja-JP', {
  ...{ timeZone: 'Asia/Tokyo', year: 'numeric', month: 'numeric', day: 'numeric' },
  ...{ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
});

/** A moment (ISO 8601) as a person in Japan reads it: 2026年11月29日 10:05. */
export function formatMoment(iso: string): string {
  const part = Object.fromEntries(
    parts.formatToParts(Date.parse(iso)).map(({ type, value }) => [type, value]),
  );
  return `${part.year}年${part.month}月${part.day}日 ${part.hour}:${part.minute}`;
}

/** The same for tables: 2026-11-29 10:05, `withSeconds` 10:05:59. */
export function shortMoment(iso: string, withSeconds = false): string {
  const inJapan = new Date(Date.parse(iso) + 9 * 60 * 60 * 1000).toISOString();
  return `${inJapan.slice(0, 10)} ${inJapan.slice(11, withSeconds ? 19 : 16)}`;
}
