import type { Finding, PolicyName, ProgramView } from '../../../ledger/index.ts';
import type { Block, DocumentTree } from '../../document.ts';
import { heading } from '../heading.ts';
import { dateText } from '../words.ts';
import { factTable } from './fact-table.ts';
import { historyCharts } from './history-charts.ts';
import { indicatorHistory } from './indicator-history.ts';
import { lineageWords } from './lineage-words.ts';
import { moneyHistory } from './money-history.ts';
import { originWords } from './origin-words.ts';
import { roomFor } from './room.ts';
import { shorten } from './shorten.ts';

/** Three lines; the table of facts has the rest of the name. */
const LONGEST_TITLE = 57;
const LONGEST_TEXT = 88;

export interface AssemblySheetOptions {
  /** 青森県. */
  issuer: string;
  /** ISO date that stands on the sheet. */
  date: string;
  /** The basic policies in the wording of the latest year. */
  policies: readonly PolicyName[];
  isSample?: boolean;
}

/**
 * 議会資料: one program with its history over the years on one A4 page, for the questions that members ask. What does not
 * fit is left out and told in words.
 */
export function assembleAssemblySheet(view: ProgramView, options: AssemblySheetOptions): DocumentTree {
  const title = `議会資料　${view.name}`;
  return {
    title,
    issuer: options.issuer,
    date: options.date,
    draftMark: null,
    parts: [
      {
        id: 'assembly-sheet',
        orientation: 'portrait',
        kind: 'body',
        runningHead: `議会資料　${options.issuer}`,
        blocks: blocksOf(view, options),
      },
    ],
  };
}

function blocksOf(view: ProgramView, { issuer, date, policies, isSample }: AssemblySheetOptions): Block[] {
  const stated = view.years.findLast((year) => year.description !== null)?.description ?? null;
  const description = stated === null ? null : shorten(stated, LONGEST_TEXT);
  const title = shorten(view.name, LONGEST_TITLE);
  const facts = factTable(view, policies);
  const room = roomFor(view, { title, description, facts });
  return [
    heading(1, 'program', title),
    {
      kind: 'paragraph',
      style: 'source',
      text: `${dateText(date)}　${issuer}${isSample ? '　見本データ' : ''}`,
    },
    ...(description === null ? [] : [{ kind: 'paragraph', style: 'body', text: description } as const]),
    facts,
    heading(4, 'program-money', '事業費の推移'),
    ...moneyHistory(view, room.years),
    heading(4, 'program-indicators', '実績の推移'),
    ...indicatorHistory(view, room.indicatorLines),
    ...(room.hasCharts ? historyCharts(view) : []),
    heading(4, 'program-lineage', '前後の事業'),
    ...lineageWords(view, room.lineage),
    { kind: 'paragraph', style: 'note', text: findingWords(view.years.flatMap((year) => year.findings)) },
    { kind: 'paragraph', style: 'source', text: originWords(view) },
  ];
}

const SEVERITIES = [
  ['error', '誤り'],
  ['warning', 'ほぼ誤り'],
  ['info', '確認'],
] as const;

function findingWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return '点検の指摘：なし。';
  const counts = SEVERITIES.map(([severity, word]) => ({
    word,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const said = counts.filter(({ count }) => count > 0).map(({ word, count }) => `${word}${count}件`);
  return `点検の指摘：${findings.length}件（${said.join('、')}）。`;
}
