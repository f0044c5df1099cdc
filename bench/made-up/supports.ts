import type { Call, OperatorLevel, Purpose, Support, SupportKind } from '../../src/supports/index.ts';
import { MONEY_KINDS } from '../../src/supports/index.ts';
import { PREFECTURES, type Prefecture } from '../../src/values/index.ts';
import { happens, pick, pickByShare, pickSome } from './chance.ts';
import { drawInteger } from './draw.ts';
import { type Place, placesIn } from './places.ts';
import { conditionFor } from './support-conditions.ts';
import { contentOf, summaryOf, type Telling } from './support-texts.ts';
import { KIND_WORDS, PURPOSE_WORDS } from './support-words.ts';

/** Of twenty supports two are the nation's, three a prefecture's, twelve a municipality's, three an institution's. */
const LEVELS: readonly OperatorLevel[] = [
  ...Array<OperatorLevel>(2).fill('nation'),
  ...Array<OperatorLevel>(3).fill('prefecture'),
  ...Array<OperatorLevel>(12).fill('municipality'),
  ...Array<OperatorLevel>(3).fill('institution'),
];

const MINISTRIES = ['中小企業庁', '厚生労働省', '国土交通省', '環境省', '農林水産省', '観光庁', '特許庁'];
const INSTITUTIONS = ['産業振興センター', '商工会議所', '商工会連合会', '信用保証協会', '中小企業団体中央会'];

/** `count` supports in realistic proportions; the same count, seed and prefectures always give the same ones. */
export const madeUpSupports = (
  count: number,
  seed: number,
  prefectures: readonly Prefecture[] = PREFECTURES,
): Support[] => Array.from({ length: count }, (_, index) => madeUpSupport(index, seed, prefectures));

/** The `index`th of them. */
export function madeUpSupport(
  index: number,
  seed: number,
  prefectures: readonly Prefecture[] = PREFECTURES,
): Support {
  const own = `${seed}/${index}`;
  const id = `made-up-${seed}-${index}`;
  const runner = runnerOf(LEVELS[index % LEVELS.length]!, own, prefectures);
  const words = pickByShare(PURPOSE_WORDS, own, 'purpose');
  const purposes = purposesOf(words.purpose, own);
  const { kind, endings } = pickByShare(KIND_WORDS, own, 'kind');
  const subject = pick(words.subjects, own, 'subject');
  const { words: amount, ...money } = moneyOf(kind, own);
  const telling: Telling = {
    ...{ kind, subject, operator: runner.name, who: runner.who, window: `${runner.name}の窓口` },
    title: `${runner.titled}${subject}${pick(endings, own, 'ending')}`,
    need: pick(words.needs, own, 'need'),
    items: pickSome(words.items, 3, own, 'items'),
    amount,
  };
  return {
    id,
    operator: { name: runner.name, level: runner.level },
    ...{ title: telling.title, kind, purposes },
    summary: summaryOf(telling),
    content: contentOf(telling, own),
    who: telling.who,
    condition: conditionFor({ ...runner, id, purposes, seed: own }),
    isComplete: happens(0.6, own, 'complete'),
    ...money,
    ...callsOf(kind, own),
    papers: [{ name: '申請書' }, { name: '登記事項証明書または開業届の写し', from: '法務局または税務署' }],
    contacts: [{ name: telling.window, phone: `0${drawInteger(10, 99, own, 'phone')}-000-0000` }],
    confirmedOn: `2026-0${drawInteger(1, 6, own, 'confirmed')}-15`,
  };
}

interface Runner {
  level: OperatorLevel;
  name: string;
  /** What its titles begin with. */
  titled: string;
  who: string;
  places: string[];
}

function runnerOf(level: OperatorLevel, own: string, prefectures: readonly Prefecture[]): Runner {
  if (level === 'nation') {
    return { level, name: pick(MINISTRIES, own, 'ministry'), titled: '', who: '中小企業者', places: [] };
  }
  const prefecture = pick(prefectures, own, 'prefecture');
  const places = placesIn(prefecture.code);
  const place = pick(places, own, 'municipality');
  if (level === 'municipality') return { level, ...within(place), name: place.name };
  const everywhere = {
    titled: prefecture.name,
    who: `${prefecture.name}内の中小企業者`,
    places: codesOf(places),
  };
  if (level === 'prefecture') return { level, name: prefecture.name, ...everywhere };
  const body = pick(INSTITUTIONS, own, 'institution');
  if (body === '商工会議所') return { level, ...within(place), name: `${place.name.slice(0, -1)}${body}` };
  const isOpenToAll = happens(0.2, own, 'all');
  return { level, name: `${prefecture.name}${body}`, ...everywhere, ...(isOpenToAll ? { places: [] } : {}) };
}

const codesOf = (places: readonly Place[]): string[] => places.map(({ code }) => code);

const within = ({ code, name }: Place) => ({ titled: name, who: `${name}内の中小企業者`, places: [code] });

/** Half of them serve another purpose besides. */
function purposesOf(first: Purpose, own: string): Purpose[] {
  const others = [1, 2].filter((at) => happens(0.4, own, 'another', at));
  return [...new Set([first, ...others.map((at) => pickByShare(PURPOSE_WORDS, own, 'other', at).purpose)])];
}

const RATES: readonly [rate: number, text: string][] = [
  [33.3, '3分の1'],
  [50, '2分の1'],
  [66.7, '3分の2'],
  [75, '4分の3'],
];

interface Money extends Pick<Support, 'amounts' | 'loan' | 'fee'> {
  words: string;
}

/** What a support brings, and the sentence that says so. */
function moneyOf(kind: SupportKind, own: string): Money {
  const tens = pick([10, 20, 30, 50, 100, 150, 200, 500, 1_000], own, 'ceiling');
  if (kind === 'loan' || kind === 'guarantee') {
    const words = `借りられる額は、${tens * 10}万円までです。`;
    return { loan: { limit: tens * 100_000, maxRate: pick([0.9, 1.2, 1.5, 1.9], own, 'interest') }, words };
  }
  if (kind === 'tax' || (MONEY_KINDS.includes(kind) && happens(0.15, own, 'untold'))) {
    return { words: '額は、お尋ねください。' };
  }
  if (!MONEY_KINDS.includes(kind)) return { fee: 0, words: '利用にお金はかかりません。' };
  const ceiling = tens * 10_000;
  if (kind === 'benefit') return { amounts: [{ ceiling }], words: `支払われる額は、${tens}万円までです。` };
  const [rate, text] = pick(RATES, own, 'rate');
  return {
    amounts: [{ rate, rateText: `${text}以内`, ceiling }],
    words: `支払われる額は、掛かった費用の${text}以内で、${tens}万円までです。`,
  };
}

function callsOf(kind: SupportKind, own: string): { calls?: Call[]; hasBudget?: boolean } {
  if (!MONEY_KINDS.includes(kind) && kind !== 'training' && kind !== 'event') return {};
  if (happens(0.35, own, 'always')) return {};
  const month = drawInteger(1, 10, own, 'month');
  const day = (of: number, at: string) => `2026-${String(of).padStart(2, '0')}-${at}`;
  return { calls: [{ id: '1', opensOn: day(month, '01'), closesOn: day(month + 2, '28') }], hasBudget: true };
}
