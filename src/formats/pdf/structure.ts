import type { StructureNode } from './engine.ts';
import type { ElementOf } from './paragraphs.ts';

/** Elements that are one paragraph each (ISO 32000-1, 14.8.4.3). */
const BLOCK = /^(P|H\d?|LI|Lbl|LBody|TD|TH|Caption|Title|BlockQuote|Note|TOCI)$/;

/** Which paragraph element each marked content id belongs to; empty when the page is not tagged. */
export function elementsByMark(root: StructureNode | null): Map<number, string> {
  const elements = new Map<number, string>();
  let count = 0;
  const visit = (node: StructureNode, block: string | null) => {
    const mark = node.type === 'content' ? /_mc(\d+)$/.exec(node.id ?? '')?.[1] : undefined;
    if (mark !== undefined && block !== null) elements.set(Number(mark), block);
    const here = node.role && BLOCK.test(node.role) ? `${node.role}${++count}` : block;
    for (const child of node.children ?? []) visit(child, here);
  };
  if (root) visit(root, null);
  return elements;
}

/** The paragraph element of a printed line, by its first character. */
export function elementOfLine(elements: Map<number, string>): ElementOf {
  return ({ fragments }) => {
    const mark = fragments[0]?.glyphs[0]?.mark;
    return mark === null || mark === undefined ? null : (elements.get(mark) ?? null);
  };
}
