import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AnnualReport,
  emptyReport,
  type MasterRow,
  type ProgramEntry,
} from '../../src/ledger/annual-report.ts';
import { TextConflict, type TextSlot, type TextVersion } from '../../src/ledger/index.ts';
import {
  type Edition,
  PublicationRefused,
  type ReportContent,
  type ReportOrder,
  ReportRefused,
} from '../../src/report/index.ts';
import { PrintDesk, type Printer, type ReportServices } from '../../src/web/index.ts';
import { FINDINGS, HOME, ROWS } from './fake-ledger.ts';

const NO_PLACE = { line: 900 };

function masterRow(row: (typeof ROWS)[number]): MasterRow {
  const { programId, group, name, isNew, isPriority, isKeyResult, isRelisting, period, foundation } = row;
  const { cost, national, other, general, divisions, origin } = row;
  return {
    ...{ policy: 1, group, name, isNew, isPriority, isKeyResult, isRelisting, period, foundation },
    ...{ cost, national, other, general, divisions, programId, line: origin.line },
  };
}

function entry({
  programId,
  no,
  name,
  cost,
  isNew,
  isRelisting,
  divisions,
  page,
}: (typeof ROWS)[number]): ProgramEntry {
  const line = 560 + no! * 20;
  return {
    ...{ policies: [1], no: no!, name, cost, isNew, isRelisting, divisions, page, programId, line },
    listLine: 500 + no!,
    overview: `${name}の概要。`,
    result: `${name}の実績。`,
    teams: ['労政・能力開発課 産業人財確保支援グループ'],
    alignment: 'printed',
    confidence: 1,
    heading: null,
    indicators: [
      {
        ...{ label: '県内就職者数', previous: '58名', current: '22名', values: ['58名', '22名'] },
        ...{ columns: ['元年度', '2年度'], line: line + 8 },
      },
    ],
    overviewLines: [{ text: `${name}の概要。`, line: line + 2 }],
    resultLines: [{ text: `${name}の実績。`, line: line + 4 }],
    teamLines: [{ text: '（担当課：労政・能力開発課 産業人財確保支援グループ）', line: line + 10 }],
  };
}

const REPORT: AnnualReport = {
  ...emptyReport('report-r2.txt'),
  fiscalYear: 2020,
  jurisdiction: '青森県',
  masterList: ROWS.map(masterRow),
  programs: ROWS.map(entry),
  sections: [
    {
      ...NO_PLACE,
      kind: 'foreword',
      policies: [],
      heading: 'はじめに',
      paragraphs: [{ text: 'はじめの言葉。', line: 30 }],
    },
  ],
};

const CORRECTION: ReportContent['corrections'][number] = {
  ...{ target: 'program-1-1', place: '①1「りんご加工人財育成事業」の個票', program: ROWS[0]!.name },
  ...{ policy: 1, no: 1, item: '事業費', wrong: '1,117千円', right: '1,111千円' },
  ...{ reason: '施策一覧の記載を採用しました。', line: 580 },
};

/** Says what it was asked, at once. */
export const fakePrinter: Printer = {
  async print(content, format, tell) {
    tell('assemble');
    tell('typeset');
    const complaints =
      content.edition.kind === 'draft'
        ? [
            {
              kind: 'glyph' as const,
              where: '①1「りんご加工人財育成事業」',
              message: '「𠮷」の字形がありません。',
            },
          ]
        : [];
    return { bytes: Buffer.from(`%PDF ${format}`), pageCount: 12, fileCount: null, complaints };
  },
  printTree: async ({ title }) => ({
    ...{ bytes: Buffer.from(`%PDF ${title}`), pageCount: 1, fileCount: null, complaints: [] },
  }),
};

/** What tests look at, and what they mend between two editions. */
export interface FakeReport extends ReportServices {
  /** Whether a person has said which cost holds. */
  isMended: boolean;
  published: Edition[];
  saved: TextVersion[];
}

