import { type CalendarDate, compareKey } from '../values/index.ts';

/** A regional office of an area (圏域) with the days between which it bore its name. */
export interface Office {
  jurisdiction: string;
  area: string;
  name: string;
  /** `null`: before the first document. */
  validFrom: Required<CalendarDate> | null;
  /** `null`: still in force. */
  validTo: Required<CalendarDate> | null;
}

/** The six areas of 青森県. */
export const AREAS = ['東青', '中南', '三八', '西北', '上北', '下北'] as const;

/** 地域県民局 until the end of 令和6年度, 地域連携事務所 since. */
export const OFFICES: readonly Office[] = AREAS.flatMap((area) => [
  {
    jurisdiction: '青森県',
    area,
    name: `${area}地域県民局`,
    validFrom: null,
    validTo: { year: 2025, month: 3, day: 31 },
  },
  {
    jurisdiction: '青森県',
    area,
    name: `${area}地域連携事務所`,
    validFrom: { year: 2025, month: 4, day: 1 },
    validTo: null,
  },
]);

/** The office of an area on a day. */
export function officeOfArea(area: string, day: Required<CalendarDate>): Office | undefined {
  return OFFICES.find(
    (office) =>
      office.area === area &&
      (office.validFrom === null || ordinal(office.validFrom) <= ordinal(day)) &&
      (office.validTo === null || ordinal(day) <= ordinal(office.validTo)),
  );
}

/** 中南地域県民局, 中南地域連携事務所 or 労政・能力開発課(中南地域県民局) → 中南; `null` when no area is named. */
export function areaOfOffice(text: string): string | null {
  const key = compareKey(text);
  return OFFICES.find(({ name }) => key.includes(compareKey(name)))?.area ?? null;
}

function ordinal({ year, month, day }: Required<CalendarDate>): number {
  return year * 10_000 + month * 100 + day;
}
