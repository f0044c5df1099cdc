import { describe, expect, it } from 'vitest';
import type { Block, DocumentTree, Figure, Sheet, Table } from '../../document.ts';
import { exampleSheet, exampleTree } from '../office/tree.examples.ts';
import { renderBlocks, typesetWeb } from './index.ts';

/** A tree of one part. */
const treeOf = (blocks: Block[], parts: DocumentTree['parts'] = []): DocumentTree => ({
  ...{ title: '架空県の年次報告', issuer: '架空県', date: '2021-09-01', draftMark: null },
  parts: [{ id: 'chapter', orientation: 'portrait', kind: 'body', runningHead: '章', blocks }, ...parts],
});

function site(tree: DocumentTree) {
  const { files, complaints } = typesetWeb(tree);
  const decoder = new TextDecoder();
  const page = (path: string) => decoder.decode(files.find((file) => file.path === path)?.bytes);
  return { files, complaints, page, paths: files.map(({ path }) => path) };
}

const context = { href: (id: string) => `/x#${id}` };

describe('the folder', () => {
  const { paths, page, complaints } = site(exampleTree(3));

  it('has the cover, a page for each part and a page for each sheet', () => {
    expect(paths.filter((path) => path.endsWith('.html'))).toEqual([
      ...['index.html', 'trends.html', 'master.html', 'policies.html'],
      ...['programs/program-1-1.html', 'programs/program-1-2.html', 'programs/program-1-3.html'],
    ]);
    expect(complaints).toEqual([]);
  });

  it('leads from the list to the sheet and on to the next one', () => {
    expect(page('policies.html')).toContain(
      '<a href="programs/program-1-2.html#program-1-2">個票<span class="doc-hidden">',
    );
    expect(page('programs/program-1-2.html')).toContain('<a rel="next" href="../programs/program-1-3.html">');
    expect(page('programs/program-1-1.html')).toContain('<a rel="prev" href="../policies.html">');
  });

  it('names what it leads to: a sheet, a section, a row of a table', () => {
    const context = {
      href: (id: string) => `#${id}`,
      titleOf: (id: string) => (id === 'list' ? '施策一覧' : null),
    };
    const lead = (id: string) =>
      renderBlocks([{ kind: 'paragraph', style: 'body', text: [{ pageOf: id }] }], {
        ...context,
        isSheet: (each) => each === 'sheet',
      });
    expect(lead('sheet')).toContain('<a href="#sheet">個票</a>');
    expect(lead('list')).toContain('<a href="#list">施策一覧</a>');
    expect(lead('row')).toContain('<a href="#row">該当箇所</a>');
  });

  it('every address on every page is a file of the folder and an id on it', () => {
    for (const path of paths.filter((each) => each.endsWith('.html'))) {
      for (const [, href] of page(path).matchAll(/(?:href|src)="([^"]+)"/g)) {
        const target = new URL(href!, `file:///${path}`);
        const file = target.pathname.slice(1);
        expect(paths, `${path}: ${href}`).toContain(file);
        if (target.hash !== '')
          expect(page(file), `${path}: ${href}`).toContain(`id="${target.hash.slice(1)}"`);
      }
    }
  });

  it('has neither script nor style inside a page, and loads nothing from outside', () => {
    for (const path of paths.filter((each) => each.endsWith('.html'))) {
      expect(page(path)).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/);
      expect(page(path)).toContain('default-src &#39;none&#39;');
    }
  });

  it('is the same when it is made again', () => {
    const bytes = () =>
      typesetWeb(exampleTree(3)).files.map((file) => [file.path, Buffer.from(file.bytes).toString('base64')]);
    expect(bytes()).toEqual(bytes());
  });
});

