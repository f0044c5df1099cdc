import type {
  Answer,
  AnswerEvent,
  AnswerState,
  Holder,
  Remark,
  Round,
  Values,
} from '../../src/collection/index.ts';
import type { Organisation } from '../../src/organisations/index.ts';

/** A round in the middle of its life, made by counting: 25 organisations, 130 answers in every state. */

export const TODAY = '2026-05-27';
export const YEAR = 2025;

const FIELDS = ['商工', '産業', '労政', '観光', '農林', '企画', '交通', '環境', '教育', '国際'];
const WORKS = ['政策課', '振興課', '支援課'];
const TOWNS = ['浜手市', '山手市', '川上町', '海辺町', '森野村'];

export const ORGANISATIONS: readonly Organisation[] = [
  ...Array.from({ length: 18 }, (_, i) =>
    organisation(i, `${FIELDS[i % 10]}${WORKS[Math.floor(i / 10)]}`, 'division'),
  ),
  ...TOWNS.map((name, i) => organisation(18 + i, name, 'municipality')),
  organisation(23, '産業支援センター', 'institution'),
  organisation(24, '商工会連合会', 'institution'),
];

function organisation(i: number, name: string, kind: Organisation['kind']): Organisation {
  return {
    ...{ id: `o${i + 1}`, kind, name, kana: null, code: null, parent: null, area: null },
    ...{ validFrom: '2023-04-01', validTo: null },
  };
}

export const nameOf = (id: string): string => ORGANISATIONS.find((each) => each.id === id)?.name ?? id;

const round = (fiscalYear: number, part: Partial<Round>): Round => ({
  ...{ fiscalYear, sourceYear: fiscalYear - 1, state: 'open', threshold: 30 },
  ...{ submitBy: '2026-05-29', approveBy: '2026-06-05', acceptBy: '2026-06-19' },
  ...{ openedAt: '2026-04-20T00:30:00Z', openedBy: '田中', closedAt: null, closedBy: null },
  ...{ takenAt: null, record: null },
  ...part,
});

export const rounds = (): Round[] => [
  round(YEAR, {}),
  round(YEAR - 1, {
    ...{ state: 'closed', submitBy: '2025-05-30', approveBy: '2025-06-06', acceptBy: '2025-06-20' },
    ...{ openedAt: '2025-04-21T00:30:00Z', closedAt: '2025-07-02T05:00:00Z', closedBy: '田中' },
    takenAt: '2025-07-02T05:00:00Z',
    record: {
      ...{ answers: 128, organisations: 25, days: 72, returns: 31, late: 14 },
      daysByHolder: { editor: 24.5, approver: 6.2, secretariat: 9.8 },
      findingsByRule: { 'funding-sum': 3, 'unchanged-text': 12, 'future-words': 5 },
      waivers: [
        { program: '浜手の技術事業', rule: 'unchanged-text', reason: '継続事業のため', name: '佐藤' },
      ],
    },
  }),
];

const STATES: readonly AnswerState[] = [
  ...['waiting', 'draft', 'returned', 'submitted', 'approved', 'accepted', 'accepted'],
] as AnswerState[];

const holderOf: Record<AnswerState, Holder> = {
  ...{ waiting: 'editor', draft: 'editor', returned: 'editor' },
  ...{ submitted: 'approver', approved: 'secretariat', accepted: 'nobody' },
};

const THINGS = ['担い手', '技術', '販路', '創業', '承継', '資金', 'デジタル', '人財', '連携', '防災'];
const ACTS = ['育成事業', '支援事業', '強化事業', '推進事業', '確保事業'];

const nameAt = (i: number): string =>
  `${['地域', '企業', 'ものづくり'][i % 3]}${THINGS[i % 10]}${ACTS[Math.floor(i / 30) % 5]}`;

/** Some are written, some wait as the rollover filled them in; one in five counts an indicator by itself. */
export function answerAt(i: number): Answer {
  const owner = ORGANISATIONS[i % ORGANISATIONS.length]!.id;
  const state = STATES[(i + Math.floor(i / 25)) % STATES.length]!;
  const lastYear = lastYearAt(i);
  return {
    ...{ id: `a${i + 1}`, fiscalYear: YEAR, state, holder: holderOf[state], needsApproval: true },
    ...{ since: `2026-05-${String(4 + (i % 20)).padStart(2, '0')}T01:00:00Z` },
    ...{ due: i % 25 === 7 ? '2026-05-22' : '2026-05-29', organisation: owner, organisations: [owner] },
    origins: i % 17 === 0 ? [] : [{ program: `p${i + 1}`, kind: 'same-name' }],
    listings: [{ policy: 1 + (i % 8), group: '・人財の育成' }],
    ...{ version: state === 'waiting' ? 1 : 3, values: valuesAt(i, state, lastYear) },
    lastYear: i % 17 === 0 ? {} : lastYear,
    counted: {
      ...(i % 17 !== 0 && { 'indicator-1-previous': { value: '58名', origin: '令和6年度の年次報告 個票' } }),
      ...(i % 5 === 0 && {
        'indicator-2-current': {
          value: '延べ 412件',
          origin: '相談の記録 412件（令和7年4月から令和8年3月まで）',
        },
      }),
    },
    position: i + 1,
  };
}

