import type { FirmProfile } from '../../firms/index.ts';
import type { ProfileFact } from '../catalogue/facts.ts';
import { CERTIFICATIONS } from '../certifications.ts';
import { PURPOSES } from '../purposes.ts';
import { nextIndustryLevel } from './industry-levels.ts';
import { hasCapital } from './plausible.ts';
import type { AnswerKind, Option, Question } from './question.ts';

type Wording = Omit<Question, 'id'>;

const number = (
  unit: '人' | '円' | '年' | '%',
  most: number,
  [text, help]: readonly [text: string, help: string],
): Wording => ({
  ...{ text, help },
  answer: { kind: 'number', unit, least: 0, most, isWhole: unit !== '%' },
});

const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, word]) => ({ value, word }));

const FORMS: readonly Option[] = optionsOf({
  corporation: '会社などの法人',
  'sole-proprietor': '個人事業者',
  cooperative: '組合',
  other: 'そのほかの団体',
  'not-founded': 'これから創業する',
});

const INDUSTRY_TEXTS = {
  industry: '業種はどれに当たりますか',
  'industry-division': '業種をもう少し詳しく教えてください',
  'industry-group': '業種をさらに詳しく教えてください',
} as const;

const ASKED: Readonly<Record<Exclude<ProfileFact, 'industry'>, (profile: FirmProfile) => Wording>> = {
  purposes: () => ({
    text: '何に取り組みたいですか',
    help: 'いくつでも選べます。',
    answer: { kind: 'choices', options: optionsOf(PURPOSES) },
  }),
  establishments: () => ({
    text: '事業所はどの市町村にありますか',
    help: '本店も含めて、すべて選んでください。',
    answer: { kind: 'municipalities' },
  }),
  headOffice: ({ establishments }) => ({
    text: '本店はどの市町村にありますか',
    help: '個人の方は、主な事業所のある市町村を選んでください。',
    answer: {
      kind: 'municipality',
      ...(establishments === undefined ? {} : { among: establishments }),
    },
  }),
  employees: () =>
    number('人', 1_000_000, ['従業員は何人ですか', 'いつも雇っている人の数です。代表者と役員は数えません。']),
  legalForm: ({ capital }) => ({
    text: '事業の形はどれですか',
    help: '',
    answer: { kind: 'choice', options: capital === undefined ? FORMS : FORMS.filter(mayHaveCapital) },
  }),
  capital: () =>
    number('円', 10 ** 14, [
      '資本金はいくらですか',
      '出資の総額でも構いません。登記事項証明書に書かれています。',
    ]),
  yearsSinceFounding: () =>
    number('年', 2_000, ['創業して何年になりますか', '満の年数です。1年未満は0です。']),
  foundedOn: () => ({
    text: '創業した日はいつですか',
    help: '会社は登記の設立日、個人の方は開業届に書いた開業日です。',
    answer: { kind: 'date' },
  }),
  startsOn: () => ({
    text: '取組を始めるのはいつですか',
    help: '最初の発注や契約をする日です。もう始めていれば、始めた日を答えてください。決まっていなければ、とばしてください。',
    answer: { kind: 'date' },
  }),
  wageRise: () =>
    number('%', 100, ['賃金を何%引き上げる予定ですか', '引き上げる予定がなければ、0と答えてください。']),
  salesFall: () =>
    number('%', 100, [
      '売上は、以前に比べて何%減りましたか',
      '減っていなければ、0と答えてください。いつと比べるかは支援によって違います。',
    ]),
  certifications: () => ({
    text: '受けている認定や、行っている宣言はどれですか',
    help: 'なければ、何も選ばずに進んでください。',
    answer: { kind: 'choices', options: optionsOf(CERTIFICATIONS) },
  }),
};

function mayHaveCapital({ value }: Option): boolean {
  return hasCapital({ legalForm: value as NonNullable<FirmProfile['legalForm']> });
}

/** How a fact of the profile is asked of a firm that has told so much. */
export function wordingOf(fact: ProfileFact, profile: FirmProfile): Wording {
  if (fact !== 'industry') return ASKED[fact](profile);
  const level = nextIndustryLevel(profile.industry);
  const answer: AnswerKind = { kind: 'choice', options: level?.options ?? [] };
  return {
    text: INDUSTRY_TEXTS[level?.id ?? 'industry'],
    help: 'いくつもあれば、売上の最も多いものを選んでください。',
    answer,
  };
}
