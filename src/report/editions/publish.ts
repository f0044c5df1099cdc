import { inOneWriting, type Ledger } from '../../ledger/index.ts';
import { type Clock, canonicalJson, contentHash, dayInJapan, recordChange } from '../../platform/index.ts';
import { formatDate, formatFiscalYear } from '../../values/index.ts';
import type { ReportContent } from '../content.ts';
import { ReportRefused } from '../refused.ts';
import { draftContent, printedContent } from '../year-content.ts';
import { readYear, type YearSource } from '../year-source.ts';
import { differencesOfContents } from './differences.ts';
import { latestEdition } from './frozen.ts';
import {
  findingInWords,
  inWords,
  type Obstacles,
  obstaclesOf,
  plainId,
  type RuleTitle,
} from './obstacles.ts';
import { storedFindings } from './open-findings.ts';
import { type EditionRow, insertEdition, isRevision, type StoredEdition, type YearKey } from './store.ts';
import type { Waiver } from './waiver.ts';

export interface PublishOrder extends YearKey {
  /** Who publishes. */
  by: string;
  /** Why it may be published although something is wrong or missing; `by` when somebody else says so. */
  waiver?: { reason: string; by?: string };
  /** How rules are called in the messages and in the record; their ids when left out. */
  titleOf?: RuleTitle;
  /** The ledger's own when left out. */
  at?: Clock;
}

/** The report can't be published as it is; the message counts and names what stands against it. */
export class PublicationRefused extends ReportRefused {
  override readonly name = 'PublicationRefused';
  readonly obstacles: Obstacles;

  constructor(message: string, obstacles: Obstacles = { errors: [], texts: [] }) {
    super(message);
    this.obstacles = obstacles;
  }
}

/**
 * Freezes the draft of a year as its next edition. Nothing changes it afterwards: what is corrected later makes another
 * edition, with the 正誤表 between the two.
 * @throws PublicationRefused, ReportRefused
 */
export async function publishEdition(ledger: Ledger, order: PublishOrder): Promise<EditionRow> {
  const { jurisdiction, fiscalYear, at = ledger.clock } = order;
  if (order.by.trim() === '') throw new PublicationRefused('公表する人の名前を入力してください。');
  const revision = await ledger.revision();
  const year = await readYear(ledger, jurisdiction, fiscalYear);
  const before = await latestEdition(ledger, order);
  const waivers = [
    ...requireWaiver(order, await obstaclesOf(ledger, order, year.slots)),
    ...(await letStand(ledger, order)),
  ];
  const content = await nextEdition(ledger, year, before, at.now());
  if (before !== null && !differs(before, content)) throw nothingNew(before.edition.number);
  const edition: StoredEdition = {
    ...{ number: content.edition.number, publishedBy: order.by.trim(), publishedAt: at.now().toISOString() },
    ...{ waivers, contentHash: contentHash(content), content },
  };
  await inOneWriting(ledger, jurisdiction, async (connection) => {
    if (!(await isRevision(connection, revision))) throw changedMeanwhile();
    await insertEdition(connection, { jurisdiction, fiscalYear }, edition);
    const { number, publishedBy: by, contentHash: hash } = edition;
    await recordChange(connection, ledger.clock, {
      ...{ jurisdiction, action: 'edition.published', subject: `edition/${fiscalYear}/${number}` },
      before: before === null ? null : { number: before.edition.number, hash: contentHash(before) },
      after: { number, hash, by, corrections: content.corrections.length, waivers },
    });
  });
  const { content: _content, ...kept } = edition;
  return { ...kept, corrections: content.corrections.length, date: content.edition.date };
}

/** The first edition of a year read from paper is corrected against the paper, every other against the one before. */
async function nextEdition(
  ledger: Ledger,
  year: YearSource,
  before: ReportContent | null,
  now: Date,
): Promise<ReportContent> {
  const draft = await draftContent(ledger, year);
  const earlier = before ?? (year.stated === null ? null : await printedContent(ledger, year));
  const date = dayInJapan(now);
  const [y, m] = date.split('-').map(Number);
  return {
    ...draft,
    edition: {
      ...{ kind: 'published', number: (before?.edition.number ?? 0) + 1, date },
      issued: formatDate({ year: y!, month: m! }),
    },
    corrections: earlier === null ? [] : differencesOfContents(earlier, draft, year.why),
  };
}

function requireWaiver({ by, waiver, fiscalYear, titleOf }: PublishOrder, obstacles: Obstacles): Waiver[] {
  const about = inWords(obstacles, titleOf);
  if (about.length === 0) return [];
  const reason = waiver?.reason.trim() ?? '';
  const name = waiver?.by?.trim() || by.trim();
  if (reason !== '') return about.map((each) => ({ by: name, reason, about: each }));
  throw new PublicationRefused(
    `${formatFiscalYear(fiscalYear)}の年次報告は、このままでは公表できません。${about.join('、')}があります。` +
      '直してから公表するか、このまま公表する理由と名前を入力してください。',
    obstacles,
  );
}

/** Errors that somebody let stand one by one: the edition keeps whose word that was. */
async function letStand(ledger: Ledger, { titleOf = plainId, ...year }: PublishOrder): Promise<Waiver[]> {
  const found = await storedFindings(ledger, year, true);
  return found.flatMap(({ severity, waiver, ...finding }) =>
    severity === 'error' && waiver !== undefined
      ? [
          {
            by: waiver.by,
            reason: waiver.reason,
            about: `許容した指摘（${findingInWords(finding, titleOf)}）`,
          },
        ]
      : [],
  );
}

/** Everything but the mark of the edition and its 正誤表. */
function differs(before: ReportContent, after: ReportContent): boolean {
  const bare = ({ edition: _edition, corrections: _corrections, ...rest }: ReportContent) =>
    canonicalJson(rest);
  return bare(before) !== bare(after);
}

const nothingNew = (number: number): PublicationRefused =>
  new PublicationRefused(
    `第${number}版を公表したあとに変わったところはありません。新しい版は作りませんでした。`,
  );

const changedMeanwhile = (): PublicationRefused =>
  new PublicationRefused(
    '公表の処理をしているあいだに、台帳がほかの人によって改められました。まだ公表していません。内容を確かめて、もう一度公表してください。',
  );
