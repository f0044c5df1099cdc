import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.tsx';
import type { Services } from './services.ts';

/** An upload that takes longer than this to arrive is cut off. */
const REQUEST_TIMEOUT = 120_000;
const CLOSING_TIME = 5_000;
/** How often handed-in files that are older than a day are looked for. */
const TIDY_EVERY = 60 * 60 * 1000;

export interface RunningServer {
  url: string;
  port: number;
  /** Takes no new connection, lets open answers end, and cuts off what is still open after five seconds. */
  close(): Promise<void>;
}

/**
 * Serves the pages.
 * @param port 0 takes a free one.
 * @param host the address on which it listens; by default nobody but this machine reaches it
 * @throws the system's error (EADDRINUSE) when the port is taken.
 */
export async function serve(services: Services, port: number, host = '127.0.0.1'): Promise<RunningServer> {
  const app = createApp(services);
  const server = createServer(getRequestListener(app.fetch));
  server.requestTimeout = REQUEST_TIMEOUT;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  await services.uploads.forgetOld();
  const tidying = setInterval(() => services.uploads.forgetOld().catch(services.onError), TIDY_EVERY);
  const taken = (server.address() as AddressInfo).port;
  const close = () => {
    clearInterval(tidying);
    return closed(server);
  };
  return { url: `${services.publicUrl ?? `http://localhost:${taken}`}/`, port: taken, close };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), CLOSING_TIME);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
