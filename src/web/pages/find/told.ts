import { type FirmProfile, industryName } from '../../../firms/index.ts';
import {
  type Ask,
  CERTIFICATIONS,
  type Certification,
  type PlaceName,
  PURPOSES,
  SUPPORT_KINDS,
} from '../../../supports/index.ts';
import { formatDay } from '../../../values/index.ts';
import { words as shared } from '../../portal/words.ts';
import { words } from './words.ts';

/** What is known of a firm, each fact in a few words: 「従業員8人」. */
export function profileWords(profile: FirmProfile, placeName: PlaceName): string[] {
  const { industry, establishments, employees, capital, legalForm } = profile;
  return [
    legalForm === undefined ? [] : words.legalForms[legalForm],
    industry === undefined ? [] : industryName(industry),
    (establishments ?? []).map(placeName),
    employees === undefined ? [] : `従業員${employees.toLocaleString('ja-JP')}人`,
    capital === undefined ? [] : `資本金${capital.toLocaleString('ja-JP')}円`,
    foundingWords(profile),
    profile.salesFall === undefined ? [] : `売上${profile.salesFall}%減`,
    profile.wageRise === undefined ? [] : `賃上げ${profile.wageRise}%`,
    profile.startsOn === undefined ? [] : `${formatDay(profile.startsOn)}に取組開始`,
    certificationWords(profile.certifications),
  ].flat();
}

/** The years follow from the day: who reads the one knows the other. */
function foundingWords({ foundedOn, yearsSinceFounding: years }: FirmProfile): string[] {
  if (foundedOn !== undefined) return [`${formatDay(foundedOn)}創業`];
  return years === undefined ? [] : [`創業${years}年`];
}

function certificationWords(certifications: readonly string[] | undefined): string[] {
  if (certifications === undefined) return [];
  return certifications.length === 0
    ? ['認定なし']
    : certifications.map((each) => CERTIFICATIONS[each as Certification] ?? each);
}

/** The filters of an ask in a few words each. */
export function filterWords(ask: Ask): string[] {
  return [
    (ask.purposes ?? []).map((each) => PURPOSES[each]),
    (ask.kinds ?? []).map((each) => SUPPORT_KINDS[each]),
    (ask.levels ?? []).map((each) => shared.level[each]),
    ask.isOpen ? words.results.open : [],
    ask.closesBy === undefined ? [] : `${ask.closesBy}まで`,
    ask.leastAmount === undefined ? [] : `${ask.leastAmount.toLocaleString('ja-JP')}円以上`,
  ].flat();
}
