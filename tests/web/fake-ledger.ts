import {
  type Amounts,
  type DocumentBrief,
  type Fact,
  type FactValue,
  type FindingFilter,
  type FindingWaiver,
  JudgementRefused,
  type LineageLink,
  type PolicyRow,
  type ProgramView,
  type ProgramYearView,
  type SearchKind,
  type StoredFinding,
  type ValueOrigin,
} from '../../src/ledger/index.ts';
import type { FactDecision, LineageDecision, StatedLine, WebLedger } from '../../src/web/index.ts';

/** A ledger in memory with made-up programs of one prefecture, in the shape that the pages ask for. */

export const HOME = '020001';

const DOCUMENT: DocumentBrief = {
  id: 'doc-2020',
  jurisdiction: HOME,
  fiscalYear: 2020,
  file: 'report-r2.txt',
  kind: 'annual-report',
  title: '令和2年度 年次報告',
  readAt: '2026-11-21T00:00:00Z',
  placed: 0.9971,
  isSample: true,
};
const LATER: DocumentBrief = {
  ...DOCUMENT,
  id: 'doc-2021',
  fiscalYear: 2021,
  file: 'report-r3.txt',
  title: '令和3年度 年次報告',
};

const origin = (
  line: number,
  kind: ValueOrigin['kind'] = 'master-row',
  document = DOCUMENT,
): ValueOrigin => ({
  documentId: document.id,
  file: document.file,
  line,
  kind,
});

const GROUPS = [
  '・人財の還流及び県内就職・定着の促進',
  '・若年者の就業支援の強化',
  '・中小企業の技術力の強化',
];

function row(no: number, part: Partial<PolicyRow>): PolicyRow {
  return {
    programId: `p${no}`,
    no,
    group: GROUPS[Math.floor((no - 1) / 3)] ?? GROUPS[2]!,
    name: `見本事業その${no}`,
    isNew: false,
    isPriority: no % 2 === 0,
    isKeyResult: true,
    isRelisting: false,
    costBasis: '不明',
    cost: no * 1111,
    national: no % 3 === 0 ? no * 400 : null,
    other: null,
    general: no % 3 === 0 ? no * 711 : no * 1111,
    period: 'R1-R3',
    foundation: null,
    divisions: ['労政・能力開発課'],
    page: 30 + no,
    description: null,
    origin: origin(320 + no),
    disagreements: [],
    findings: 0,
    ...part,
  };
}

export const ROWS: PolicyRow[] = [
  row(1, { name: 'りんご加工人財育成事業', isNew: true, disagreements: ['cost'], findings: 2 }),
  row(2, { name: '漁網修理技能継承推進事業' }),
  row(3, { name: '雪国テレワーク相談事業', divisions: ['地域産業課', '労政・能力開発課'] }),
  row(4, { name: '高校生しごと発見プロジェクト事業', divisions: ['学校教育課'], foundation: '△' }),
  row(5, { name: '若手技能者交流事業', cost: null, general: null, period: null }),
  row(6, { name: '離職者再就職訓練事業', cost: 412517, national: 412517, general: null }),
  row(7, { name: '食品加工品質向上事業', period: 'R2' }),
  row(8, { name: '津軽塗後継者確保事業', isRelisting: true }),
];

export const sum = (rows: readonly PolicyRow[]): Amounts => {
  const of = (key: keyof Amounts) => rows.reduce((total, each) => total + (each[key] ?? 0), 0);
  return { cost: of('cost'), national: of('national'), other: null, general: of('general') };
};
const OWN = sum(ROWS.filter(({ isRelisting }) => !isRelisting));

export const FINDINGS: StoredFinding[] = [
  finding('f1', 'error', '事業費が施策一覧と個票で違います。', '1,111千円（施策一覧）', '1,117千円（個票）'),
  finding('f2', 'warning', '前年度の値が、前年度の報告と違います。', '58名', '85名'),
];

function finding(
  id: string,
  severity: StoredFinding['severity'],
  message: string,
  expected: string,
  actual: string,
): StoredFinding {
  return {
    ...{ id, severity, message, expected, actual },
    rule: 'program-cost',
    file: DOCUMENT.file,
    line: 321,
    policy: 1,
    no: 1,
    program: ROWS[0]!.name,
    places: [
      { file: DOCUMENT.file, line: 321 },
      { file: DOCUMENT.file, line: 580 },
    ],
    documentId: DOCUMENT.id,
    fiscalYear: 2020,
    programId: 'p1',
  };
}

const LINKS: LineageLink[] = [
  {
    id: 'link-1',
    kind: 'renamed',
    from: { programId: 'p1', fiscalYear: 2020, name: ROWS[0]!.name },
    to: { programId: 'q1', fiscalYear: 2021, name: 'りんご加工人材育成強化事業' },
    evidence: ['担当課が同じです。', '名前の 10 文字のうち 8 文字が同じです。'],
    confidence: 0.82,
    state: 'proposed',
    decidedBy: null,
    decidedAt: null,
    reason: null,
  },
];

