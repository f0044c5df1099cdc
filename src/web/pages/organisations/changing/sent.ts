import type { Context } from 'hono';
import type { WebEnv } from '../../../site.ts';

/** What a person filled in, field by field; a page shows it again as it came. */
export interface Sent {
  one(name: string): string;
  all(name: string): string[];
  /** Everything but the button that was pressed. */
  entries: readonly (readonly [string, string])[];
  /** What the button asks for. */
  step: 'edit' | 'check' | 'confirm';
}

const LONGEST = 2000;

export async function sentIn(c: Context<WebEnv>): Promise<Sent> {
  const body = await c.req.parseBody({ all: true });
  const entries = Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((each) => (typeof each === 'string' ? [[name, each.trim().slice(0, LONGEST)] as const] : [])),
  );
  const step = entries.find(([name]) => name === 'step')?.[1];
  return sentOf(
    entries.filter(([name]) => name !== 'step'),
    step === 'confirm' || step === 'edit' ? step : 'check',
  );
}

export const sentOf = (entries: Sent['entries'], step: Sent['step'] = 'edit'): Sent => ({
  one: (wanted) => entries.find(([name]) => name === wanted)?.[1] ?? '',
  all: (wanted) => entries.filter(([name]) => name === wanted).map(([, value]) => value),
  ...{ entries, step },
});

export const orNull = (text: string): string | null => (text === '' ? null : text);
