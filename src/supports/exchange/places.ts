import { isMunicipalityCode, isPrefectureCode } from '../../organisations/index.ts';
import { compareKey, PREFECTURES } from '../../values/index.ts';

/** A local government: 全国地方公共団体コード of six digits, full name. */
export interface NamedPlace {
  code: string;
  name: string;
}

/** Names and codes of local governments. The 47 prefectures are always known. */
export interface Places {
  nameOf: (code: string) => string | undefined;
  /** Of a name as people write it (鯵ケ沢町, 青森県青森市, 東津軽郡平内町); undefined where none or several bear it. */
  codeOf: (name: string) => string | undefined;
  /** The municipalities of a prefecture (by its code) that are known. */
  inside: (prefecture: string) => readonly string[];
}

/** Prefecture, county and name of a municipality have fewer characters together. */
const LONGEST_NAME = 40;

/** Places by what the register of organisations holds of municipalities. */
export function placesOf(municipalities: readonly NamedPlace[]): Places {
  const named = [...PREFECTURES, ...municipalities];
  const names = new Map(named.map(({ code, name }) => [code, name]));
  const codes = new Map<string, string[]>();
  for (const { code, name } of named) {
    const key = compareKey(name);
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  const found = (name: string, within = ''): string | undefined => {
    const borne = (codes.get(compareKey(name)) ?? []).filter((code) => code.startsWith(within));
    return borne.length === 1 ? borne[0] : undefined;
  };
  return {
    nameOf: (code) => names.get(code),
    codeOf: (name) =>
      name.length > LONGEST_NAME
        ? undefined
        : (found(name) ?? found(withoutCounty(name)) ?? inPrefecture(name, found)),
    inside: (prefecture) =>
      municipalities.flatMap(({ code }) => (code.slice(0, 2) === prefecture.slice(0, 2) ? [code] : [])),
  };
}

const withoutCounty = (name: string): string => name.replace(/^.{1,6}?郡(?=.+[町村]$)/, '');

function inPrefecture(
  name: string,
  found: (name: string, within: string) => string | undefined,
): string | undefined {
  const prefecture = prefectureOf(name);
  if (prefecture === undefined) return undefined;
  const rest = name.slice(prefecture.name.length);
  const within = prefecture.code.slice(0, 2);
  return found(rest, within) ?? found(withoutCounty(rest), within);
}

/** The prefecture with whose name a text begins. */
export const prefectureOf = (text: string): NamedPlace | undefined =>
  PREFECTURES.find(({ name }) => text.startsWith(name));

/** The prefecture in which a place lies, by the first two digits of its code. */
export const prefectureOfCode = (code: string): NamedPlace | undefined =>
  PREFECTURES.find((prefecture) => prefecture.code.startsWith(code.slice(0, 2)));

/**
 * Where a whole prefecture is meant, forms name it; conditions name its municipalities, for a firm says in which it is. One
 * of which no municipality is known stays as it is.
 */
export const withMunicipalities = (codes: readonly string[], { inside }: Places): string[] => [
  ...new Set(
    codes.flatMap((code) => {
      const known = isPrefectureCode(code) ? inside(code) : [];
      return known.length > 0 ? known : [code];
    }),
  ),
];

/** The way back: a prefecture all of whose municipalities are named is named itself. */
export function withPrefectures(codes: readonly string[], { inside }: Places): string[] {
  const named = new Set(codes);
  const whole = PREFECTURES.map(({ code }) => code).filter((code) => {
    const known = inside(code);
    return named.has(code) || (known.length > 0 && known.every((each) => named.has(each)));
  });
  const prefectureOfEach = (code: string) =>
    whole.find((each) => each.slice(0, 2) === code.slice(0, 2)) ?? code;
  return [...new Set(codes.map(prefectureOfEach))];
}

/** 020001; 20001 as well, of which a spreadsheet took the zero. */
export function placeCode(text: string): string | undefined {
  const digits = text.normalize('NFKC').trim();
  return [digits, `0${digits}`].find(isMunicipalityCode);
}

/** What a list of places means: codes, and what is none that we know. */
export function readPlaces(
  items: readonly string[],
  { codeOf }: Places,
): { codes: string[]; unknown: string[] } {
  const read = items.map((item) => ({ item, code: placeCode(item) ?? codeOf(item) }));
  return {
    codes: [...new Set(read.flatMap(({ code }) => code ?? []))],
    unknown: read.flatMap(({ item, code }) => (code === undefined ? [item] : [])),
  };
}
