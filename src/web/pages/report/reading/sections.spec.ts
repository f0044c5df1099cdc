import { describe, expect, it } from 'vitest';
import type { Block, DocumentTree, Heading, Part, Row, Table } from '../../../../report/index.ts';
import { placesOf, sectionsOf } from './sections.ts';
import { blocksOfWeight } from './weight.ts';

const heading = (level: Heading['level'], id: string, text = id): Heading => ({
  kind: 'heading',
  level,
  id,
  text,
});
const text = (words: string): Block => ({ kind: 'paragraph', style: 'body', text: words });
const sheet = (id: string, blocks: Block[] = []): Block => ({
  ...{ kind: 'sheet', id, number: '1', title: id, marks: [], amount: null, blocks },
});
const part = (id: string, blocks: Block[]): Part => ({
  ...{ id, orientation: 'portrait', kind: 'body', runningHead: id, blocks },
});
const tree = (...parts: Part[]): DocumentTree => ({
  ...{ title: '見本', issuer: '青森県', date: '2021-09-01', draftMark: null, parts },
});
const long = (characters: number) => text('あ'.repeat(characters));
const outline = (document: DocumentTree) =>
  sectionsOf(document).map(({ id, pages }) => [id, ...pages.map((blocks) => blocks.length)]);

describe('a report is cut into pages of the browser', () => {
  it('at its sections; the bare title of a chapter stands above the first', () => {
    const chapter = part('chapter-2', [
      heading(1, 'chapter-2'),
      heading(2, 'master-list'),
      text('表'),
      heading(2, 'policies'),
      text('本文'),
    ]);
    expect(outline(tree(chapter))).toEqual([
      ['master-list', 3],
      ['policies', 2],
    ]);
  });

  it('at its policies where all of them together would be too heavy', () => {
    const chapter = part('c', [
      heading(2, 'policies'),
      text('前書き'),
      heading(3, 'policy-1'),
      long(60_000),
      heading(3, 'policy-2'),
      long(60_000),
    ]);
    expect(outline(tree(chapter))).toEqual([
      ['policies', 2],
      ['policy-1', 2],
      ['policy-2', 2],
    ]);
  });

  it('leaves out cover and contents, and names a part without a heading by its running head', () => {
    const cover: Block = {
      ...{ kind: 'cover', year: '', titleLines: [], issued: null, issuer: '', notes: [] },
    };
    expect(outline(tree(part('cover', [cover]), part('foreword', [text('はじめに')])))).toEqual([
      ['foreword', 1],
    ]);
  });

  it('continues a heavy policy on a second page, and knows on which one each program stands', () => {
    const chapter = part('c', [
      heading(3, 'policy-1'),
      sheet('program-1-1', [long(60_000)]),
      sheet('program-1-2', [long(60_000)]),
    ]);
    const places = placesOf(sectionsOf(tree(chapter)));
    expect(places.get('program-1-1')).toEqual({ section: 'policy-1', page: 1 });
    expect(places.get('program-1-2')).toEqual({ section: 'policy-1', page: 2 });
  });
});

describe('a heavy table', () => {
  const row = (name: string, rowSpan?: number): Row => ({
    cells: [{ text: name, ...(rowSpan && { rowSpan }) }],
  });
  const table = (body: Row[]): Table => ({
    ...{ kind: 'table', title: null, unit: null, summary: '', style: 'master', columns: [], head: [] },
    ...{ body, source: null, notes: ['注'] },
  });
  const rows = (blocks: Block[][]) =>
    blocks.map((page) => page.flatMap((block) => (block.kind === 'table' ? [block.body.length] : [])));

  it('is continued on the next page', () => {
    const wide = 'あ'.repeat(100);
    expect(rows(blocksOfWeight([table([row(wide), row(wide), row(wide)])], 300))).toEqual([[2], [1]]);
  });

  it('is never cut inside a group that spans rows', () => {
    const wide = 'あ'.repeat(100);
    expect(rows(blocksOfWeight([table([row(wide, 3), row(wide), row(wide), row(wide)])], 200))).toEqual([
      [3],
      [1],
    ]);
  });
});
