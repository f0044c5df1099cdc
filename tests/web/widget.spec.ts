import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeSupports, GYOMU_KAIZEN } from './fake-supports.ts';
import { byCookie, everybodyIs } from './signed-in.ts';

const MANY = Array.from({ length: 8 }, (_, at) => ({ ...GYOMU_KAIZEN, id: `s-${at}`, title: `支援${at}` }));

const house = (people = everybodyIs(null), supports = fakeSupports(MANY)) =>
  createApp(fakeServices({ people, supports, publicUrl: 'https://shien.example.jp' }));

describe('/widget', () => {
  it('shows five supports, a box that keeps what the frame is for, and the way to the rest', async () => {
    const page = await (await house().request('/widget?place=022012&purpose=wages&q=%22%3Ex')).text();
    expect(page.match(/<li class="item">/g)).toHaveLength(5);
    expect(page).toContain('<input type="hidden" name="place" value="022012"/>');
    expect(page).toContain('<input type="hidden" name="purpose" value="wages"/>');
    expect(page).toContain('name="q" type="search" value="&quot;&gt;x"');
    expect(page).toContain('href="/find/results?q=%22%3Ex&amp;place=022012&amp;purpose=wages"');
    expect(page).toContain('8件すべてを見る');
  });

  it('opens what leads out of it in a tab that knows nothing of the page around', async () => {
    const page = await (await house().request('/widget')).text();
    const links = [...page.matchAll(/<a ([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(links).toHaveLength(6);
    expect(links.filter((each) => !each!.includes('target="_blank" rel="noopener"'))).toEqual([]);
  });

  it('may stand in a frame, and nothing else may', async () => {
    const framed = (await house().request('/widget?place=022012')).headers;
    expect(framed.get('content-security-policy')).toContain('frame-ancestors *');
    expect(framed.get('x-frame-options')).toBeNull();
    for (const path of [
      '/',
      '/find',
      '/find/results',
      '/widget/how-to',
      '/widget/nothing',
      '/alerts/new',
      '/sign-in',
    ]) {
      const { headers } = await house().request(path);
      expect([path, headers.get('x-frame-options')]).toEqual([path, 'DENY']);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  it('stays in no frame where it fails', async () => {
    const broken = fakeSupports([]);
    broken.finding.find = async () => Promise.reject(new Error('gone'));
    const { status, headers } = await house(everybodyIs(null), broken).request('/widget');
    expect([status, headers.get('x-frame-options')]).toEqual([500, 'DENY']);
  });

  it('is as well protected otherwise: no script and no style of others', async () => {
    const policy = (await house().request('/widget')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/);
    expect(policy).not.toContain('unsafe');
  });

  it('is the same for somebody who is signed in, and gives nobody a cookie', async () => {
    const signedIn = { headers: { cookie: `kakehashi=${encodeURIComponent('田中')}` } };
    const [stranger, staff] = [
      await house().request('/widget'),
      await house(byCookie).request('/widget', signedIn),
    ];
    expect(await staff.text()).toBe(await stranger.text());
    expect([stranger, staff].map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null]);
  });

  it('says what to do where nothing is found', async () => {
    const page = await (await house(everybodyIs(null), fakeSupports([])).request('/widget?q=x')).text();
    expect(page).toContain('見つかりませんでした');
    expect(page).toContain('条件を変えてさがす');
  });
});

describe('/widget/how-to', () => {
  it('gives the code to copy, for the place and purpose that were chosen', async () => {
    const page = await (await house().request('/widget/how-to?place=022012&purpose=energy&q=')).text();
    const [, code] = /<textarea id="code"[^>]*>(.*?)<\/textarea>/s.exec(page)!;
    expect(unescaped(code!)).toBe(`<iframe
  src="https://shien.example.jp/widget?place=022012&amp;purpose=energy"
  title="中小企業の支援をさがす"
  width="100%" height="640" loading="lazy"
  style="border: 1px solid #ccc; max-width: 44rem"></iframe>`);
    expect(page).toContain('<option value="022012" selected');
  });
});

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
