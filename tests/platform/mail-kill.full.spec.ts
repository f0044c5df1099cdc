import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { startMailServer } from './mail-server.ts';

const CHILD = fileURLToPath(new URL('mailing-child.ts', import.meta.url));
const KILLS = 4;
const MAILS = 50;

const dataDirectory = mkdtempSync(join(tmpdir(), 'kakehashi-mail-kill-'));
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

it('loses no mail that was queued, and doubles at most the one on its way, when it is killed while it sends', {
  timeout: 300_000,
}, async () => {
  const server = await startMailServer();
  const subjects = () => server.mails.map(({ subject }) => Number(subject));
  const acknowledged: number[] = [];
  for (let start = 0; start <= KILLS; start += 1) {
    const isLast = start === KILLS;
    const arrived = server.mails.length;
    const first = (acknowledged.at(-1) ?? -1) + 1;
    // The number after the last acknowledged one may have been queued as well: it is queued again, as another mail.
    const isEnough = () => (isLast ? missing().length === 0 : server.mails.length >= arrived + 3 + start);
    const missing = () =>
      Array.from({ length: MAILS }, (_, n) => n).filter((number) => !subjects().includes(number));
    acknowledged.push(
      ...(await mailUntil(isEnough, [server.url, start, first, isLast ? MAILS : first + 10])),
    );
  }
  await server.goDown();
  expect(acknowledged.filter((number) => !subjects().includes(number))).toEqual([]);
  const ids = server.mails.map(({ messageId }) => messageId);
  expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(KILLS);
});

/** Kills the child in the midst of whatever it does as soon as it is enough. @returns what it acknowledged */
async function mailUntil(
  isEnough: () => boolean,
  arguments_: readonly (string | number)[],
): Promise<number[]> {
  const all = ['--import', 'tsx', CHILD, dataDirectory, ...arguments_.map(String)];
  const mailing = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  mailing.stdout.on('data', (chunk) => {
    output += chunk;
  });
  mailing.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise((resolve) => mailing.on('close', resolve));
  while (!isEnough() && mailing.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 7));
  mailing.kill('SIGKILL');
  await ended;
  expect(errors).toBe('');
  return output.split('\n').slice(0, -1).map(Number);
}