describe('a part is called', () => {
  const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({
    kind: 'heading',
    level,
    id: `h-${level}-${text.length}`,
    text,
  });
  const body: Block = { kind: 'paragraph', style: 'body', text: '文' };

  it.each([
    [
      'by its chapter when it has several sections',
      [heading(1, '1 動向'), heading(2, '(1) 会社'), body, heading(2, '(2) 環境')],
      '1 動向',
    ],
    [
      'by the policy that it opens with',
      [heading(2, '(2) 実施状況'), heading(3, '① 人を'), heading(4, '【概要】'), body],
      '① 人を',
    ],
    [
      'by both policies that share it',
      [heading(3, '⑥ 受注'), heading(3, '⑦ 販路の'), body],
      '⑥ 受注　⑦ 販路の',
    ],
    ['by its running head when it has no heading', [body], '章'],
  ])('%s', (_, blocks, name) => {
    expect(site(treeOf(blocks)).page('chapter.html')).toContain(`<title>${name} | 架空県の年次報告</title>`);
  });
});

describe('a program with several sheets', () => {
  const sheets: Sheet[] = [
    { ...exampleSheet(1), id: 'program-1-1', title: '相談事業', page: 'programs/p1' },
    { ...exampleSheet(2), id: 'program-2-1', title: '相談事業（再掲）', page: 'programs/p1' },
  ];
  const tree = treeOf(
    [{ kind: 'heading', level: 3, id: 'policy-1', text: '① 人' }, sheets[0]!],
    [
      {
        ...{ id: 'chapter-2', orientation: 'portrait', kind: 'body', runningHead: '②' },
        blocks: [{ kind: 'heading', level: 3, id: 'policy-2', text: '② 金' }, sheets[1]!],
      },
    ],
  );

  it('has one page that shows them all, each under its own id and with the way to its part', () => {
    const page = site(tree).page('programs/p1.html');
    expect(page).toMatch(
      /<h1>相談事業<\/h1>[\s\S]*id="program-1-1"[\s\S]*① 人[\s\S]*id="program-2-1"[\s\S]*② 金/,
    );
    expect(page).toContain('<title>相談事業 | 架空県の年次報告</title>');
  });

  it('is linked where no list leads to it', () => {
    expect(site(tree).page('chapter-2.html')).toContain('<a href="programs/p1.html#program-2-1">');
  });

  it('never leaves the folder, whatever its page says', () => {
    const away = treeOf([{ ...sheets[0]!, page: '../../etc/passwd' }]);
    expect(site(away).paths).toContain('programs/program-1-1.html');
  });
});

describe('what cannot be shown is said, and the rest is there', () => {
  const figure: Figure = {
    ...{
      kind: 'figure',
      id: 'f',
      number: null,
      title: '朝市',
      unit: null,
      alt: '並ぶ店',
      data: null,
      source: null,
      notes: [],
    },
    picture: { kind: 'image', mediaType: 'image/jpeg', bytes: 'AAAA' },
  };

  it('a photograph that is none', () => {
    const { complaints, page } = site(treeOf([figure]));
    expect(complaints).toMatchObject([{ kind: 'picture', where: '朝市' }]);
    expect(page('chapter.html')).toContain('並ぶ店');
  });

  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="x()"></svg>',
    '<svg><image href="http://x"/></svg>',
  ])('a drawing that is more than a drawing: %s', (svg) => {
    const { complaints, paths } = site(treeOf([{ ...figure, picture: { kind: 'svg', svg } }]));
    expect(complaints).toMatchObject([{ kind: 'picture' }]);
    expect(paths).not.toContain('figures/f.svg');
  });

  it('a link to nowhere', () => {
    const { complaints, page } = site(
      treeOf([{ kind: 'paragraph', style: 'body', text: [{ text: '表9', link: 'nowhere' }] }]),
    );
    expect(complaints).toMatchObject([{ kind: 'reference', message: expect.stringContaining('表9') }]);
    expect(page('chapter.html')).toContain('<p class="doc-body">表9</p>');
  });

  it('an id that is used twice', () => {
    const heading: Block = { kind: 'heading', level: 2, id: 'twice', text: '二度' };
    const { complaints } = site(
      treeOf([{ kind: 'heading', level: 1, id: 'a', text: '章' }, heading, { kind: 'page-break' }, heading]),
    );
    expect(complaints).toMatchObject([{ kind: 'reference', where: '章' }]);
  });
});