function fact<T extends FactValue>(value: T, others: Fact<T>['others'] = []): Fact<T> {
  return {
    value,
    origin: origin(321),
    reason: others.length > 0 ? 'master-list' : 'all-agree',
    reasonText: others.length > 0 ? '施策一覧の記載を採用しました。' : 'すべての記載が一致しています。',
    decidedBy: null,
    decidedWhy: null,
    others,
  };
}

function programYear(each: PolicyRow, fiscalYear: number): ProgramYearView {
  const disputed = each.disagreements.includes('cost');
  return {
    programId: each.programId,
    fiscalYear,
    name: fact(each.name),
    cost: fact(each.cost, disputed ? [{ value: 1117, origin: origin(580, 'sheet') }] : []),
    national: fact(each.national),
    other: fact(each.other),
    general: fact(each.general),
    costBasis: each.costBasis,
    isNew: fact(each.isNew),
    isPriority: fact(each.isPriority),
    isKeyResult: fact(each.isKeyResult),
    period: fact(each.period),
    foundation: fact(each.foundation),
    divisions: fact(each.divisions),
    teams: ['労政・能力開発課 産業人財確保支援グループ'],
    description: '県内のりんご加工業で働く人を育てる研修と、就職の相談を行う。',
    listings: [
      { policy: 1, group: each.group, no: each.no, page: each.page, isRelisting: false, origin: each.origin },
    ],
    findings: FINDINGS.filter(({ programId }) => programId === each.programId),
  };
}

function program(each: PolicyRow): ProgramView {
  const point = (
    fiscalYear: number,
    reportYear: number,
    printed: string,
    value: number | null,
    line: number,
  ) => ({
    ...{ fiscalYear, reportYear, printed, value },
    unit: '名',
    origin: origin(line, 'indicator'),
  });
  return {
    jurisdiction: HOME,
    id: each.programId,
    name: each.name,
    years: [
      programYear(each, 2020),
      programYear({ ...each, cost: 980, isNew: false, disagreements: [] }, 2021),
    ],
    indicators: [
      {
        label: '県内就職者数',
        unit: '名',
        points: [
          point(2019, 2020, '58名', 58, 600),
          point(2020, 2020, '22名', 22, 600),
          point(2021, 2021, '延べ 41名', 41, 88),
        ],
        disagreeing: [point(2020, 2021, '25名', 25, 88)],
      },
      {
        label: '研修会の開催回数（オンラインを含む）',
        unit: '回',
        points: [point(2019, 2020, '12回', 12, 601), point(2020, 2020, '14回 (110名)', 14, 601)],
        disagreeing: [],
      },
      {
        label: '合同説明会参加者数',
        unit: null,
        points: [point(2019, 2020, '開催中止となったため実績なし', null, 602)],
        disagreeing: [],
      },
    ],
    earlier: [],
    sameName: [],
    later: LINKS.filter(({ from }) => from.programId === each.programId),
    divisions: [
      { name: '労政・能力開発課', fiscalYears: [2020], today: ['若者定着還流促進課'] },
      { name: '学校教育課', fiscalYears: [2020, 2021], today: ['学校教育課'] },
    ],
  };
}

const STATED: StatedLine[] = ROWS.map((each) => ({
  line: each.origin.line,
  kind: 'master-row',
  subject: each.name,
  programId: each.programId,
  text: `事業費 ${each.cost ?? '-'}、担当課 ${each.divisions.join('、')}`,
}));

function paged<T>(items: T[], page = 1, pageSize = 50) {
  return { items: items.slice((page - 1) * pageSize, page * pageSize), total: items.length, page, pageSize };
}

/** What tests look at after a form was sent. */
export interface FakeLedger extends WebLedger {
  decisions: (LineageDecision & { linkId: string })[];
  facts: FactDecision[];
  imports: string[];
}

