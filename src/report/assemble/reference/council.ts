import type { CouncilMember, Section } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Row, Table } from '../../document.ts';
import { inOrder, placesOf } from '../place.ts';
import { carriedNotice, proseOrNothing } from '../prose.ts';
import { cell, columns, table } from '../table.ts';

const isOfMembers = ({ heading }: Section): boolean => /構成員$/.test(heading.trim());

/** 庁内連絡会議: its rules and its members; nothing where the report has neither. */
export function council({ report, edition }: ReportContent): Block[] {
  const sections = report.sections.filter(({ kind }) => kind === 'council');
  const members = report.councilMembers;
  const isDraft = edition.kind === 'draft';
  if (sections.length === 0 && members.length === 0) return [];
  const rules = sections.filter((each) => !isOfMembers(each));
  const own = sections.find(isOfMembers);
  const first = members[0];
  const before = (own?.paragraphs ?? []).filter((line) => first !== undefined && inOrder(line, first) < 0);
  return [
    ...rules.flatMap((each, at) => text(each, at, isDraft)),
    {
      ...{
        kind: 'heading',
        level: rules.length === 0 ? 2 : 4,
        id: rules.length === 0 ? 'council' : 'council-members',
      },
      text: own?.heading ?? '中小企業振興庁内連絡会議 構成員',
      ...placesOf(own),
    },
    ...carriedNotice(own ?? {}, isDraft),
    ...proseOrNothing(before),
    ...(members.length === 0 ? [] : [memberTable(members)]),
    ...proseOrNothing((own?.paragraphs ?? []).filter((line) => !before.includes(line))),
  ];
}

const text = (section: Section, index: number, isDraft: boolean): Block[] => [
  {
    ...{ kind: 'heading', level: 2, id: index === 0 ? 'council' : `council-${index + 1}` },
    text: section.heading,
    ...placesOf(section),
  },
  ...carriedNotice(section, isDraft),
  ...proseOrNothing(section.paragraphs),
];

/** A bureau stands once for all its divisions. */
const memberTable = (members: readonly CouncilMember[]): Table =>
  table({
    id: 'council-members-table',
    summary: '部局ごとの、会議に加わる課',
    style: 'plain',
    columns: columns([50, 's'], [50, 's']),
    head: [{ cells: [cell('部局名'), cell('課名')] }],
    body: members.map((member, index): Row => {
      const opens = index === 0 || members[index - 1]?.bureau !== member.bureau;
      const end = members.findIndex((each, at) => at > index && each.bureau !== member.bureau);
      const rowSpan = (end < 0 ? members.length : end) - index;
      return {
        cells: [...(opens ? [cell(member.bureau, { rowSpan, isRowHead: true })] : []), cell(member.division)],
        ...placesOf(member),
      };
    }),
  });
