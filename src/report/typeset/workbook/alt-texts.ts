import type { Workbook } from '@cj-tech-master/excelts';

/** Where excelts packs the parts of the file. */
interface Package {
  append(data: string, part: { name: string }): void;
}
interface Packer {
  addDrawings(parts: Package, model: unknown): void;
}

/**
 * excelts knows no alternative texts (its pictures are called `Picture 1` and no more), so they are written into each
 * drawing as it is packed.
 * @param alts of each worksheet that has pictures, in their order
 */
export function withAltTexts(workbook: Workbook, alts: readonly (readonly string[])[]): void {
  const packer = workbook.xlsx as unknown as Packer;
  const pack = packer.addDrawings.bind(packer);
  const waiting = [...alts];
  packer.addDrawings = (parts, model) =>
    pack(
      {
        append: (data, part) => {
          const isDrawing = /\/drawings\/drawing\d+\.xml$/.test(part.name);
          parts.append(isDrawing ? described(data, waiting.shift() ?? []) : data, part);
        },
      },
      model,
    );
}

function described(drawing: string, alts: readonly string[]): string {
  const texts = [...alts];
  return drawing.replace(/<xdr:cNvPr id="\d+" name="[^"]*"/g, (picture) => {
    const text = texts.shift();
    return text === undefined ? picture : `${picture} descr="${escaped(text)}"`;
  });
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (character) => ENTITIES[character]!).replace(/\s+/g, ' ');
