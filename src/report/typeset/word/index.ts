import { Document, type ISectionOptions, Packer } from 'docx';
import type { Block, Complaint, DocumentTree } from '../../document.ts';
import { registryOf } from '../office/index.ts';
import { setBlocks } from './blocks.ts';
import { ownParts } from './package.ts';
import { section, textWidth } from './pages.ts';
import { settingOf } from './setting.ts';
import { BULLETS, STYLES } from './styles.ts';
import { withoutClock } from './zip-times.ts';

/**
 * The document as a Word file (.docx, ISO/IEC 29500 transitional) that people go on editing: real styles, contents,
 * page references and repeated heads. The same tree gives the same bytes.
 *
 * @param options.pages id → printed page: what stands in page references until a program works them out for its own
 *   pages; `－` without it.
 * @returns never throws for what stands in the tree: what can't be set is a complaint, and the rest is set.
 */
export async function typesetWord(
  tree: DocumentTree,
  options: { pages?: ReadonlyMap<string, number> } = {},
): Promise<{ bytes: Uint8Array; complaints: Complaint[] }> {
  const registry = registryOf(tree, options.pages);
  const setting = settingOf(registry, listedIds(tree));
  const firstBody = tree.parts.findIndex((part) => part.kind === 'body');
  const sections: ISectionOptions[] = [];
  for (const [at, part] of tree.parts.entries()) {
    registry.where = part.runningHead;
    const children = await setBlocks(part.blocks, { width: textWidth(part.orientation) }, setting);
    sections.push(section(part, children, at === firstBody, tree.draftMark));
  }
  const file = new Document({
    sections,
    styles: STYLES,
    numbering: { config: [BULLETS] },
    evenAndOddHeaderAndFooters: true,
  });
  const bytes = await Packer.pack(file, 'uint8array', undefined, ownParts(tree));
  return { bytes: withoutClock(bytes), complaints: registry.complaints };
}

const listedIds = (tree: DocumentTree): Set<string> =>
  new Set(tree.parts.flatMap((part) => part.blocks.flatMap(entryIds)));

const entryIds = (block: Block): string[] =>
  block.kind === 'contents' ? block.entries.map(({ id }) => id) : [];
