/** Days that a calendar shall keep. */
export interface Calendar {
  /** What the calendar is called where it is shown. */
  name: string;
  events: readonly CalendarEvent[];
}

/** Something that is on a whole day. */
export interface CalendarEvent {
  /** Stays while the event changes, and is nobody else's in the world. */
  uid: string;
  /** ISO date of the word that the event follows from: no clock, so that the same facts make the same file. */
  stamp: string;
  /** ISO date. */
  day: string;
  summary: string;
  description: string;
  /** Absolute address. */
  url: string;
  /** It was to be, and will not be. */
  isCancelled: boolean;
  /** Reminds so many days before. */
  remindDaysBefore: number | null;
}
