import { type FirmProfile, isIndustryCode, type LegalForm } from '../../../firms/index.ts';
import { isDay, isMunicipalityCode } from '../../../organisations/index.ts';
import { CERTIFICATIONS, type Certification } from '../../../supports/index.ts';

const FORMS: readonly LegalForm[] = ['corporation', 'sole-proprietor', 'cooperative', 'other', 'not-founded'];
const QUESTION = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MOST_ANSWERS = 60;

/** Numbers of a profile with the key under which an address holds them, and the largest that is taken. */
const NUMBERS = [
  ['employees', 'employees', 1_000_000],
  ['capital', 'capital', 10_000_000_000_000],
  ['years', 'yearsSinceFounding', 2_000],
  ['fall', 'salesFall', 100],
  ['raise', 'wageRise', 1_000],
] as const;

/** Days of a profile with the key under which an address holds them (ISO dates). */
const DAYS = [
  ['founded', 'foundedOn'],
  ['starts', 'startsOn'],
] as const;

/** What the address says of the firm. */
export function profileOf(query: URLSearchParams): FirmProfile {
  const industry = query.get('industry') ?? '';
  const form = FORMS.find((each) => each === query.get('form'));
  const places = query.getAll('place').filter(isMunicipalityCode);
  const head = query.get('head') ?? '';
  const certifications = query.getAll('cert');
  const answers = answersIn(query);
  return {
    ...(isIndustryCode(industry) ? { industry } : {}),
    ...(form === undefined ? {} : { legalForm: form }),
    ...(places.length > 0 ? { establishments: places } : {}),
    ...headOffice(head, places),
    ...Object.fromEntries(
      NUMBERS.flatMap(([key, fact, most]) => {
        const value = numberIn(query, key, most);
        return value === undefined ? [] : [[fact, value]];
      }),
    ),
    ...Object.fromEntries(
      DAYS.flatMap(([key, fact]) => {
        const day = query.get(key) ?? '';
        return isDay(day) ? [[fact, day]] : [];
      }),
    ),
    ...(certifications.length > 0 ? { certifications: certifications.filter(isCertification) } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  };
}

/** Of a firm with one place its head office is there. */
const headOffice = (head: string, places: readonly string[]): Pick<FirmProfile, 'headOffice'> => {
  if (isMunicipalityCode(head)) return { headOffice: head };
  const [only] = places;
  return places.length === 1 && only !== undefined ? { headOffice: only } : {};
};

/** A key of an address with its value; what has none is left out. */
export type Pair = [key: string, value: string | number | undefined];

/** The same as an address holds it, in one fixed order. */
export const profilePairs = (profile: FirmProfile): Pair[] => [
  ...(profile.establishments ?? []).map((code): Pair => ['place', code]),
  ['head', headOf(profile)],
  ['industry', profile.industry],
  ['form', profile.legalForm],
  ...NUMBERS.map(([key, fact]): Pair => [key, numberToSay(profile, fact)]),
  ...DAYS.map(([key, fact]): Pair => [key, profile[fact]]),
  // Holding none is said, too.
  ...(profile.certifications?.length === 0 ? ['none'] : (profile.certifications ?? [])).map(
    (each): Pair => ['cert', each],
  ),
  ...Object.entries(profile.answers ?? {}).map(([id, yes]): Pair => [`a.${id}`, yes ? '1' : '0']),
];

/** Of who has told the day, the years follow from it: in an address they would be wrong a year later. */
const numberToSay = (profile: FirmProfile, fact: (typeof NUMBERS)[number][1]): number | undefined =>
  fact === 'yearsSinceFounding' && profile.foundedOn !== undefined ? undefined : profile[fact];

function headOf({ headOffice: head, establishments = [] }: FirmProfile): string | undefined {
  return establishments.length === 1 && establishments[0] === head ? undefined : head;
}

const isCertification = (text: string): text is Certification => Object.hasOwn(CERTIFICATIONS, text);

/** A number as somebody types it, if it is not larger than any that can be meant. */
export function numberIn(query: URLSearchParams, key: string, most: number): number | undefined {
  const text = query.get(key)?.normalize('NFKC').replaceAll(',', '').trim() ?? '';
  if (!/^\d{1,14}(?:\.\d)?$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}

function answersIn(query: URLSearchParams): Record<string, boolean> {
  const said = [...query].filter(([key, value]) => key.startsWith('a.') && /^[01]$/.test(value));
  const known = said.map(([key, value]): [string, boolean] => [key.slice(2), value === '1']);
  return Object.fromEntries(known.filter(([id]) => QUESTION.test(id)).slice(0, MOST_ANSWERS));
}
