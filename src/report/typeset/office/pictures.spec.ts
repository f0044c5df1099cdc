import { describe, expect, it } from 'vitest';
import { pictureOf } from './pictures.ts';

const CHART =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 36"><rect width="72" height="36" fill="#0017c1"/></svg>';
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a picture for office programs', () => {
  it('is a chart in dots, as large as its points say, with the vectors beside it', async () => {
    const { type, width, height, svg, bytes } = await pictureOf({ kind: 'svg', svg: CHART });
    expect({ type, width, height, svg }).toEqual({ type: 'png', width: 96, height: 48, svg: CHART });
    expect(Buffer.from(bytes).readUInt32BE(16)).toBe(288);
  });

  it('has the white halo of a figure below it, also for programs that always draw strokes above', async () => {
    const halo = '<text x="5" fill="#000" stroke="#ffffff" stroke-width="2" paint-order="stroke">134</text>';
    const { svg } = await pictureOf({ kind: 'svg', svg: CHART.replace('</svg>', `${halo}</svg>`) });
    expect(svg).toContain(
      '<text x="5" fill="#000" stroke="#ffffff" stroke-width="2">134</text><text x="5" fill="#000">134</text></svg>',
    );
  });

  it('is a photograph as it came', async () => {
    const { type, width, bytes } = await pictureOf({ kind: 'image', mediaType: 'image/png', bytes: DOT });
    expect({ type, width, bytes: Buffer.from(bytes).toString('base64') }).toEqual({
      type: 'png',
      width: 1,
      bytes: DOT,
    });
  });

  it.each([
    [
      'a text',
      { kind: 'image', mediaType: 'image/png', bytes: Buffer.from('これは画像ではない').toString('base64') },
      '画像として読めません',
    ],
    ['nothing', { kind: 'image', mediaType: 'image/png', bytes: '' }, '画像として読めません'],
    ['a chart without a size', { kind: 'svg', svg: '<svg/>' }, 'viewBox'],
  ] as const)('is not made of %s, and why is said in Japanese', async (_, source, message) => {
    await expect(pictureOf(source)).rejects.toThrow(message);
  });
});
