/** Says what is wrong with a value that came from outside, and where; `null` when it has the shape. */
export type Shape<T> = ((value: unknown, place: string) => string | null) & { of?: T };

/** Longer texts and lists than any report has are no report. */
const LONGEST_TEXT = 200_000;
const LONGEST_LIST = 200_000;

const shape =
  <T>(accepts: (value: unknown) => boolean, expected: string): Shape<T> =>
  (value, place) =>
    accepts(value) ? null : `${place}: ${expected}`;

export const text = shape<string>(
  (value) => typeof value === 'string' && value.length <= LONGEST_TEXT,
  '文字列ではありません',
);
export const flag = shape<boolean>((value) => typeof value === 'boolean', 'true・false ではありません');

export const integer = (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  shape<number>(
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
    '範囲内の整数ではありません',
  );

export const share = shape<number>(
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  '0 から 1 の数ではありません',
);

export const oneOf = <T extends string>(...words: readonly T[]) =>
  shape<T>((value) => words.includes(value as T), '決められた語ではありません');

export const nullOr =
  <T>(inner: Shape<T>): Shape<T | null> =>
  (value, place) =>
    value === null ? null : inner(value, place);

export const list =
  <T>(item: Shape<T>): Shape<T[]> =>
  (value, place) => {
    if (!Array.isArray(value) || value.length > LONGEST_LIST) return `${place}: 配列ではありません`;
    for (const [index, element] of value.entries()) {
      const wrong = item(element, `${place}[${index}]`);
      if (wrong) return wrong;
    }
    return null;
  };

type Keys<T, Optional extends boolean> = {
  [K in keyof T]-?: undefined extends T[K]
    ? Optional extends true
      ? K
      : never
    : Optional extends true
      ? never
      : K;
}[keyof T];

/** An object with these fields and no others. */
export const record =
  <T>(
    required: { [K in Keys<T, false>]: Shape<T[K]> },
    optional: { [K in Keys<T, true>]-?: Shape<Exclude<T[K], undefined>> },
  ): Shape<T> =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return `${place}: まとまり（オブジェクト）ではありません`;
    }
    const shapes = new Map<string, Shape<unknown>>(Object.entries({ ...required, ...optional }));
    const missing = Object.keys(required).find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return `${place}.${missing}: ありません`;
    for (const [name, field] of Object.entries(value)) {
      const own = shapes.get(name);
      const wrong = own ? own(field, `${place}.${name}`) : `${place}.${name}: 知らない項目です`;
      if (wrong) return wrong;
    }
    return null;
  };