export function fakeLedger({ isEmpty = false }: { isEmpty?: boolean } = {}): FakeLedger {
  let revision = 1;
  const decisions: FakeLedger['decisions'] = [];
  const facts: FactDecision[] = [];
  const waived = new Map<string, FindingWaiver>();
  const imports: string[] = [];
  const years = isEmpty ? [] : [yearSummary(2020, DOCUMENT), yearSummary(2021, LATER)];
  return {
    decisions,
    facts,
    imports,
    revision: async () => revision,
    jurisdictions: async () =>
      isEmpty
        ? []
        : [
            {
              jurisdiction: HOME,
              name: '青森県',
              isHome: true,
              isSample: true,
              fiscalYears: [2020, 2021],
              programs: 8,
              policies: [{ policy: 1, name: '中小企業の担い手の確保を図ること', shortName: '担い手の確保' }],
            },
          ],
    years: async () => years,
    policyYear: async (_, fiscalYear, policy) =>
      fiscalYear === 2020 && policy === 1 && !isEmpty
        ? {
            ...{ jurisdiction: HOME, fiscalYear, policy, rows: ROWS, own: OWN, withRelistings: sum(ROWS) },
            printed: [
              {
                ...OWN,
                where: 'master',
                policies: [1],
                includesRelistings: false,
                origin: origin(370, 'subtotal'),
              },
              {
                ...{ cost: OWN.cost! + 10, national: null, other: null, general: null },
                ...{
                  where: 'list',
                  policies: [1],
                  includesRelistings: false,
                  origin: origin(577, 'subtotal'),
                },
              },
            ],
            fiscalYears: [2020, 2021],
          }
        : null,
    program: async (_, id) => {
      const found = ROWS.find(({ programId }) => programId === id);
      return found ? program(found) : null;
    },
    divisions: async () => [
      { name: '労政・能力開発課', fiscalYears: [2020], programs: 6 },
      { name: '学校教育課', fiscalYears: [2020, 2021], programs: 2 },
    ],
    division: async (_, name) =>
      name === '労政・能力開発課'
        ? {
            ...{ jurisdiction: HOME, name, predecessors: [], successors: ['若者定着還流促進課'] },
            years: [
              {
                fiscalYear: 2020,
                cost: 5555,
                programs: ROWS.slice(0, 3).map((each) => ({ ...each, policies: [1] })),
              },
            ],
          }
        : null,
    findings: async (_, filter: FindingFilter = {}, page = 1) => {
      const { isWaived = false } = filter;
      const items = FINDINGS.filter(
        (each) =>
          waived.has(each.id) === isWaived &&
          (filter.id ?? each.id) === each.id &&
          (filter.severity ?? each.severity) === each.severity &&
          (filter.fiscalYear ?? each.fiscalYear) === each.fiscalYear &&
          (filter.rule ?? each.rule) === each.rule,
      );
      const severities = { error: 1, warning: 1, info: 0 };
      const shown = items.map((each) => ({ ...each, ...(isWaived && { waiver: waived.get(each.id)! }) }));
      return { ...paged(shown, page), severities, rules: [{ rule: 'program-cost', count: items.length }] };
    },
    document: async (_, id) =>
      id === DOCUMENT.id
        ? {
            ...DOCUMENT,
            statements: { 'master-row': 8, indicator: 3 },
            policies: [1],
            findings: { error: 1, warning: 1, info: 0 },
            unplaced: [{ line: 12, text: '目次' }],
          }
        : null,
    documentLines: async () => STATED,
    lineage: async () => LINKS,
    search: async (_, text, kind?: SearchKind, page = 1) => {
      const hits = ROWS.filter(({ name }) => name.includes(text)).map((each) => ({
        ...{
          kind: 'program' as const,
          programId: each.programId,
          title: each.name,
          context: each.divisions.join('、'),
        },
        fiscalYears: [2020],
      }));
      const items = kind === undefined || kind === 'program' ? hits : [];
      return { ...paged(items, page), kinds: { program: hits.length, indicator: 0, division: 0 } };
    },
    similarTitles: async (_, text) =>
      text === 'りんご加エ人財' ? [{ kind: 'program', programId: 'p1', title: ROWS[0]!.name }] : [],
    comparison: async (fiscalYear) => ({ fiscalYear, jurisdictions: [] }),
    decideLineage: async (_, linkId, decision) => {
      revision += 1;
      decisions.push({ linkId, ...decision });
    },
    decideFact: async (_, decision) => {
      revision += 1;
      facts.push(decision);
    },
    waiveFinding: async (_, id, judgement) => {
      revision += 1;
      waived.set(id, { ...judgement, at: '2026-11-21T01:02:03Z' });
    },
    withdrawWaiver: async (_, id) => {
      revision += 1;
      if (!waived.delete(id)) throw new JudgementRefused('すでに取り消されています。');
    },
    importReport: async (_, { jurisdictionName, fiscalYear }) => {
      revision += 1;
      imports.push(`${jurisdictionName} ${fiscalYear}`);
      return { documentId: LATER.id, isKnown: false };
    },
  };
}

function yearSummary(fiscalYear: number, document: DocumentBrief) {
  const policies = [1, 2, 3].slice(0, fiscalYear === 2020 ? 3 : 1).map((policy) => ({
    ...{ policy, programs: 7, relistings: 1, cost: OWN.cost! * policy * policy },
    ...{ national: OWN.national, other: null, general: OWN.general },
  }));
  const cost = policies.reduce((total, each) => total + each.cost, 0);
  return {
    ...{
      fiscalYear,
      policies,
      grandTotal: { cost, national: OWN.national, other: null, general: OWN.general },
    },
    ...{ programs: 7 * policies.length, newPrograms: 1, endedPrograms: fiscalYear === 2020 ? null : 2 },
    findings: { error: 1, warning: 1, info: 0 },
    documents: [document],
  };
}
