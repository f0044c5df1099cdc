import {
  type Demand,
  type FollowOrder,
  type FollowView,
  match,
  openingOn,
  type Support,
  type Usage,
  type UsageFigures,
} from '../../src/supports/index.ts';
import type { AlertServices, FiguresServices, Place, SupportServices } from '../../src/web/index.ts';

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
  };
}

export interface FakeFigures extends FiguresServices {
  counted: Usage[];
  missed: Demand[];
}

/** The finding of supports over a few of them, by match alone. */
export function fakeSupports(supports: readonly Support[] = [GYOMU_KAIZEN]): SupportServices {
  const today = () => '2026-11-29';
  const foundAs = (support: Support, profile = {}) => ({
    ...{ support, match: match(profile, support), score: 0 },
    opening: openingOn(support.calls, today()),
  });
  return {
    alerts: fakeAlerts(),
    ownerOf: async (id) => (supports.some((each) => each.id === id) ? null : undefined),
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
