import { GAP, type Taken } from './taking.ts';

/** A municipality as a firm may name it. */
export interface Place {
  /** 全国地方公共団体コード. */
  code: string;
  name: string;
  /** In katakana. */
  kana: string;
}

/** 鰺ヶ沢 is written in many ways. */
const VARIANTS: Record<string, string> = { ヶ: '[ヶケがカヵか]', 鰺: '[鰺鯵]', ケ: '[ヶケがカヵか]' };
/** Names that say another place, or a direction, when nothing stands behind them. */
const ONLY_WHOLE = new Set(['東北', '横浜', '南部']);
/** What may follow the bare name when the town is meant: 「弘前で」, 「弘前のりんご園」, not 「青森県」, 「青森のりんごを」. */
const BEHIND =
  '(?=(?:市内|町内|村内|地区|在住|近郊|郊外|の(?!(?:りんご|リンゴ|林檎|ひば|ヒバ|酒|魚)(?!農|園|屋|店|工|加工|生産者|蔵|造)|観光|特産|産品|食材|味)|で|に(?!ついて)|から|にて|、|。|,|$|\\s|\\||です|だ|と|・))';

const written = (name: string): string => [...name].map((letter) => VARIANTS[letter] ?? letter).join('');

interface NamedPlace {
  code: string;
  at: number;
  length: number;
  isHeadOffice: boolean;
}

/** Where a firm stands: 青森市, 青森, あおもり市, 鯵ケ沢. 「青森県」 says no town. */
export function takePlaces(text: string, places: readonly Place[]): Taken {
  const found = places
    .flatMap((place) => namesIn(text, place))
    .toSorted((a, b) => a.at - b.at || b.length - a.length)
    .filter((each, at, all) => !all.slice(0, at).some((other) => other.at + other.length > each.at));
  if (found.length === 0) return { profile: {}, rest: text };
  const codes = [...new Set(found.map(({ code }) => code))];
  const headOffice = found.find(({ isHeadOffice }) => isHeadOffice)?.code ?? onlyOne(codes, text);
  const rest = found.reduceRight(
    (left, { at, length }) => left.slice(0, at) + GAP + left.slice(at + length),
    text,
  );
  return { profile: { establishments: codes, ...(headOffice !== undefined && { headOffice }) }, rest };
}

/** A firm that names one town only means where it is, unless it says that its head office is elsewhere. */
const onlyOne = (codes: readonly string[], text: string): string | undefined =>
  codes.length === 1 && !/本(?:社|店|部)は|(?:支店|支社|分工場|営業所)(?:が|を)/.test(text)
    ? codes[0]
    : undefined;

function namesIn(text: string, { code, name, kana }: Place): NamedPlace[] {
  const [, bare = name, suffix = ''] = /^(.+)([市町村])$/.exec(name) ?? [];
  const reading = hiragana(kana).replace(/(?:し|まち|ちょう|むら|そん)$/, '');
  const sources = [
    `${written(bare)}${suffix}(?:内)?`,
    `${reading}${suffix}`,
    ...(ONLY_WHOLE.has(bare) ? [] : [`${written(bare)}${BEHIND}`]),
    ...(reading.length >= 4 && !ONLY_WHOLE.has(bare) ? [`${reading}${BEHIND}`] : []),
  ];
  const pattern = new RegExp(`(本社は?|本店は?|本部は?)?(${sources.join('|')})(?:に(本社|本店|本部))?`, 'g');
  return [...text.matchAll(pattern)].map((match) => ({
    code,
    at: match.index,
    length: match[0].length,
    isHeadOffice: match[1] !== undefined || match[3] !== undefined,
  }));
}

const hiragana = (kana: string): string =>
  kana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
