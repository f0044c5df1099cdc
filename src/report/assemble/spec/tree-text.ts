import type { Block, DocumentTree, Figure, Row, Sheet, Table, Text } from '../../document.ts';

/**
 * The tree as a plain text like that of a converted PDF: a line for each paragraph, tabs between the cells of a table,
 * blank lines between blocks. `pages`: what a page reference says.
 */
export function treeText(tree: DocumentTree, pages: (id: string) => string = () => '1'): string {
  const blocks = tree.parts.flatMap((part) => part.blocks);
  return blocks.map((block) => blockLines(block, pages).join('\n')).join('\n\n');
}

type Pages = (id: string) => string;

function blockLines(block: Block, pages: Pages): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        block.year,
        block.titleLines.join(''),
        ...(block.issued ? [block.issued] : []),
        block.issuer,
        ...block.notes,
      ];
    case 'contents':
      return [block.title, '', ...block.entries.map(({ id, text }) => `${text}\t${pages(id)}`)];
    case 'heading':
    case 'notice':
      return [block.text];
    case 'paragraph':
      return [textOf(block.text, pages)];
    case 'list':
      return block.items.map((item) => textOf(item, pages));
    case 'table':
      return tableLines(block, pages);
    case 'figure':
      return figureLines(block);
    case 'sheet':
      return sheetLines(block, pages);
    case 'side-by-side':
      return block.blocks.flatMap((each) => ['', ...blockLines(each, pages)]);
    case 'page-break':
      return [];
  }
}

const textOf = (text: Text, pages: Pages): string =>
  (typeof text === 'string' ? [text] : text)
    .map((part) => (typeof part === 'string' ? part : 'pageOf' in part ? pages(part.pageOf) : part.text))
    .join('')
    .replaceAll('\n', ' ');

function tableLines(table: Table, pages: Pages): string[] {
  const rows = [
    ...rowLines(table.head, table.columns.length, pages),
    ...rowLines(table.body, table.columns.length, pages),
  ];
  const source = table.source === null ? [] : [`資料：${table.source}`];
  return [...(table.title === null ? [] : [table.title, '']), ...rows, ...table.notes, ...source];
}

/** A cell's words stand in its first place; the other places that it spans are empty. */
function rowLines(rows: readonly Row[], width: number, pages: Pages): string[] {
  const grid = rows.map(() => new Array<string | undefined>(width).fill(undefined));
  rows.forEach(({ cells }, index) => {
    for (const { text, rowSpan = 1, columnSpan = 1 } of cells) {
      const column = grid[index]!.indexOf(undefined);
      for (const row of grid.slice(index, index + rowSpan)) row.fill('', column, column + columnSpan);
      grid[index]![column] = textOf(text, pages);
    }
  });
  return grid.map((row) => row.map((words) => words ?? '').join('\t'));
}

function figureLines({ number, title, unit, picture, source, notes }: Figure): string[] {
  return [
    [number, title].filter((each) => each !== null && each !== '').join(' '),
    ...(unit === null ? [] : [`（${unit}）`]),
    ...notes,
    ...(source === null ? [] : [`資料：${source}`]),
    ...(picture === null ? ['資料なし'] : []),
  ].filter((line) => line !== '');
}

const sheetLines = ({ number, title, marks, amount, blocks }: Sheet, pages: Pages): string[] => [
  number,
  '',
  title,
  '',
  [amount, ...marks].filter((each) => each !== null).join(' '),
  '',
  ...blocks.flatMap((block) => [...blockLines(block, pages), '']),
];
