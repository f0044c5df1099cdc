import { compareKey } from '../../../../values/index.ts';
import type { Place } from '../../../support-services.ts';

/** What 「青森市、三八」 means: codes of municipalities, an area (圏域) being all of its own; and what is none of them. */
export function placesOfText(text: string, places: readonly Place[]): { codes: string[]; unknown: string[] } {
  const items = text.split(/[、,，;；\s]+/).filter((item) => item !== '');
  const read = items.map((item) => ({ item, codes: codesOf(item, places) }));
  return {
    codes: [...new Set(read.flatMap(({ codes }) => codes))],
    unknown: read.filter(({ codes }) => codes.length === 0).map(({ item }) => item),
  };
}

function codesOf(item: string, places: readonly Place[]): string[] {
  if (/^\d{6}$/.test(item)) return [item];
  const key = compareKey(item);
  const named = places.filter(({ name }) => compareKey(name) === key);
  if (named.length > 0) return named.map(({ code }) => code);
  return places.filter(({ area }) => compareKey(area) === key).map(({ code }) => code);
}

export const textOfPlaces = (codes: readonly string[], places: readonly Place[]): string =>
  codes.map((code) => placeName(places)(code)).join('、');

/** 「青森市」 of 022012; the code itself where nobody knows it. */
export const placeName =
  (places: readonly Place[]) =>
  (code: string): string =>
    places.find((each) => each.code === code)?.name ?? code;
