/** The Japanese eras (元号) that the documents use, newest first. Source of the dates: 元号法 and its ordinances. */

export interface Era {
  name: string;
  letter: string;
  /** Western year of its first year (元年). */
  firstYear: number;
  /** Month and day on which its first year begins. */
  firstMonth: number;
  firstDay: number;
}

export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', firstYear: 2019, firstMonth: 5, firstDay: 1 },
  { name: '平成', letter: 'H', firstYear: 1989, firstMonth: 1, firstDay: 8 },
  { name: '昭和', letter: 'S', firstYear: 1926, firstMonth: 12, firstDay: 25 },
  { name: '大正', letter: 'T', firstYear: 1912, firstMonth: 7, firstDay: 30 },
  { name: '明治', letter: 'M', firstYear: 1868, firstMonth: 1, firstDay: 25 },
];

/** Regular-expression source for an era's name or letter. */
export const ERA_PATTERN = '(?:令和|平成|昭和|大正|明治|[RHSTM])';

/** 令和, R, r → the era. */
export function eraOf(nameOrLetter: string): Era | undefined {
  const wanted = nameOrLetter.toUpperCase();
  return ERAS.find((era) => era.name === wanted || era.letter === wanted);
}

/** 元 → 1, '2' → 2; `null` for 0 and for what is no era year. */
export function eraYearNumber(text: string): number | null {
  if (text === '元') return 1;
  const year = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return year > 0 ? year : null;
}

/** The era in force on a day (西暦); without a day, at the end of the month; without a month, of the year. */
export function eraAt(year: number, month = 12, day = 31): Era | undefined {
  return ERAS.find(
    (era) =>
      year > era.firstYear ||
      (year === era.firstYear &&
        (month > era.firstMonth || (month === era.firstMonth && day >= era.firstDay))),
  );
}

/** 1 → 元, 2 → 2: the year of an era as it is printed. */
export function printEraYear(year: number): string {
  return year === 1 ? '元' : String(year);
}