describe('blocks', () => {
  it('escape every text', () => {
    const evil = '<img src=x onerror="alert(1)">&';
    const table: Table = {
      ...{
        kind: 'table',
        id: 't',
        title: evil,
        unit: evil,
        summary: evil,
        style: 'plain',
        source: evil,
        notes: [evil],
      },
      columns: [{ width: 1, align: 'start' }],
      head: [{ cells: [{ text: evil }] }],
      body: [{ cells: [{ text: [{ text: evil, strong: true, link: 't' }] }] }],
    };
    const blocks: Block[] = [
      table,
      { kind: 'heading', level: 1, id: 'h', text: evil },
      { kind: 'list', items: [evil] },
      { kind: 'notice', text: evil },
      { ...exampleSheet(1), title: evil, marks: [evil], amount: evil },
    ];
    expect(renderBlocks(blocks, { href: () => '"><script>' })).not.toMatch(/<img|<script/);
  });

  it('leave no level of heading out, however deep the document counts', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, id: 'a', text: '(1)' },
      { kind: 'heading', level: 4, id: 'b', text: '下' },
      { kind: 'heading', level: 3, id: 'c', text: '①' },
      { kind: 'heading', level: 2, id: 'd', text: '(2)' },
    ];
    const levels = [...renderBlocks(blocks, context).matchAll(/<h(\d)>(.*?)</g)].map(
      ([, level, text]) => `${level} ${text}`,
    );
    expect(levels).toEqual(['2 (1)', '3 下', '3 ①', '2 (2)']);
  });

  it('put what stands beside a row under it, and let the group reach over it', () => {
    const table: Table = {
      ...{
        kind: 'table',
        title: null,
        unit: null,
        summary: '事業',
        style: 'master',
        source: null,
        notes: [],
      },
      columns: [1, 1].map((width) => ({ width, align: 'start' })),
      head: [{ cells: [{ text: '柱' }, { text: '事業名' }] }],
      body: [
        { cells: [{ text: '柱A', rowSpan: 2, isRowHead: true }, { text: 'ア' }], at: [{ line: 7 }] },
        { cells: [{ text: 'イ' }] },
      ],
    };
    const page = renderBlocks([table], {
      ...context,
      beside: ([place]) => (place?.line === 7 ? '<p>誤り</p>' : ''),
    });
    expect(page).toContain('rowspan="3"');
    expect(page).toContain('<tr class="doc-beside"><td colspan="1"><p>誤り</p></td></tr>');
  });

  it('put what stands beside a paragraph, a heading, a sheet behind it', () => {
    const seen: string[] = [];
    renderBlocks(
      [
        { kind: 'heading', level: 1, id: 'h', text: '章' },
        { ...exampleSheet(1), at: [{ line: 3 }] },
      ],
      {
        ...context,
        beside(places, id) {
          seen.push(`${id}:${places.map(({ line }) => line)}`);
          return '';
        },
      },
    );
    expect(seen).toContain('h:');
    expect(seen).toContain('program-1-1:3');
  });

  it('draw a chart into the page, named for who hears it', () => {
    const figure = exampleTree().parts[2]!.blocks.find((block) => block.kind === 'figure')!;
    expect(renderBlocks([figure], context)).toContain('<svg role="img" aria-label="求人倍率は');
  });

  it('say 資料なし where the data is missing', () => {
    const figure: Figure = {
      ...{
        kind: 'figure',
        id: 'f',
        number: '図9',
        title: '倒産',
        unit: null,
        alt: '',
        data: null,
        source: null,
        notes: [],
      },
      picture: null,
    };
    expect(renderBlocks([figure], context)).toContain('資料なし');
  });
});
