import type { StructureNode } from './engine.ts';
import type { ElementOf } from './paragraphs.ts';

/** Elements that are one paragraph each (ISO 32000-1, 14.8.4.3). */
export const BLOCK = /^(P|H\d?|LI|Lbl|LBody|TD|TH|Caption|Title|BlockQuote|Note|TOCI)$/;

/** Which paragraph element each marked content id belongs to; empty when the page is not tagged. */
export function elementsByMark(root: StructureNode | null): Map<number, string> {
  const elements = new Map<number, string>();
  let count = 0;
  const visit = (node: StructureNode, block: string | null) => {
    const mark = markOf(node);
    if (mark !== null && block !== null) elements.set(mark, block);
    // A list item's label and body stand on one line.
    const isOwn = node.role && BLOCK.test(node.role) && !(block?.startsWith('LI') && isPartOfItem(node.role));
    const here = isOwn ? `${node.role}${++count}` : block;
    for (const child of node.children ?? []) visit(child, here);
  };
  if (root) visit(root, null);
  return elements;
}

const isPartOfItem = (role: string): boolean => role === 'Lbl' || role === 'LBody';

/** The marked content that a node stands for; `null` for an element. */
export const markOf = ({ type, id }: StructureNode): number | null => {
  const mark = type === 'content' ? /_mc(\d+)$/.exec(id ?? '')?.[1] : undefined;
  return mark === undefined ? null : Number(mark);
};

/** Marked content that is drawn within a picture: what it says is said by its alternative text. */
export function picturesMarks(root: StructureNode | null): Set<number> {
  const marks = new Set<number>();
  const visit = (node: StructureNode) => {
    for (const child of node.children ?? []) {
      const mark = markOf(child);
      if (node.role === 'Figure' && node.alt && mark !== null) marks.add(mark);
      visit(child);
    }
  };
  if (root) visit(root);
  return marks;
}

/** The paragraph element of a printed line, by its first character. */
export function elementOfLine(elements: Map<number, string>): ElementOf {
  return ({ fragments }) => {
    const mark = fragments[0]?.glyphs[0]?.mark;
    return mark === null || mark === undefined ? null : (elements.get(mark) ?? null);
  };
}
