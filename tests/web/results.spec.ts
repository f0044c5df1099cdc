import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/supports/index.ts';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeSupports, GYOMU_KAIZEN } from './fake-supports.ts';
import { everybodyIs } from './signed-in.ts';

const many = (count: number, name: string, condition: Condition) =>
  Array.from({ length: count }, (_, at) => ({
    ...GYOMU_KAIZEN,
    ...{ id: `${name}-${at + 1}`, title: `${name} その${at + 1}`, condition },
  }));
const RAISE: Condition = { kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 };
const HIROSAKI: Condition = { kind: 'place', of: 'establishment', among: ['022021'] };

/** Forty-five each that a firm of 青森市 without a raise of wages has nearly, and can't have. */
const supports = fakeSupports([...many(45, 'near', RAISE), ...many(45, 'elsewhere', HIROSAKI)]);
const app = createApp(fakeServices({ supports, people: everybodyIs(null) }));
const FIRM = 'place=022012&raise=0';

const body = async (query: string) => (await app.request(`/find/results?${query}`)).text();
const countOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`/supports/${name}-`, 'g'))].length;

describe('long lists of what is 惜しい or 対象外', () => {
  it('begin on the page of all, with the way to the rest', async () => {
    const html = await body(FIRM);
    expect([countOf(html, 'near'), countOf(html, 'elsewhere')]).toEqual([20, 20]);
    expect(html).toContain(`/find/results?place=022012&amp;raise=0&amp;show=near">45件をすべて見る`);
    expect(html).toContain(`&amp;show=excluded">45件をすべて見る`);
  });

  it.each(['near', 'excluded'])('are shown whole, page by page: %s', async (shown) => {
    const pages = await Promise.all([1, 2, 3].map((page) => body(`${FIRM}&show=${shown}&page=${page}`)));
    const name = shown === 'near' ? 'near' : 'elsewhere';
    expect(pages.map((html) => countOf(html, name))).toEqual([20, 20, 5]);
    expect(pages[1]).toContain('21〜40件目（全45件）');
    expect(pages[1]).toContain(`show=${shown}&amp;page=3`);
    expect(pages[1]).toContain('使えそうな支援へ戻る');
  });
});
