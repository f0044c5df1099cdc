import type { Calendar, CalendarEvent } from './calendar.ts';
import { folded } from './folded.ts';

export const ICALENDAR_TYPE = 'text/calendar; charset=utf-8';

const PRODUCT = '-//Kakehashi//Kakehashi//JA';

/**
 * As RFC 5545 says: lines end with CRLF and are folded at 75 octets, texts are escaped.
 * @throws RangeError for a calendar without events, which the standard does not allow
 */
export function toIcalendar({ name, events }: Calendar): string {
  if (events.length === 0) throw new RangeError('a calendar holds at least one event (RFC 5545, 3.6)');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapedText(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapedText(event.uid)}`,
  `DTSTAMP:${basic(event.stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${basic(event.day)}`,
  // The end is the first day that is no more part of it (RFC 5545, 3.6.1).
  `DTEND;VALUE=DATE:${basic(nextDay(event.day))}`,
  `SUMMARY:${escapedText(event.summary)}`,
  `DESCRIPTION:${escapedText(event.description)}`,
  `URL:${new URL(event.url).href}`,
  `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  // Nobody is busy because a form is due.
  'TRANSP:TRANSPARENT',
  ...(event.remindDaysBefore === null || event.isCancelled
    ? []
    : alarmLines(event.summary, event.remindDaysBefore)),
  'END:VEVENT',
];

const alarmLines = (summary: string, days: number): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapedText(summary)}`,
  `TRIGGER:-P${days}D`,
  'END:VALARM',
];

/** 2026-06-30 → 20260630. */
const basic = (day: string): string => day.replaceAll('-', '');

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** TEXT (3.3.11): no controls but the line break, which is written as \n. */
const escapedText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')
    .replaceAll(/[\\;,]/g, (each) => `\\${each}`)
    .replaceAll('\n', '\\n');
