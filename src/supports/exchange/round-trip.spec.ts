import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AOMORI_MUNICIPALITIES } from '../../organisations/index.ts';
import { loadSample } from '../sample/load.ts';
import { readSupport } from '../shape/read-support.ts';
import type { Support } from '../support.ts';
import { partsOf } from './conditions/parts.ts';
import { writeGifCsv, writeGifJson } from './gif/write-gif.ts';
import { writeMunicipalCsv } from './municipal/write-municipal.ts';
import { placesOf } from './places.ts';
import { readSupports } from './read-supports.ts';
import {
  anySupport,
  asHeld,
  heldByGif,
  heldByMunicipal,
  MUNICIPALITIES,
  withOneStrange,
} from './supports.examples.ts';
import { warningsFor } from './warnings/warnings-for.ts';

const places = placesOf(MUNICIPALITIES);
const read = (text: string) =>
  readSupports(new TextEncoder().encode(text), '書き出した表.csv', { municipalities: MUNICIPALITIES });

const FORMS = [
  ['GIF 451-4 の CSV', 'gif', heldByGif, writeGifCsv],
  ['GIF 451-4 の JSON', 'gif', heldByGif, writeGifJson],
  ['自治体の支援制度の CSV', 'municipal', heldByMunicipal, writeMunicipalCsv],
] as const;

describe.each(FORMS)('%s は', (_, target, held, write) => {
  it('入るものなら、注意なしに書き出され、同じ支援として読み戻される', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(held, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
        (supports) => {
          for (const support of supports) expect(warningsFor(support, target, places)).toEqual([]);
          const { form, supports: back, problems } = read(write(supports, places));
          expect({ form, problems }).toEqual({ form: target, problems: [] });
          expect(back.map(asHeld)).toEqual(supports.map(asHeld));
        },
      ),
    );
  });

  it('どんな支援でも読み戻せる形で書き出し、違うものになるなら必ず注意がある', () => {
    fc.assert(
      fc.property(fc.oneof(anySupport, withOneStrange(held)), (support) => {
        const { supports, problems } = read(write([support], places));
        const isTwice = warningsFor(support, target, places).some(({ message }) => message.includes('二つ'));
        if (!isTwice) expect(problems).toEqual([]);
        expect(supports).toHaveLength(1);
        expect(readSupport(supports[0])).toEqual({ support: supports[0] });
        if (warningsFor(support, target, places).length === 0) {
          expect(asHeld(supports[0]!)).toEqual(asHeld(support));
        }
      }),
    );
  });
});

describe('見本データの支援は', () => {
  const aomori = placesOf(AOMORI_MUNICIPALITIES);

  it.each([
    ['gif', writeGifCsv],
    ['gif', writeGifJson],
    ['municipal', writeMunicipalCsv],
  ] as const)('どれも %s に書き出して、同じ番号・題名・条件の支援として読み戻せる', async (target, write) => {
    const sample = await loadSample();
    const bytes = new TextEncoder().encode(write(sample, aomori));
    const { form, supports, problems } = readSupports(bytes, '見本', {
      municipalities: AOMORI_MUNICIPALITIES,
    });
    expect({ form, problems }).toEqual({ form: target, problems: [] });
    const facts = ({ id, title, operator: { name, level }, purposes, condition, calls }: Support) => ({
      ...{ id, title, name, level, purposes: [...purposes].sort() },
      calls: calls?.map(({ id: _, ...call }) => call),
      places: [...partsOf(condition).places].sort(),
    });
    expect(sample.length).toBeGreaterThan(200);
    expect(supports.map(facts)).toEqual(sample.map(facts));
  });
});

it('例に使う支援は、どれも正しい支援', () => {
  fc.assert(
    fc.property(fc.oneof(anySupport, heldByGif, heldByMunicipal), (support) => {
      expect(readSupport(support)).toEqual({ support });
    }),
  );
});
