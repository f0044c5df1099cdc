import type { Ask, Found } from '../finding/ask.ts';
import type { Demand } from './usage.ts';

/**
 * What was searched for in vain: words were given, and of what was found the firm may get nothing (対象 or 対象の見込み).
 * `null` where something was found, or nothing was searched for.
 */
export function demandOf(ask: Ask, { understood, results }: Found): Demand | null {
  const text = ask.text?.trim() ?? '';
  if (text === '') return null;
  if (results.some(({ match: { status } }) => status === 'eligible' || status === 'likely')) return null;
  const [theme = ''] = [...(ask.purposes ?? []), ...understood.purposes];
  return { theme, text: understood.words || text };
}
