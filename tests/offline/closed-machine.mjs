/**
 * Runs in the unpacked folder, on a machine without a network (or what comes nearest to it): starts the program, asks
 * for its pages, checks a report, stops. Says on standard output what it saw, as JSON.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';

const [report] = process.argv.slice(2);
const began = performance.now();
const starter = './kakehashi';

function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
        if (address !== undefined) resolve(address);
      });
    }
    child.once('exit', (status) => reject(new Error(`start ended with ${status}: ${said}`)));
  });
}

function page(address) {
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    }).on('error', reject);
  });
}

const asked = await fetch('https://www.example.com/').then(
  () => 'reached',
  () => 'out of reach',
);
const installed = spawnSync(process.execPath, ['scripts/ensure-installed.mjs'], { encoding: 'utf8' });
const child = spawn(starter, ['start']);
const address = await addressOf(child);
const start = await page(address);
const startedAfter = performance.now() - began;
const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(start.body)?.[1] ?? '';
const style = await page(new URL(stylesheet, address));
const checked = spawnSync(starter, ['check', report, '--format', 'json'], { encoding: 'utf8' });
const printed = spawnSync(starter, ['report', '--year', '2020', '--out', 'report.pdf'], { encoding: 'utf8' });
child.kill('SIGTERM');
const [stopped] = await once(child, 'exit');
process.stdout.write(
  JSON.stringify({
    ...{ outside: asked, installed: installed.status, start: start.status, style: style.status },
    title: /<title>([^<]*)/.exec(start.body)?.[1],
    check: {
      status: checked.status,
      findings: JSON.parse(checked.stdout || '{}').findings?.length ?? checked.stderr,
    },
    ...{ report: printed.status === 0 ? 0 : printed.stderr, stopped, startedAfter },
  }),
);
