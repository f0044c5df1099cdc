import { industryName, type LegalForm } from '../../firms/index.ts';
import { formatDay, PREFECTURES } from '../../values/index.ts';
import { CERTIFICATIONS } from '../certifications.ts';
import type { Comparison, DateFact, NumberFact, Requirement } from '../condition.ts';
import { PURPOSES } from '../purposes.ts';

/** 「青森市」 of 022012; the code itself where nobody knows it. */
export type PlaceName = (code: string) => string;

/** How a noun and how a verb follow: 「20人以下であること」「20人を超えること」. */
const COMPARED: Record<Comparison, string> = {
  'at-least': '以上である',
  'more-than': 'を超える',
  'at-most': '以下である',
  'less-than': '未満である',
};
const COMPARED_RATES: Record<Comparison, string> = {
  'at-least': '以上',
  'more-than': 'より多く',
  'at-most': '以下',
  'less-than': '未満',
};

const FORMS: Record<LegalForm, string> = {
  corporation: '法人',
  'sole-proprietor': '個人事業者',
  cooperative: '組合',
  other: 'その他の団体',
  'not-founded': '創業前の人',
};

const NUMBERS: Record<NumberFact, (limit: number, is: Comparison) => string> = {
  capital: (limit, is) => `資本金が${limit.toLocaleString('ja-JP')}円${COMPARED[is]}こと`,
  employees: (limit, is) => `従業員が${limit.toLocaleString('ja-JP')}人${COMPARED[is]}こと`,
  yearsSinceFounding: (limit, is) => `創業からの年数が${limit}年${COMPARED[is]}こと`,
  salesFall: (limit, is) => `売上が${limit}%${COMPARED_RATES[is]}減っていること`,
  wageRise: (limit, is) => `賃金を${limit}%${COMPARED_RATES[is]}引き上げること`,
};

const LIMITS = { from: '以降', until: 'まで' };
const DATES: Record<DateFact, string> = { foundedOn: '創業したこと', startsOn: '取組を始めること' };

const SIZES = { small: '小規模企業者', 'small-or-medium': '中小企業者' };

const shown = (names: readonly string[], most = 4): string =>
  names.length > most ? `${names.slice(0, most).join('、')}など${names.length}` : names.join('、');

/** What a firm must fulfil, as a sentence that ends in こと: 「従業員が20人以下であること」. */
export function requirementWords(requirement: Requirement, placeName: PlaceName): string {
  switch (requirement.kind) {
    case 'size':
      return `${SIZES[requirement.is]}であること（業種ごとの資本金・従業員数による）`;
    case 'industry':
      return industryWords(requirement.among, requirement.except ?? []);
    case 'place': {
      const places = placesWords(requirement.among, placeName);
      return requirement.of === 'head-office' ? `本店が${places}にあること` : `事業所が${places}にあること`;
    }
    case 'legal-form':
      return `${shown(requirement.among.map((form) => FORMS[form]))}であること`;
    case 'number':
      return NUMBERS[requirement.of](requirement.limit, requirement.is);
    case 'date':
      return `${formatDay(requirement.day)}${LIMITS[requirement.is]}に${DATES[requirement.of]}`;
    case 'certification':
      return `${shown(requirement.among.map((each) => CERTIFICATIONS[each]))}があること`;
    case 'purpose':
      return `目的が${shown(requirement.among.map((each) => PURPOSES[each]))}であること`;
    case 'question':
      return `「${requirement.text}」が「${requirement.wanted ? 'はい' : 'いいえ'}」であること`;
  }
}

const MANY = 20;

/** 「青森県内の40市町村」 where most of a prefecture is meant, else the names. */
function placesWords(among: readonly string[], placeName: PlaceName): string {
  const home = PREFECTURES.find(({ code }) => among.every((place) => place.startsWith(code.slice(0, 2))));
  return among.length > MANY && home !== undefined
    ? `${home.name}内の${among.length}市町村`
    : shown(among.map(placeName));
}

function industryWords(among: readonly string[], except: readonly string[]): string {
  const without = except.length === 0 ? '' : `（${shown(except.map(industryName))}を除く）`;
  return `業種が${shown(among.map(industryName))}${without}であること`;
}
