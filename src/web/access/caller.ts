import type { Context } from 'hono';
import type { Caller } from '../people-services.ts';

/** A socket's address where there is one: tests call the application without. */
interface NodeEnv {
  incoming?: { socket?: { remoteAddress?: string } };
}

/**
 * Where a request comes from.
 * @param isBehindProxy the last address that the proxy named counts; without one, headers say nothing
 */
export function callerOf(c: Context, isBehindProxy: boolean): Caller {
  const socket = (c.env as NodeEnv | undefined)?.incoming?.socket?.remoteAddress ?? 'local';
  const forwarded = isBehindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return { address: forwarded || socket, agent: (c.req.header('user-agent') ?? '').slice(0, 200) };
}