export function fakeReport({ printer = fakePrinter }: { printer?: Printer } = {}): FakeReport {
  const published: Edition[] = [];
  const saved: TextVersion[] = [];
  const files = new Map<string, { mediaType: string; bytes: Uint8Array }>();
  const slots = () => TEXTS.map((text) => withVersion(text, saved));
  const fake: FakeReport = {
    ...{ isMended: false, published, saved },
    content: async (order) => contentOf(order, published, fake.isMended),
    findings: async () => (fake.isMended ? [] : FINDINGS),
    editions: async () => published,
    obstacles: async () => ({
      errors: fake.isMended ? [] : FINDINGS.filter(({ severity }) => severity === 'error'),
      texts: slots().filter(({ state, isRequired }) => isRequired && state !== 'written'),
    }),
    async publish({ by, waiver }) {
      if (published.length > 0 && !fake.isMended) {
        throw new PublicationRefused('第1版を公表したあとに変わったところはありません。');
      }
      const number = published.length + 1;
      const waivers = waiver === undefined ? [] : [{ by, reason: waiver.reason, about: '誤りの指摘1件' }];
      const corrections = number > 1 && fake.isMended ? 1 : 0;
      const when = { publishedAt: '2026-11-21T00:00:00Z', date: '2026-11-21' };
      const edition = {
        number,
        publishedBy: by,
        ...when,
        waivers,
        contentHash: 'ab'.repeat(32),
        corrections,
      };
      published.push({ ...edition, files: [] });
      return edition;
    },
    async keepFile({ number }, { name, mediaType, bytes }) {
      files.set(name, { mediaType, bytes });
      const file = { number, name, mediaType, hash: 'cd'.repeat(32), size: bytes.length };
      published[number - 1]!.files.push(file);
    },
    editionFile: async (_, name) => files.get(name) ?? null,
    texts: async () => slots(),
    textHistory: async (_, slot) => saved.filter((each) => each.slot === slot),
    async saveText(text) {
      const {
        fiscalYear,
        slot,
        version,
        heading = null,
        paragraphs,
        details = {},
        state = 'written',
        by,
      } = text;
      const current = saved.find((each) => each.slot === slot);
      if (current !== undefined && current.version !== version) throw new TextConflict(current, text);
      const kept = { fiscalYear, slot, version: version + 1, heading, details, state, author: by };
      saved.unshift({ ...kept, paragraphs: [...paragraphs], writtenAt: '2026-11-21T01:02:03Z' });
      return saved[0]!;
    },
    savePicture: async () => ({ id: 'ab12cd34ab12cd34' }),
    picture: async (_, id) =>
      id === 'ab12cd34ab12cd34' ? { mediaType: 'image/png', bytes: Buffer.from(ONE_PIXEL, 'base64') } : null,
    today: () => '2026-11-21',
    prints: new PrintDesk({
      folder: mkdtempSync(join(tmpdir(), 'kakehashi-web-')),
      printer,
      now: () => Date.parse('2026-11-21T00:00:00Z'),
    }),
  };
  return fake;
}

const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function contentOf(
  { fiscalYear, edition }: ReportOrder,
  published: readonly Edition[],
  isMended: boolean,
): ReportContent {
  const number = typeof edition === 'string' ? 0 : edition.number;
  if (fiscalYear !== 2020 || number > published.length)
    throw new ReportRefused('この年度の記録は台帳にありません。');
  const hasErrata = edition === 'corrected' || (number > 1 && isMended);
  return {
    jurisdiction: { code: HOME, name: '青森県' },
    fiscalYear,
    edition: {
      kind: typeof edition === 'string' ? edition : 'published',
      ...{ number, date: '2021-09-01', issued: '令和3年9月' },
    },
    report: REPORT,
    policies: [{ policy: 1, name: '中小企業の担い手の確保を図ること', shortName: '担い手の確保' }],
    charts: [],
    corrections: hasErrata ? [CORRECTION] : [],
    isSample: true,
  };
}

const TEXTS: TextSlot[] = [
  text({
    ...{ slot: 'foreword', kind: 'foreword', heading: 'はじめに', state: 'carried', carriedFrom: 2019 },
    ...{ isRequired: true, paragraphs: ['前の年度の言葉。'] },
  }),
  text({
    ...{ slot: 'ordinance', kind: 'ordinance', heading: '中小企業振興基本条例', state: 'document' },
    ...{ isStanding: true, paragraphs: ['（目的）', '第1条'] },
  }),
  text({
    slot: 'policy-1',
    kind: 'policy-overview',
    heading: '① 担い手の確保',
    policies: [1],
    isRequired: true,
  }),
  text({ slot: 'case-study-1-1', kind: 'case-study', heading: '事例紹介', policies: [1] }),
];

function text(part: Partial<TextSlot> & Pick<TextSlot, 'slot' | 'kind' | 'heading'>): TextSlot {
  return {
    ...{ policies: [], state: 'missing', isRequired: false, isStanding: false, paragraphs: [], details: {} },
    ...{ version: 0, carriedFrom: null, author: null, writtenAt: null },
    ...part,
  };
}

function withVersion(slot: TextSlot, saved: readonly TextVersion[]): TextSlot {
  const own = saved.find((each) => each.slot === slot.slot);
  if (own === undefined) return slot;
  const { heading, paragraphs, details, version, author, writtenAt, state } = own;
  return {
    ...slot,
    heading: heading ?? slot.heading,
    paragraphs,
    details,
    version,
    author,
    writtenAt,
    state,
  };
}
