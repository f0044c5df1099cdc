import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kakehashi, newPlace, pageWith, reportIn, started } from './kakehashi.ts';

const place = newPlace();
afterAll(() => place.remove());

describe('kakehashi start', { timeout: 120_000 }, () => {
  it('says that its port is taken, with what to do, and leaves the database free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const port = (other.address() as AddressInfo).port;
    const { status, stderr } = kakehashi({ env: { ...place.env, PORT: String(port) } }, 'start');
    other.close();
    expect(stderr).toContain(`番号 ${port} はほかのプログラムが使っています。PORT=${port + 1} npm start`);
    expect(status).toBe(1);
    expect(existsSync(join(place.data, 'lock.json'))).toBe(false);
  });

  it('takes a snapshot when it ends', async () => {
    expect(kakehashi(place, 'import', reportIn(place, 2020)).status).toBe(0);
    const server = await started(place);
    expect(await server.stop()).toBe(0);
    expect(existsSync(join(place.data, 'lock.json'))).toBe(false);
    expect(readdirSync(join(place.data, 'snapshots'))).toHaveLength(1);
  });

  it('names the way back when the database is broken, and restore goes it', async () => {
    rmSync(join(place.data, 'db', 'global', 'pg_control'));
    const broken = kakehashi(place, 'start');
    expect(broken.stderr).toMatch(/壊れていて開けません。いちばん新しい控えは .+ です。kakehashi restore で/);
    expect(broken.status).toBe(1);

    const restored = kakehashi(place, 'restore');
    expect(restored.stdout).toMatch(/控え .+に戻し、開けることを確かめました/);
    const kept = /データベースは (\S+) に残して/.exec(restored.stdout)?.[1] ?? '';
    expect(readdirSync(kept)).toContain('PG_VERSION');

    const server = await started(place);
    await pageWith(`${server.url}years`, '令和2年度');
    await server.kill();
  });
});
