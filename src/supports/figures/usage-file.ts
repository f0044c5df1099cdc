import { z } from 'zod';
import type { CheckedLink } from '../links/store.ts';
import { isPurpose } from '../purposes.ts';
import { type CountedUsage, USAGE_EVENTS, type UsageEvent } from './usage.ts';

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const count = z.int().min(1).max(2_000_000_000);

const fileShape = z.strictObject({
  kind: z.literal('kakehashi-usage'),
  schemaVersion: z.literal(1),
  /** Code of the home prefecture. */
  jurisdiction: z.string().regex(/^\d{6}$/),
  writtenAt: z.iso.datetime(),
  usage: z.array(
    z.strictObject({
      month,
      event: z.enum(Object.keys(USAGE_EVENTS) as [UsageEvent, ...UsageEvent[]]),
      support: z.string().max(64),
      municipality: z.string().regex(/^(?:\d{6})?$/),
      count,
    }),
  ),
  /** What became of the addresses that supports name, where this side has opened them. */
  links: z.array(
    z.strictObject({
      url: z.url({ protocol: /^https?$/ }).max(500),
      checkedAt: z.iso.datetime(),
      isAlive: z.boolean(),
      problem: z.string().max(1_000).nullable(),
      failingSince: z.iso.datetime().nullable(),
    }),
  ),
  demand: z.array(
    z.strictObject({
      month,
      theme: z.string().refine((theme) => theme === '' || isPurpose(theme)),
      words: z.string().max(100),
      count,
    }),
  ),
});

/** What the public side counted, and which links it could not open, on its way to the staff side. */
export type UsageFile = z.infer<typeof fileShape>;

export const usageFileOf = (
  jurisdiction: string,
  writtenAt: string,
  { usage, demand }: CountedUsage,
  links: readonly CheckedLink[] = [],
): UsageFile => ({
  ...{ kind: 'kakehashi-usage', schemaVersion: 1, jurisdiction, writtenAt },
  ...{ usage: [...usage], demand: [...demand] },
  links: links.map(({ askedOn: _, ...link }) => link),
});

/** Reads such a file; `null` when it is none, or any part of it is not as it must be. */
export function readUsageFile(text: string): UsageFile | null {
  try {
    return fileShape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
