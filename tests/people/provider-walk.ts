import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Starts the provider and waits until it listens. */
export function startProvider(port: number, redirectUri: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('./provider-process.mjs', import.meta.url));
  const child = fork(program, [String(port), redirectUri], { silent: true });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the provider ended with status ${code}`)));
  });
}

/** A form of the provider, or where it leads. */
interface Step {
  url: string;
  body: URLSearchParams | null;
}

/**
 * What a person does at the provider: follows it, signs in under the name, agrees.
 * @returns the address to which the provider sends them back
 */
export async function walk(start: string, name: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let step: Step = { url: start, body: null };
  for (let hops = 0; hops < 15; hops += 1) {
    const answer = await ask(step, cookies);
    const location = answer.headers.get('location');
    step =
      location === null
        ? filledIn(await answer.text(), step.url, name)
        : { url: new URL(location, step.url).href, body: null };
    if (step.url.startsWith(redirectUri)) return step.url;
  }
  throw new Error('the provider led round in circles');
}

async function ask({ url, body }: Step, cookies: Map<string, string>): Promise<Response> {
  const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const method = body === null ? 'GET' : 'POST';
  const answer = await fetch(url, { redirect: 'manual', method, headers: { cookie }, body });
  for (const each of answer.headers.getSetCookie()) {
    const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
    cookies.set(key, value);
  }
  return answer;
}

function filledIn(html: string, url: string, name: string): Step {
  const [, action = ''] = /<form[^>]+action="([^"]+)"/.exec(html) ?? [];
  const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(html) ?? [];
  if (action === '') throw new Error(`${url} shows no form: ${html.slice(0, 300)}`);
  const body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'any' }) });
  return { url: new URL(action, url).href, body };
}
