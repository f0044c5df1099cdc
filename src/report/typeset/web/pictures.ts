import type { Block, Complaint, DocumentTree, Figure } from '../../document.ts';
import { harmlessSvg } from './harmless-svg.ts';
import { endingOf, isPicture } from './photograph.ts';

interface Pictures {
  files: { path: string; bytes: Uint8Array }[];
  /** Path of the picture of each figure. */
  paths: Map<string, string>;
}

/** Photographs as files; what is no picture is complained of. A chart stands in the page itself, with its fonts. */
export function picturesOf(tree: DocumentTree, complain: (complaint: Complaint) => void): Pictures {
  const files = new Map<string, Uint8Array>();
  const paths = new Map<string, string>();
  for (const figure of tree.parts.flatMap(({ blocks }) => blocks.flatMap(figuresIn))) {
    const { picture } = figure;
    if (picture === null || paths.has(figure.id)) continue;
    const file = fileOf(figure.id, picture);
    if (picture.kind === 'svg' ? harmlessSvg(picture.svg) === null : file === null) complain(refusal(figure));
    if (file !== null) {
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

function fileOf(
  id: string,
  picture: NonNullable<Figure['picture']>,
): { path: string; bytes: Uint8Array } | null {
  if (picture.kind === 'svg' || !isPicture(picture)) return null;
  return {
    path: `figures/${id}.${endingOf(picture)}`,
    bytes: new Uint8Array(Buffer.from(picture.bytes, 'base64')),
  };
}

const refusal = ({ number, title, picture }: Figure): Complaint => ({
  kind: 'picture',
  where: [number, title].filter((part) => part !== null).join(' '),
  message:
    picture?.kind === 'svg'
      ? `図「${title}」は、図形と文字だけの SVG ではないため載せられません。図を作り直してください。`
      : `写真「${title}」は、JPEG・PNG・GIF・WebP の画像として読めません。別の画像に差し替えてください。`,
});
