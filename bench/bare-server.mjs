/** Answers every request with the bytes in FOLDER: the most that this HTTP server can do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const [folder, port] = process.argv.slice(2);
const page = readFileSync(join(folder, 'page.html'), 'utf8');
const heads = Object.fromEntries(JSON.parse(readFileSync(join(folder, 'heads.json'), 'utf8')));

const app = new Hono();
app.get('*', (context) => context.body(page, 200, heads));
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () => console.log('ready'));
