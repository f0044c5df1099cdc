import { Workbook } from '@cj-tech-master/excelts';
import type { Complaint, DocumentTree } from '../../document.ts';
import { registryOf } from '../office/index.ts';
import { withAltTexts } from './alt-texts.ts';
import { blockLines } from './block-lines.ts';
import { withinHeight } from './high-rows.ts';
import type { Line } from './line.ts';
import { PAPER } from './pages.ts';
import { addLeaf, placesOf } from './paint.ts';
import { type Leaf, planOf } from './plan.ts';

/**
 * The document as an Excel workbook (.xlsx) to be printed and looked at (印刷用): it looks like the paper, with merged
 * cells and repeated heads. Money is numbers; a list leads to its sheets. The same tree gives the same bytes.
 *
 * @param options.pages id → printed page of the report, as another typesetter found them; `－` without it.
 * @returns never throws for what stands in the tree: what can't be set is a complaint, and the rest is set.
 */
export async function typesetWorkbook(
  tree: DocumentTree,
  options: { pages?: ReadonlyMap<string, number> } = {},
): Promise<{ bytes: Uint8Array; complaints: Complaint[] }> {
  const registry = registryOf(tree, options.pages);
  const leaves: { leaf: Leaf; lines: Line[] }[] = [];
  for (const leaf of planOf(tree)) {
    const lines = await blockLines(leaf.blocks, PAPER[leaf.orientation].width, registry);
    leaves.push({ leaf, lines: withinHeight(lines) });
  }
  const places = new Map(leaves.flatMap(({ leaf, lines }) => placesOf(leaf.name, lines)).reverse());
  const workbook = emptyWorkbook(tree);
  for (const { leaf, lines } of leaves) {
    registry.where = leaf.name;
    addLeaf(workbook, leaf, lines, places, registry);
  }
  const alts = leaves.map(({ lines }) => lines.flatMap(({ picture }) => (picture ? [picture.alt] : [])));
  withAltTexts(
    workbook,
    alts.filter((texts) => texts.length > 0),
  );
  const bytes = await workbook.xlsx.writeBuffer({ zip: { modTime: workbook.modified } });
  return { bytes: new Uint8Array(bytes), complaints: registry.complaints };
}

function emptyWorkbook({ title, issuer, date }: DocumentTree): Workbook {
  const workbook = new Workbook();
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const properties = {
    creator: issuer,
    lastModifiedBy: issuer,
    title,
    language: 'ja-JP',
    created: day,
    modified: day,
  };
  return Object.assign(workbook, properties, { _defaultFont: STANDARD_FONT });
}

/**
 * Columns are as wide as so many digits of this font. Arial's are seven pixels everywhere (LibreOffice has a font of
 * the same widths); those of Calibri, which excelts would take, depend on the machine.
 */
const STANDARD_FONT = { name: 'Arial', size: 10, family: 2 };
