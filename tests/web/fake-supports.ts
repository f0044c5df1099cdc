import {
  type Demand,
  type FollowOrder,
  type FollowView,
  type KeptSupport,
  match,
  openingOn,
  type Support,
  type Usage,
  type UsageFigures,
} from '../../src/supports/index.ts';
import type { AlertServices, FiguresServices, Place, SupportServices } from '../../src/web/index.ts';
import { type FakeKeeping, fakeKeeping } from './fake-keeping.ts';
import { type FakeWords, fakeWords } from './fake-words.ts';

const PLACES: Place[] = [
  { code: '022012', name: '青森市', kana: 'アオモリシ', area: '東青' },
  { code: '022021', name: '弘前市', kana: 'ヒロサキシ', area: '中南' },
];

export const GYOMU_KAIZEN: Support = {
  id: 'gyomu-kaizen',
  operator: { name: '青森労働局', level: 'nation' },
  title: '業務改善助成金',
  kind: 'subsidy',
  purposes: ['wages', 'equipment'],
  summary: '事業場内の最低賃金を引き上げ、設備を入れたときの費用の一部を助成する。',
  condition: { kind: 'size', is: 'small-or-medium', scheme: 'basic-act' },
  isComplete: false,
};

/** Keeps what is counted, in order; says these figures of whatever months are asked for. */
export function fakeFigures(said: Partial<UsageFigures> = {}): FakeFigures {
  const counted: Usage[] = [];
  const missed: Demand[] = [];
  return {
    ...{ counted, missed },
    count: (usage) => counted.push(usage),
    miss: (demand) => missed.push(demand),
    between: async (period) => ({
      period,
      months: [],
      supports: [],
      municipalities: [],
      demand: [],
      ...said,
    }),
    months: async () => ['2026-10', '2026-11'],
    changes: async () => [],
  };
}

export interface FakeFigures extends FiguresServices {
  counted: Usage[];
  missed: Demand[];
}

export const SUPPORTS_TODAY = '2026-11-29';

/** As the secretariat keeps it, public since the spring. */
const keptBySecretariat = (support: Support): KeptSupport => ({
  ...{ id: support.id, owner: null, state: 'approved', version: 1, working: support, published: null },
  ...{ publishOn: '2026-04-01', confirmedOn: null, edited: [] },
  ...{ changedAt: '2026-04-01T00:00:00.000Z', changedBy: '見本データ' },
});

/** The finding of supports over a few of them, by match alone; and the keeping of these, or of others. */
export function fakeSupports(
  supports: readonly Support[] = [GYOMU_KAIZEN],
  kept: readonly KeptSupport[] = supports.map(keptBySecretariat),
): SupportServices & { keeping: FakeKeeping; words: FakeWords } {
  const today = () => SUPPORTS_TODAY;
  const keeping = fakeKeeping(kept, SUPPORTS_TODAY);
  const foundAs = (support: Support, profile = {}) => ({
    ...{ support, match: match(profile, support), score: 0 },
    opening: openingOn(support.calls, today()),
  });
  return {
    alerts: fakeAlerts(),
    keeping,
    words: fakeWords(SUPPORTS_TODAY),
    ownerOf: async (id) => keeping.held.get(id)?.owner,
    dataTerms: null,
    figures: fakeFigures(),
    finding: {
      today,
      revision: async () => '1',
      nextQuestion: async () => null,
      answer: async () => null,
      all: async () => supports,
      places: async () => PLACES,
      firm: async () => null,
      support: async (id, profile) => {
        const support = supports.find((each) => each.id === id);
        return support === undefined ? null : foundAs(support, profile);
      },
      find: async ({ text = '', profile = {} }) => {
        const found = supports.map((support) => foundAs(support, profile));
        return {
          understood: { profile, purposes: [], words: text },
          results: found.filter((each) => each.match.status !== 'ineligible'),
          excluded: found.filter((each) => each.match.status === 'ineligible'),
          counts: { purposes: {}, kinds: {}, levels: {}, isOpen: 0 },
        };
      },
    },
  };
}

export interface FakeAlerts extends AlertServices {
  /** What was asked for, with the caller's address. */
  asked: { order: FollowOrder; caller: string }[];
  ended: string[];
}

/** One follow waits under the token `waiting`, one goes on under `going`; too much comes from nowhere but `busy`. */
export function fakeAlerts(part: Partial<AlertServices> = {}): FakeAlerts {
  const follow = (isConfirmed: boolean): FollowView => ({
    ...{ query: 'place=022012', label: '青森市', rhythm: 'weekly', isConfirmed },
  });
  const confirmed = new Set(['going']);
  const [asked, ended] = [[], []] as [FakeAlerts['asked'], string[]];
  const toConfirm = async (token: string) =>
    ['waiting', 'going'].includes(token) ? follow(confirmed.has(token)) : null;
  return {
    ...{ isSending: true, asked, ended, toConfirm },
    async request(order, caller) {
      asked.push({ order, caller });
      return order.email.startsWith('busy') ? 'too-many' : 'taken';
    },
    async confirm(token) {
      confirmed.add(token);
      return toConfirm(token);
    },
    toEnd: async (token) => (token === 'going' && !ended.includes(token) ? follow(true) : null),
    async end(token) {
      ended.push(token);
    },
    publicMoments: async () => new Map([[GYOMU_KAIZEN.id, '2026-11-01T03:00:00.000Z']]),
    ...part,
  };
}
