import type { CouncilMember, Section } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Row, Table } from '../../document.ts';
import { heading } from '../heading.ts';
import { inOrder, placesOf } from '../place.ts';
import { carriedNotice, proseOrNothing } from '../prose.ts';
import { cell, columns, table } from '../table.ts';
import { articles } from './articles.ts';

const isOfMembers = (section: Section): boolean => /構成員$/.test(section.heading.trim());

/** 庁内連絡会議: its rules and its members; nothing where the report has neither. */
export function council({ report, edition }: ReportContent): Block[] {
  const sections = report.sections.filter(({ kind }) => kind === 'council');
  const rules = sections.filter((each) => !isOfMembers(each));
  const isDraft = edition.kind === 'draft';
  return [
    ...rules.flatMap((each, index) => rule(each, index, isDraft)),
    ...members(report.councilMembers, sections.find(isOfMembers), rules.length > 0, isDraft),
  ];
}

const rule = (section: Section, index: number, isDraft: boolean): Block[] => [
  heading(2, index === 0 ? 'council' : `council-${index + 1}`, '', section),
  ...carriedNotice(section, isDraft),
  ...articles(section.paragraphs),
];

/** What is said of the members stands before or behind their table, as on paper. */
function members(
  all: readonly CouncilMember[],
  section: Section | undefined,
  hasRules: boolean,
  isDraft: boolean,
): Block[] {
  const [first] = all;
  if (first === undefined && section === undefined) return [];
  const lines = section?.paragraphs ?? [];
  const before = lines.filter((line) => first !== undefined && inOrder(line, first) < 0);
  const ours = '中小企業振興庁内連絡会議 構成員';
  return [
    hasRules ? heading(4, 'council-members', ours, section) : heading(2, 'council', ours, section),
    ...carriedNotice(section ?? {}, isDraft),
    ...proseOrNothing(before),
    ...(all.length === 0 ? [] : [memberTable(all, hasRules ? 'council-members-table' : 'council-members')]),
    ...proseOrNothing(lines.filter((line) => !before.includes(line))),
  ];
}

/** A bureau stands once for all its divisions. */
const memberTable = (all: readonly CouncilMember[], id: string): Table =>
  table({
    id,
    summary: '部局ごとの、会議に加わる課',
    style: 'plain',
    columns: columns([50, 's'], [50, 's']),
    head: [{ cells: [cell('部局名'), cell('課名')] }],
    body: all.map((member, index): Row => {
      const opens = index === 0 || all[index - 1]?.bureau !== member.bureau;
      const end = all.findIndex((each, at) => at > index && each.bureau !== member.bureau);
      const rowSpan = (end < 0 ? all.length : end) - index;
      return {
        cells: [...(opens ? [cell(member.bureau, { rowSpan, isRowHead: true })] : []), cell(member.division)],
        ...placesOf(member),
      };
    }),
  });
