import { describe, expect, it } from 'vitest';
import type { Support } from '../support.ts';
import { exampleKept, exampleSupport } from './keeping.examples.ts';
import type { KeptSupport } from './kept.ts';
import { planTaking } from './planned-taking.ts';

const TODAY = '2026-11-29';
const out = { state: 'approved' as const, publishOn: '2026-04-01' };

function planOf(supports: readonly Support[], kept: readonly KeptSupport[], isPublic = false) {
  const known = new Map(kept.map((each) => [each.id, each]));
  return planTaking(supports, { known, isPublic, today: TODAY, by: '丘 係長', at: `${TODAY}T00:00:00.000Z` });
}
const only = (...args: Parameters<typeof planOf>) => planOf(...args)[0]!;
const fields = (list: readonly { field: string }[]) => list.map(({ field }) => field);

describe('取り込むとき', () => {
  it('新しいものは、取りまとめ課の下書きになる', () => {
    const { taken, write } = only([exampleSupport()], []);
    expect(taken).toMatchObject({ kind: 'new', isWaiting: true });
    expect(write?.kept).toMatchObject({
      owner: null,
      state: 'draft',
      version: 1,
      edited: [],
      publishOn: null,
    });
  });

  it('そう頼めば、新しいものはすぐに公開される', () => {
    const { taken, write } = only([exampleSupport({ confirmedOn: '2026-10-01' })], [], true);
    expect(taken.isWaiting).toBe(false);
    expect(write?.kept).toMatchObject({ state: 'approved', publishOn: TODAY, confirmedOn: '2026-10-01' });
    expect(write?.kept.working).not.toHaveProperty('confirmedOn');
  });

  it('人が直した項目は残し、そのことを項目ごとに伝える', () => {
    const kept = exampleKept({ ...out, edited: ['title'] });
    const { taken, write } = only([exampleSupport({ title: 'ファイルの題名', who: '漁業者' })], [kept]);
    expect(taken).toMatchObject({
      kind: 'changed',
      changed: [{ field: 'who', before: null, after: '漁業者' }],
      kept: [{ field: 'title', before: '港の設備の補助金', after: 'ファイルの題名' }],
    });
    expect(write?.kept.working).toMatchObject({ title: '港の設備の補助金', who: '漁業者' });
    expect(write?.kept.edited).toEqual(['title']);
  });

  it.each<[string, Partial<KeptSupport>, boolean, Partial<KeptSupport>]>([
    [
      '公開中のものが変われば、承認を待ち、前のものが見えつづける',
      out,
      false,
      { state: 'draft', published: exampleSupport() },
    ],
    ['そう頼めば、すぐに変わる', out, true, { state: 'approved', publishOn: '2026-04-01' }],
    ['書きかけのものは、頼んでも公開しない', { state: 'draft' }, true, { state: 'draft', publishOn: null }],
    ['承認待ちのものは、承認待ちのまま', { state: 'submitted' }, true, { state: 'submitted' }],
    [
      '公開の日を待つものは、その日を待つ',
      { state: 'approved', publishOn: '2026-12-24' },
      true,
      { state: 'approved', publishOn: '2026-12-24' },
    ],
  ])('%s', (_, part, isPublic, expected) => {
    const { write } = only([exampleSupport({ who: '漁業者' })], [exampleKept(part)], isPublic);
    expect(write?.kept).toMatchObject({ ...expected, version: 2 });
  });

  it('同じ内容なら、何も書かない', () => {
    expect(only([exampleSupport()], [exampleKept(out)])).toMatchObject({
      taken: { kind: 'unchanged', changed: [], kept: [] },
      write: null,
    });
  });

  it('出典のファイルの名前だけが違うなら、何も書かない', () => {
    const from = (document: string, part: Partial<Support> = {}) =>
      exampleSupport({ source: { document }, ...part });
    const kept = exampleKept({ ...out, working: from('春.csv') });
    expect(only([from('秋.csv')], [kept])).toMatchObject({ taken: { kind: 'unchanged' }, write: null });
    const { write } = only([from('秋.csv', { who: '漁業者' })], [kept]);
    expect(write?.kept.working.source).toEqual({ document: '秋.csv' });
  });

  it('ファイルが言わない項目は消さない。対象要件のない様式は、対象要件を空にしない', () => {
    const kept = exampleKept({ working: exampleSupport({ plain: 'みなとで つかう もの。' }) });
    const said = exampleSupport({ who: '漁業者', condition: { kind: 'all', of: [] }, isComplete: false });
    const { taken, write } = only([said], [kept]);
    expect(fields(taken.changed)).toEqual(['who']);
    expect(write?.kept.working).toMatchObject({
      plain: 'みなとで つかう もの。',
      condition: exampleSupport().condition,
      isComplete: true,
    });
  });

  it('実施する機関の名前が同じなら、組織の登録とのつながりは残る', () => {
    const operator = { name: '港湾課', level: 'prefecture' as const };
    const kept = exampleKept({
      working: exampleSupport({ operator: { ...operator, organisation: 'o-minato' } }),
    });
    expect(only([exampleSupport({ operator })], [kept]).taken.kind).toBe('unchanged');
    const other = only([exampleSupport({ operator: { ...operator, name: '離島課' } })], [kept]);
    expect(other.write?.kept.working.operator).toEqual({ ...operator, name: '離島課' });
  });

  it('取り下げたものは、生き返らせない', () => {
    const { taken, write } = only([exampleSupport({ who: '漁業者' })], [exampleKept({ state: 'withdrawn' })]);
    expect([taken.kind, write]).toEqual(['withdrawn', null]);
  });

  it('同じ番号が二度あれば、初めのものを採り、そう伝える', () => {
    const plan = planOf([exampleSupport(), exampleSupport({ title: '二つめ' })], []);
    expect(plan.map(({ taken }) => [taken.title, taken.kind])).toEqual([
      ['港の設備の補助金', 'new'],
      ['二つめ', 'doubled'],
    ]);
  });
});
