import { prefectureCode } from '../../../values/index.ts';
import { own } from '../vocabulary/own.ts';
import { REGIONS, SEPARATOR, WHOLE_COUNTRY } from './enums.ts';

export interface JgrantsAreas {
  /** Codes of prefectures; empty: the whole country, or not told. */
  codes: string[];
  /** What is no place of Japan that we know: 海外. */
  unknown: string[];
}

/** 補助対象地域: prefectures, regions, 全国. */
export function readJgrantsAreas(text: string): JgrantsAreas {
  const names = text
    .split(SEPARATOR.trim())
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const prefectures = names.flatMap((name) => own(REGIONS, name) ?? [name]);
  const unknown = prefectures.filter((name) => name !== WHOLE_COUNTRY && prefectureCode(name) === null);
  const isEverywhere = names.includes(WHOLE_COUNTRY) || unknown.length > 0;
  const codes = isEverywhere ? [] : prefectures.flatMap((name) => prefectureCode(name) ?? []);
  return { codes: [...new Set(codes)], unknown };
}
