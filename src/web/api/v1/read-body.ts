import type { Context } from 'hono';
import type { z } from 'zod';
import { faultsOf, readBy } from './faults.ts';
import { problem } from './problem.ts';

/**
 * Reads the JSON that was sent by a shape.
 * @returns what was sent, or the answer that tells what is wrong with it
 */
export async function readBody<Shape extends z.ZodType>(
  c: Context,
  shape: Shape,
): Promise<{ sent: z.output<Shape> } | { answer: Response }> {
  if (!/^application\/json(?:\s*;|$)/i.test(c.req.header('content-type') ?? '')) {
    return { answer: problem(c, 'not-json-type') };
  }
  const value: unknown = await c.req.json().catch(() => undefined);
  if (value === undefined) return { answer: problem(c, 'not-json') };
  const read = readBy(shape, value);
  if (read.success) return { sent: read.data };
  const faults = faultsOf(read.error, (path) => ({ pointer: pointerTo(path) }));
  return { answer: problem(c, 'invalid-profile', faults) };
}

/** RFC 6901 in a fragment: #/answers/keiei-plan */
const pointerTo = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
