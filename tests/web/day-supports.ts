import { profileOfKnown, profileOn } from '../../src/firms/index.ts';
import {
  type Condition,
  find,
  findCatalogue,
  findWords,
  match,
  nextFor,
  openingOn,
  type Support,
  takeAnswer,
} from '../../src/supports/index.ts';
import type { SupportServices } from '../../src/web/index.ts';
import { fakeSupports, SUPPORTS_TODAY } from './fake-supports.ts';

const support = (id: string, title: string, condition: Condition): Support => ({
  ...{
    id,
    title,
    operator: { name: '青森県', level: 'prefecture' },
    kind: 'subsidy',
    purposes: ['founding'],
  },
  ...{ summary: '始めたばかりの会社を支える。', condition, isComplete: true },
});

/** Supports that ask for days, and one that asks for the years that follow from a day. */
export const DAY_SUPPORTS: readonly Support[] = [
  support('since-april', '新しい会社の補助金', {
    kind: 'date',
    of: 'foundedOn',
    is: 'from',
    day: '2023-04-01',
  }),
  support('young', '五年までの会社の補助金', {
    ...{ kind: 'number', of: 'yearsSinceFounding', is: 'less-than', limit: 5 },
  }),
  support('begins', '年度内の取組の補助金', { kind: 'date', of: 'startsOn', is: 'until', day: '2027-03-31' }),
];

/** Found by the real catalogue, without a database; one firm is known by its number. */
export async function daySupports(): Promise<SupportServices> {
  const fake = fakeSupports(DAY_SUPPORTS);
  const catalogue = findCatalogue(DAY_SUPPORTS, { ...(await findWords()), places: [] });
  const known = profileOfKnown(
    {
      ...{ number: '7000012050002', name: '株式会社みなと', municipality: null, legalForm: 'corporation' },
      ...{ capital: null, employees: null, industry: null, foundedOn: '2023-04-01' },
    },
    SUPPORTS_TODAY,
  );
  return {
    ...fake,
    finding: {
      ...fake.finding,
      find: async (ask) => find(catalogue, ask, SUPPORTS_TODAY),
      nextQuestion: async (ask, found, skipped) => nextFor(catalogue, ask, found, skipped),
      answer: async (ask, id, sent) => takeAnswer(catalogue, ask, id, sent),
      firm: async () => known,
      async support(id, profile) {
        const one = DAY_SUPPORTS.find((each) => each.id === id);
        if (one === undefined) return null;
        const opening = openingOn(one.calls, SUPPORTS_TODAY);
        return { support: one, match: match(profileOn(profile, SUPPORTS_TODAY), one), opening, score: 0 };
      },
    },
  };
}
