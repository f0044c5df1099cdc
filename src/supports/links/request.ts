import { lookup } from 'node:dns';
import { type ClientRequest, request as http, type IncomingMessage } from 'node:http';
import { request as https } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** What a server said; its page is not read. */
export interface Heads {
  status: number;
  location: string | null;
}

export interface Asking {
  /** Whether an address may be asked; each that a name stands for is looked at, and the one that was is asked. */
  isAllowed(address: string): boolean;
  /** Milliseconds for an answer. */
  timeout: number;
}

/** The address must not be asked: it is not on the public net. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/** How we call ourselves, so that whoever runs the server can read what comes every night. */
const AGENT = 'Kakehashi-LinkCheck/1.0';

/**
 * Asks for the heads of a page.
 * @throws AddressRefused, or what the system says (ENOTFOUND, ECONNREFUSED, certificates), or 'ETIMEDOUT'
 */
export function headsOf(url: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<Heads> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up.
  if (isIP(host) !== 0 && !asking.isAllowed(host)) return Promise.reject(new AddressRefused(host));
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? https : http;
    const request: ClientRequest = ask(
      url,
      {
        ...{ method, agent: false, lookup: allowedLookup(asking.isAllowed) },
        headers: { 'user-agent': AGENT, accept: '*/*', 'accept-language': 'ja' },
        signal: AbortSignal.timeout(asking.timeout),
      },
      (answer: IncomingMessage) => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null });
        // The heads were all that was wanted.
        answer.destroy();
      },
    );
    request.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.name === 'AbortError' || error.name === 'TimeoutError' ? timedOut(error) : error),
    );
    request.end();
  });
}

const timedOut = (cause: Error): Error =>
  Object.assign(new Error('no answer in time', { cause }), { code: 'ETIMEDOUT' });

/** Looks a name up and lets the connection go to nothing but what was looked at: the name can't change in between. */
const allowedLookup =
  (isAllowed: Asking['isAllowed']): LookupFunction =>
  (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '');
      const refused = addresses.find(({ address }) => !isAllowed(address));
      if (refused !== undefined) return callback(new AddressRefused(refused.address), '');
      if (options.all === true) return callback(null, addresses);
      const [first] = addresses;
      return first === undefined
        ? callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), '')
        : callback(null, first.address, first.family);
    });
