import type { LinkState } from './check-link.ts';

export interface CheckingLinks {
  check(url: string): Promise<LinkState>;
  /** Told of each as soon as it is known. */
  found(url: string, state: LinkState): Promise<void>;
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Whether it is time to leave what is left for later. */
  isTimeUp(): boolean;
}

/** So many servers are asked at a time. */
const HOSTS = 4;
/** Between two questions to the same server. */
const PAUSE = 1_000;

/**
 * Checks addresses, those of one server one after the other with a pause between.
 * @returns those for which there was no time
 */
export async function checkLinks(urls: readonly string[], checking: CheckingLinks): Promise<string[]> {
  const hosts = [...byHost(urls).values()];
  const left: string[] = [];
  const worker = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      left.push(...(await checkHost(host, checking)));
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, worker));
  return left;
}

async function checkHost(
  urls: readonly string[],
  { check, found, wait, isTimeUp }: CheckingLinks,
): Promise<readonly string[]> {
  for (const [at, url] of urls.entries()) {
    if (isTimeUp()) return urls.slice(at);
    if (at > 0) await wait(PAUSE);
    await found(url, await check(url));
  }
  return [];
}

function byHost(urls: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
}
