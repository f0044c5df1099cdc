import type { Block, Complaint, DocumentTree, Row } from '../../document.ts';

/** The ids of a document, the pages they stand on, and what could not be set. */
export interface Registry {
  complaints: Complaint[];
  /** The heading, sheet or table that is being set: complaints say it. */
  where: string;
  has(id: string): boolean;
  /** True for the first thing of this id; a second one is complained of and gets no anchor. */
  claim(id: string): boolean;
  /** The printed page, empty where nobody knows it yet; an unknown id is complained of and gives `－`. */
  pageOf(id: string): string;
  complain(kind: Complaint['kind'], message: string): void;
}

/** @param pages id → printed page number, as another typesetter found them. */
export function registryOf(tree: DocumentTree, pages: ReadonlyMap<string, number> = new Map()): Registry {
  const known = new Set(tree.parts.flatMap((part) => [part.id, ...part.blocks.flatMap(idsIn)]));
  const claimed = new Set<string>();
  const registry: Registry = {
    complaints: [],
    where: tree.title,
    has: (id) => known.has(id),
    claim(id) {
      if (claimed.has(id)) {
        registry.complain(
          'reference',
          `識別子「${id}」が二度使われています。二つ目へのリンクと掲載頁は一つ目を指します。`,
        );
        return false;
      }
      claimed.add(id);
      return true;
    },
    pageOf(id) {
      if (known.has(id)) return pages.get(id)?.toString() ?? '';
      const hope = '参照先が印刷されているか、識別子が正しいかを確かめてください。';
      registry.complain(
        'reference',
        `掲載頁の参照先「${id}」がこの文書にありません。「－」と印字しました。${hope}`,
      );
      return '－';
    },
    complain: (kind, message) => registry.complaints.push({ kind, where: registry.where, message }),
  };
  return registry;
}

function idsIn(block: Block): string[] {
  const own = 'id' in block && block.id !== undefined ? [block.id] : [];
  if (block.kind === 'table') return [...own, ...[...block.head, ...block.body].flatMap(rowIds)];
  if (block.kind === 'figure') return [...own, ...(block.data ? idsIn(block.data) : [])];
  if (block.kind === 'sheet' || block.kind === 'side-by-side')
    return [...own, ...block.blocks.flatMap(idsIn)];
  return own;
}

const rowIds = (row: Row): string[] => (row.id === undefined ? [] : [row.id]);
