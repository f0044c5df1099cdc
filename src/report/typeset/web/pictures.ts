import type { Block, Complaint, DocumentTree, Figure } from '../../document.ts';
import { harmlessSvg } from './harmless-svg.ts';
import { endingOf, isPicture } from './photograph.ts';

interface Pictures {
  files: { path: string; bytes: Uint8Array }[];
  /** Path of the picture of each figure. */
  paths: Map<string, string>;
}

/** Charts and photographs as files; what is no picture is complained of. */
export function picturesOf(tree: DocumentTree, complain: (complaint: Complaint) => void): Pictures {
  const files = new Map<string, Uint8Array>();
  const paths = new Map<string, string>();
  for (const figure of tree.parts.flatMap(({ blocks }) => blocks.flatMap(figuresIn))) {
    if (figure.picture === null || paths.has(figure.id)) continue;
    const file = fileOf(figure);
    if (file === null) complain(refusal(figure));
    else {
      paths.set(figure.id, file.path);
      files.set(file.path, file.bytes);
    }
  }
  return { files: [...files].map(([path, bytes]) => ({ path, bytes })), paths };
}

function figuresIn(block: Block): Figure[] {
  if (block.kind === 'figure') return [block];
  return block.kind === 'sheet' || block.kind === 'side-by-side' ? block.blocks.flatMap(figuresIn) : [];
}

function fileOf({ id, picture }: Figure): { path: string; bytes: Uint8Array } | null {
  if (picture?.kind === 'svg') {
    const svg = harmlessSvg(picture.svg);
    return svg === null
      ? null
      : { path: `figures/${id}.svg`, bytes: new TextEncoder().encode(withFallback(svg)) };
  }
  if (picture === null || !isPicture(picture)) return null;
  return {
    path: `figures/${id}.${endingOf(picture)}`,
    bytes: new Uint8Array(Buffer.from(picture.bytes, 'base64')),
  };
}

/** A drawing in a file of its own can't use the page's fonts: where the paper's is missing, any Gothic does. */
const withFallback = (svg: string): string =>
  svg.replaceAll(/font-family="([^"]*)"/g, (_, family: string) =>
    family.includes('sans-serif')
      ? `font-family="${family}"`
      : `font-family="${family}, Noto Sans JP, sans-serif"`,
  );

const refusal = ({ number, title, picture }: Figure): Complaint => ({
  kind: 'picture',
  where: [number, title].filter((part) => part !== null).join(' '),
  message:
    picture?.kind === 'svg'
      ? `図「${title}」は、図形と文字だけの SVG ではないため載せられません。図を作り直してください。`
      : `写真「${title}」は、JPEG・PNG・GIF・WebP の画像として読めません。別の画像に差し替えてください。`,
});
