import type { AuditFilter } from '../../../platform/index.ts';

/** The filter that an address asks for; what can't be one is left out, nobody gets an error for a mistyped day. */
export function filterOf(query: Record<string, string>): AuditFilter {
  const { q = '', account, action, from, to } = query;
  const text = q
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100);
  return {
    ...(text !== '' && { text }),
    ...(account && { account: account.slice(0, 100) }),
    ...(action && { action: action.slice(0, 100) }),
    ...(isDay(from) && { fromDay: from }),
    ...(isDay(to) && { toDay: to }),
  };
}

function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The same as the address writes it. */
export const addressOf = ({ text, account, action, fromDay, toDay }: AuditFilter) => ({
  ...{ q: text, account, action, from: fromDay, to: toDay },
});
