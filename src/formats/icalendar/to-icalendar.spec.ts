import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from './calendar.ts';
import { folded } from './folded.ts';
import { property, readStrictly, textOf } from './read-strictly.examples.ts';
import { toIcalendar } from './to-icalendar.ts';

const deadline: CalendarEvent = {
  ...{ uid: 'a1b2', stamp: '2026-06-01', day: '2026-06-30', summary: '機械導入補助 締切' },
  ...{ description: '港町\n商工課; 017-000-0000', url: 'https://shien.example.jp/supports/kikai' },
  ...{ isCancelled: false, remindDaysBefore: 7 },
};

it('writes a whole day with its reminder', () => {
  expect(toIcalendar({ name: '機械導入補助', events: [deadline] })).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kakehashi//Kakehashi//JA',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:機械導入補助',
      'BEGIN:VEVENT',
      'UID:a1b2',
      'DTSTAMP:20260601T000000Z',
      'DTSTART;VALUE=DATE:20260630',
      'DTEND;VALUE=DATE:20260701',
      'SUMMARY:機械導入補助 締切',
      'DESCRIPTION:港町\\n商工課\\; 017-000-0000',
      'URL:https://shien.example.jp/supports/kikai',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:機械導入補助 締切',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('reminds of nothing that was called off', () => {
  const [event] = readStrictly(
    toIcalendar({ name: 'x', events: [{ ...deadline, isCancelled: true }] }),
  ).components;
  expect(property(event!, 'STATUS')?.value).toBe('CANCELLED');
  expect(event!.components).toEqual([]);
});

it('refuses to write an empty calendar', () => {
  expect(() => toIcalendar({ name: 'x', events: [] })).toThrow(RangeError);
});

it.each([
  ['2026-12-31', '20270101'],
  ['2028-02-28', '20280229'],
  ['2026-02-28', '20260301'],
])('%s ends before %s', (day, end) => {
  const [event] = readStrictly(toIcalendar({ name: 'x', events: [{ ...deadline, day }] })).components;
  expect(property(event!, 'DTEND')?.value).toBe(end);
});

describe('folding', () => {
  it.each([
    ['a line of 75 octets stays whole', 'a'.repeat(75), 'a'.repeat(75)],
    ['the 76th octet begins the next line', 'a'.repeat(76), `${'a'.repeat(75)}\r\n a`],
    ['no kana is cut in two', 'あ'.repeat(26), `${'あ'.repeat(25)}\r\n あ`],
    ['the blank counts on the next line', 'a'.repeat(150), `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`],
  ])('%s', (_, line, expected) => expect(folded(line)).toBe(expected));
});

it('any text comes back as it was, but for controls', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const calendar = readStrictly(
        toIcalendar({ name: summary, events: [{ ...deadline, summary, description }] }),
      );
      const [event] = calendar.components;
      expect(textOf(event!, 'SUMMARY')).toBe(withoutControls(summary));
      expect(textOf(event!, 'DESCRIPTION')).toBe(withoutControls(description));
    }),
  );
});

const withoutControls = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');
