import {
  INDUSTRY_DIVISIONS,
  type IndustryCode,
  industryName,
  isIndustryCode,
  MAJOR_INDUSTRIES,
} from '../../../firms/index.ts';
import { compareKey } from '../../../values/index.ts';

/** Letters before divisions: some names are borne by both (鉱業、採石業、砂利採取業). MIC writes 「，」 where we write 「、」. */
const CODES_BY_NAME = new Map(
  [
    ...Object.entries(INDUSTRY_DIVISIONS),
    ...Object.entries(MAJOR_INDUSTRIES).map(([code, { name }]) => [code, name] as const),
  ].map(([code, name]) => [compareKey(name), code]),
);

/** The longest name of the classification has fewer characters. */
const LONGEST_NAME = 60;

/** E, 09, 製造業, 「E 製造業」, 「09:食料品製造業」, 9 (of which a spreadsheet took the zero); undefined for anything else. */
export function industryOf(text: string): IndustryCode | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const bare = text.normalize('NFKC').trim();
  const [, code = '', name = ''] = /^([A-T]|\d{1,4})(?:[\s.:_-]*(\D.*))?$/.exec(bare) ?? [];
  const whole = code.length === 1 && /\d/.test(code) ? `0${code}` : code;
  if (!isIndustryCode(whole)) return CODES_BY_NAME.get(compareKey(bare));
  return name === '' || compareKey(name) === compareKey(industryName(whole)) ? whole : undefined;
}

/** What a list of industries means, and what is none. */
export function readIndustries(items: readonly string[]): { codes: IndustryCode[]; unknown: string[] } {
  const read = items.map((item) => ({ item, codes: codesOf(item) }));
  return {
    codes: [...new Set(read.flatMap(({ codes }) => codes ?? []))],
    unknown: read.flatMap(({ item, codes }) => (codes === undefined ? [item] : [])),
  };
}

/** Codes that somebody parted by other marks than the form asks for: 「D、E」「09,10」. */
function codesOf(item: string): IndustryCode[] | undefined {
  const whole = industryOf(item);
  if (whole !== undefined) return [whole];
  const parts = item.split(/[、,，・\s/／]+/).map((part) => industryOf(part));
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
