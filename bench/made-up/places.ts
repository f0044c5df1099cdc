import { AOMORI_MUNICIPALITIES } from '../../src/organisations/aomori/municipalities.ts';
import { PREFECTURES, type Prefecture, withCheckDigit } from '../../src/values/index.ts';

export interface Place {
  code: string;
  name: string;
}

/** How many municipalities each prefecture has, in the order of their codes; those of Tokyo with its 23 wards. */
const COUNTS = [
  ...[179, 40, 33, 35, 25, 35, 59, 44, 25, 35, 63, 54, 62, 33, 30, 15, 19, 17, 27, 77, 42, 35, 54, 29],
  ...[19, 26, 43, 41, 39, 30, 19, 19, 27, 23, 19, 24, 17, 20, 34, 60, 20, 21, 45, 18, 26, 43, 41],
];

const FIRST = [...'潮霧若杉鶴白朝夕雲月岩松梅桐柏桂浪砂湯滝'];
const SECOND = [...'見原沢崎野田島浜坂谷'];
const KINDS = ['市', '町', '市', '町', '村'];

/** Those of Aomori are its own; those of others are made up, their codes with valid check digits. */
function municipalitiesOf({ code }: Prefecture, count: number): Place[] {
  if (code === '020001') return AOMORI_MUNICIPALITIES.map(({ code: own, name }) => ({ code: own, name }));
  return Array.from({ length: count }, (_, at) => {
    const kind = KINDS[at % KINDS.length]!;
    const name = `${FIRST[at % FIRST.length]}${SECOND[Math.floor(at / FIRST.length) % SECOND.length]}${kind}`;
    return { code: withCheckDigit(`${code.slice(0, 2)}${201 + at}`), name };
  });
}

const BY_PREFECTURE = new Map(
  PREFECTURES.map((prefecture, at) => [prefecture.code, municipalitiesOf(prefecture, COUNTS[at]!)]),
);

/** The municipalities of a prefecture by its code. */
export const placesIn = (prefecture: string): readonly Place[] => BY_PREFECTURE.get(prefecture) ?? [];