const lastYearAt = (i: number): Record<string, string> => ({
  ...{ name: nameAt(i), period: 'R5-R7', isPriority: i % 4 === 0 ? '1' : '', foundation: '' },
  ...{ cost: String(3_254 + i * 711), national: String(1_627 + i * 300), general: String(1_627 + i * 411) },
  team: `${nameOf(ORGANISATIONS[i % 25]!.id)} 企画グループ`,
  overview: `${nameAt(i)}として、県内の中小企業に対し、専門家の派遣と研修を行う。`,
  result: `研修を${6 + (i % 5)}回開き、58名が参加した。専門家を延べ380回派遣した。`,
  ...{ 'indicator-1-label': '研修の参加者数', 'indicator-1-current': '58名' },
  ...{
    'indicator-2-label': '相談件数',
    'indicator-2-previous': '延べ 361件',
    'indicator-2-current': '延べ 380件',
  },
});

function valuesAt(i: number, state: AnswerState, lastYear: Values): Values {
  const { result: _, 'indicator-1-current': __, 'indicator-2-current': ___, ...carried } = lastYear;
  if (state === 'waiting') return carried;
  return {
    ...carried,
    result: i % 2 === 0 ? lastYear.result! : `研修を${9 + (i % 3)}回開き、72名が参加した。`,
    'indicator-1-current': i % 3 === 0 ? '22名' : '72名',
    ...(i % 5 !== 0 && { 'indicator-2-current': '延べ 402件' }),
    ...(i % 3 === 0 && { 'indicator-1-reason': '会場の改修で開催を減らしたため' }),
  };
}

const event = (kind: AnswerEvent['kind'], version: number, day: number, name: string): AnswerEvent => ({
  ...{ kind, version, at: `2026-05-${String(day).padStart(2, '0')}T02:10:00Z` },
  ...{ account: `a-${name}`, name, note: null, receipt: null },
});

/** Newest first, as the state says. */
export function eventsOf({ id, state, version }: Answer): AnswerEvent[] {
  const receipt = receiptOf(id, version);
  const past: AnswerEvent[] = [event('opened', 1, 1, '田中')];
  if (state === 'waiting') return past;
  past.unshift(event('saved', version, 12, '佐藤'));
  if (state === 'draft') return past;
  past.unshift({ ...event('submitted', version, 13, '佐藤'), receipt });
  if (state === 'returned') past.unshift({ ...event('returned', version, 14, '課長'), note: '事業実績' });
  if (['approved', 'accepted'].includes(state)) past.unshift(event('approved', version, 15, '課長'));
  if (state === 'accepted') past.unshift(event('accepted', version, 16, '田中'));
  return past;
}

export const receiptOf = (id: string, version: number) => ({
  ...{ number: `R7-${id.slice(1).padStart(4, '0')}`, at: '2026-05-13T02:10:00Z', name: '佐藤', version },
  hash: Buffer.from(`${id}-${version}`.padEnd(32, '0')).toString('hex'),
});

export function remarksOf({ id, state }: Answer): Remark[] {
  const remark = (no: number, part: Partial<Remark>): Remark => ({
    ...{ id: `${id}-r${no}`, field: 'result', kind: 'comment', text: '', account: 'a-課長', name: '課長' },
    ...{ at: '2026-05-14T02:10:00Z', replyTo: null, closedAt: null, closedBy: null },
    ...part,
  });
  if (state === 'returned') {
    return [
      remark(1, {
        kind: 'return',
        text: '参加者数が項目の表と合いません。どちらが正しいか確かめてください。',
      }),
      remark(2, { field: null, kind: 'return', text: '全体に、前年度の文が残っています。' }),
    ];
  }
  if (Number(id.slice(1)) % 9 !== 0) return [];
  return [
    remark(1, {
      field: 'cost',
      kind: 'question',
      text: '決算額でしょうか、予算額でしょうか。',
      name: '田中',
    }),
    remark(2, { field: 'cost', text: '決算額です。', name: '佐藤', account: 'a-佐藤', replyTo: `${id}-r1` }),
  ];
}
