import type { Block, DocumentTree, Heading, Part } from '../../document.ts';
import { plainText } from '../office/index.ts';

/** Blocks that share a worksheet. */
export interface Leaf {
  name: string;
  orientation: Part['orientation'];
  runningHead: string;
  blocks: Block[];
}

/** More sheets than this on one worksheet are slow to scroll: they go on in a further one. */
const SHEETS_TOGETHER = 100;

/**
 * One worksheet for cover and contents; of every other part one for each great table with the texts around it, and one
 * for the sheets that follow each other. All blocks, in their order.
 */
export function planOf(tree: DocumentTree): Leaf[] {
  const front = tree.parts.filter(({ kind }) => kind !== 'body');
  const opening: Leaf = {
    name: '目次',
    orientation: 'portrait',
    runningHead: tree.title,
    blocks: front.flatMap(({ blocks }) => blocks),
  };
  const body = tree.parts.filter(({ kind }) => kind === 'body').flatMap(leavesOf);
  return withNames([...(front.length > 0 ? [opening] : []), ...body]);
}

type Kind = 'table' | 'sheet' | null;

const kindOf = (block: Block): Kind =>
  block.kind === 'sheet'
    ? 'sheet'
    : block.kind === 'table' && (block.style === 'master' || block.style === 'list')
      ? 'table'
      : null;

function leavesOf(part: Part): Leaf[] {
  const runs: { kind: Kind; blocks: Block[] }[] = [{ kind: null, blocks: [] }];
  for (const block of part.blocks) {
    const kind = kindOf(block);
    const last = runs.at(-1)!;
    const full = last.blocks.filter((one) => one.kind === 'sheet').length >= SHEETS_TOGETHER;
    if (kind === null || last.kind === null || (kind === 'sheet' && last.kind === 'sheet' && !full)) {
      last.blocks.push(block);
      last.kind ??= kind;
    } else {
      runs.push({ kind, blocks: [...leadingIn(last.blocks), block] });
    }
  }
  let mark = '';
  return runs
    .filter(({ blocks }) => blocks.some((block) => block.kind !== 'page-break'))
    .map(({ kind, blocks }) => {
      const headings = blocks.filter((block) => block.kind === 'heading');
      mark = markOf(headings.at(-1)) ?? mark;
      const { orientation, runningHead } = part;
      return { name: nameOf(kind, mark, blocks, part), orientation, runningHead, blocks };
    });
}

/** Headings at the end of a run (and what stands under them) belong to what comes next; they leave it. */
function leadingIn(blocks: Block[]): Block[] {
  const great = blocks.findLastIndex((block) => kindOf(block) !== null);
  const heading = blocks.findIndex((block, at) => at > great && block.kind === 'heading');
  return heading === -1 ? [] : blocks.splice(heading);
}

/** ①, (2), 3: the number that a heading begins with. */
const markOf = (heading: Heading | undefined): string | undefined =>
  heading && /^(?:[①-⑳]+|[(（]\d+[)）]|\d+(?=[\s　.．]))/.exec(heading.text)?.[0];

function nameOf(kind: Kind, mark: string, blocks: readonly Block[], part: Part): string {
  const annex = blocks.find(
    (block) => block.kind === 'paragraph' && /^別[紙表]\s*\d*$/.test(plainText(block.text, () => '')),
  );
  if (annex?.kind === 'paragraph') return plainText(annex.text, () => '');
  if (kind === 'sheet') return `${mark}個票`;
  const heading = blocks.find((block) => block.kind === 'heading');
  if (kind === 'table') return mark === '' ? (heading?.text ?? part.runningHead) : `${mark}一覧`;
  return heading?.text ?? part.runningHead;
}

const LONGEST = 31;
const SHORT = 18;

/** Excel wants names of worksheets unlike each other, without \ / ? * [ ] : and at most 31 characters long. */
function withNames(leaves: Leaf[]): Leaf[] {
  const taken = new Set<string>();
  return leaves.map((leaf) => {
    const clean = leaf.name.replace(/[\\/?*[\]:'’\s　]+/g, '') || '本文';
    const short = [...clean].slice(0, SHORT).join('').slice(0, LONGEST);
    let name = short;
    for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${short}（${again}）`;
    taken.add(name.toLowerCase());
    return { ...leaf, name };
  });
}
