import { UNKNOWN_START } from '../../../organisations/index.ts';
import { formatDate, parseDate } from '../../../values/index.ts';
import { words } from './words.ts';

/** 令和7年4月1日; what began before every document has no day. */
export const dayText = (day: string): string =>
  day === UNKNOWN_START ? words.unknownStart : formatDate(parseDate(day)!);

/** 令和2年4月1日から令和7年3月31日まで, …から今まで, 記録が始まる前から今まで. */
export function periodText({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string {
  const to = validTo === null ? words.inForce : dayText(validTo);
  return validFrom === UNKNOWN_START
    ? `${words.unknownStart}${to}まで`
    : words.period(dayText(validFrom), to);
}
