import type { Calendar, CalendarEvent } from '../../../formats/index.ts';
import type { Call, Support } from '../../../supports/index.ts';
import { lastingId } from '../../portal/lasting-id.ts';
import { words } from './words.ts';

/** A week is enough to get papers together, and short enough not to be forgotten again. */
const REMIND = 7;

export interface CalendarContext {
  /** Where the house is reached, without a slash at its end. */
  base: string;
  jurisdiction: string;
}

/**
 * The days of a support's calls: the first, and the last with a reminder a week before. What its operator ended early is
 * marked so, for calendars that have the day already. `null` where no call has a day.
 */
export function calendarOf(support: Support, context: CalendarContext): Calendar | null {
  const events = (support.calls ?? []).flatMap((call) => eventsOf(support, call, context));
  return events.length === 0 ? null : { name: support.title, events };
}

function eventsOf(support: Support, call: Call, { base, jurisdiction }: CalendarContext): CalendarEvent[] {
  const of = (what: 'opens' | 'closes', day: string | undefined): CalendarEvent[] => {
    if (day === undefined) return [];
    return [
      {
        uid: lastingId(jurisdiction, 'support', support.id, call.id, what),
        stamp: stampOf(support, call),
        ...{ day, summary: words.event[what]([support.title, call.name].filter(Boolean).join(' ')) },
        description: description(support, call),
        url: `${base}/supports/${support.id}`,
        isCancelled: call.endedOn !== undefined && call.endedOn < day,
        remindDaysBefore: what === 'closes' ? REMIND : null,
      },
    ];
  };
  return [...of('opens', call.opensOn), ...of('closes', call.closesOn)];
}

/** The latest day of which the support's own facts speak as of something said: never the clock. */
const stampOf = ({ confirmedOn }: Support, { endedOn, opensOn, closesOn }: Call): string =>
  [confirmedOn, endedOn]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ??
  opensOn ??
  closesOn!;

function description({ summary, operator, contacts = [] }: Support, { endedOn, note }: Call): string {
  const [contact] = contacts;
  return [
    ...(endedOn === undefined ? [] : [words.event.ended]),
    summary,
    ...(note === undefined ? [] : [note]),
    words.event.ask([contact?.name ?? operator.name, contact?.phone ?? ''].join(' ').trim()),
  ].join('\n');
}
