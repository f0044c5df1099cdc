import { parseYenText } from '../../../../values/index.ts';

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '');

/** 3,000,000 · 300万 · 300万円 · 3億円 → 円; `null` when it is no amount. */
export function yenOfText(text: string): number | null {
  const bare = plain(text).replace(/円$/, '');
  if (/^\d{1,13}$/.test(bare)) return Number(bare);
  const thousands = parseYenText(`${bare}円`);
  return thousands === null || thousands < 0 ? null : thousands * 1000;
}

export function wholeOfText(text: string): number | null {
  const bare = plain(text);
  return /^\d{1,13}$/.test(bare) ? Number(bare) : null;
}

/** 66.7 · 66.7% · 2/3 · 3分の2 → percent with one decimal, as GIF 451-4 rounds it. */
export function percentOfText(text: string): number | null {
  const bare = plain(text).replace(/[%％]$/, '');
  if (/^\d{1,3}(\.\d+)?$/.test(bare)) return Number(bare) <= 100 ? Number(bare) : null;
  const fraction = /^(\d+)\/(\d+)$/.exec(bare) ?? /^(?<of>\d+)分の(?<part>\d+)$/.exec(bare);
  if (fraction === null) return null;
  const { of, part } = fraction.groups ?? { part: fraction[1], of: fraction[2] };
  const [over, under] = [Number(part), Number(of)];
  return under === 0 || over > under ? null : Math.round((over * 1000) / under) / 10;
}

/** A limit of a condition: with decimals where a rate has them. */
export function numberOfText(text: string): number | null {
  const bare = plain(text).replace(/[%％円人年]$/, '');
  return /^\d{1,13}(\.\d{1,4})?$/.test(bare) ? Number(bare) : yenOfText(text);
}

/** 10年 · 1年6か月 · 18か月 → P10Y, P1Y6M, P18M. */
export function durationOfText(text: string): string | null {
  const match = /^(?:(\d{1,3})年)?(?:(\d{1,3})(?:か月|ヶ月|カ月|ヵ月|箇月|月))?(?:以内)?$/.exec(plain(text));
  const [, years, months] = match ?? [];
  if (years === undefined && months === undefined) return null;
  return `P${years === undefined ? '' : `${Number(years)}Y`}${months === undefined ? '' : `${Number(months)}M`}`;
}

export function textOfDuration(iso: string): string {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(iso) ?? [];
  return `${years === undefined ? '' : `${years}年`}${months === undefined ? '' : `${months}か月`}`;
}
