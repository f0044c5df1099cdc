import { createRequire } from 'node:module';
import type { Drawing, Photograph } from '../../document.ts';

/** A picture as office programs take it; width and height in CSS pixels (96 to the inch). */
export interface Picture {
  type: 'png' | 'jpg' | 'gif';
  bytes: Uint8Array;
  width: number;
  height: number;
  /** The same as vectors, for programs that show SVG. */
  svg: string | null;
}

const PIXELS_PER_POINT = 96 / 72;
/** Three dots for each pixel print a drawing at 288 dpi. */
const DOTS = 3;

/** Thrown messages are Japanese sentences: what was wrong with the picture and what to do. */
export async function pictureOf(source: Drawing | Photograph): Promise<Picture> {
  return source.kind === 'svg' ? drawing(source.svg) : photograph(source);
}

async function drawing(svg: string): Promise<Picture> {
  const box = /\bviewBox="\s*([-\d.]+)[\s,]+([-\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(svg);
  const width = Number(box?.[3]) * PIXELS_PER_POINT;
  const height = Number(box?.[4]) * PIXELS_PER_POINT;
  if (!(width > 0 && height > 0))
    throw new Error('図の大きさ（viewBox）が読めません。図を作り直してください。');
  const drawn = haloBelow(svg);
  return {
    type: 'png',
    bytes: await rasterise(Buffer.from(drawn), width, height, DOTS),
    width,
    height,
    svg: drawn,
  };
}

/**
 * Skia, Word and LibreOffice know no `paint-order` (SVG 2, 13.8) and would draw the white halo of a figure over it. So the
 * text stands there twice: first as halo, then as it is read.
 */
const haloBelow = (svg: string): string =>
  svg.replace(
    /<text\b([^>]*?) stroke="#[0-9a-f]+"([^>]*?) paint-order="stroke"([^>]*)>([^<]*)<\/text>/gi,
    (halo, before: string, _stroke: string, after: string, text: string) =>
      `${halo.replace(' paint-order="stroke"', '')}<text${before}${after}>${text}</text>`,
  );

async function photograph({ bytes: base64 }: Photograph): Promise<Picture> {
  const bytes = Buffer.from(base64, 'base64');
  const type = typeOf(bytes);
  const image = await load(bytes);
  const { width, height } = image;
  if (type) return { type, bytes, width, height, svg: null };
  return { type: 'png', bytes: await rasterise(bytes, width, height, 1), width, height, svg: null };
}

/** The formats that Word and Excel show everywhere, known by their first bytes. */
function typeOf(bytes: Buffer): Picture['type'] | null {
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
  return bytes.subarray(0, 4).toString('latin1') === 'GIF8' ? 'gif' : null;
}

type Skia = typeof import('@napi-rs/canvas');
let skia: Promise<Skia> | undefined;

/** Skia with the fonts of the report, so that a chart is the same on every machine. */
function loadSkia(): Promise<Skia> {
  skia ??= import('@napi-rs/canvas').then((module) => {
    const { resolve } = createRequire(import.meta.url);
    for (const face of ['400Regular/BIZUDPGothic_400Regular.ttf', '700Bold/BIZUDPGothic_700Bold.ttf']) {
      module.GlobalFonts.registerFromPath(
        resolve(`@expo-google-fonts/biz-udpgothic/${face}`),
        'BIZ UDPGothic',
      );
    }
    return module;
  });
  return skia.catch(() => {
    throw new Error(
      '図を画像にする部品（@napi-rs/canvas）がこの機械にありません。npm ci をやり直してください。',
    );
  });
}

async function load(bytes: Buffer) {
  const { loadImage } = await loadSkia();
  const complain = () => {
    throw new Error('画像として読めません。PNG か JPEG の画像に差し替えてください。');
  };
  // Of no bytes at all loadImage says nothing, ever.
  return bytes.length === 0 ? complain() : loadImage(bytes).catch(complain);
}

async function rasterise(bytes: Buffer, width: number, height: number, scale: number): Promise<Uint8Array> {
  const image = await load(bytes);
  const { createCanvas } = await loadSkia();
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  image.width = across;
  image.height = down;
  const surface = createCanvas(across, down);
  surface.getContext('2d').drawImage(image, 0, 0, across, down);
  return surface.toBuffer('image/png');
}
