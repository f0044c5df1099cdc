import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { CaseStudy, EconomicNote, Section } from '../../annual-report.ts';
import { type Groups, type Passage, passageOfText, passagesOf } from '../../texts/passage.ts';
import { slotOfSection } from '../../texts/slots.ts';
import { slotsOfYear } from '../../texts/slots-of-year.ts';
import type { TextSlot } from '../../texts/text-slot.ts';
import type { StatedPlace } from '../../texts/year-of-texts.ts';
import { type HeldStatement, stated } from '../../year-report/stated-entries.ts';
import { textsUpTo } from '../text-store.ts';
import { nameOfJurisdiction } from './divisions.ts';
import { policyNames } from './policy-names.ts';

type StoredProse = Omit<HeldStatement, 'pdfPage'> & { fiscalYear: number; pdfPage: number | null };
type StoredGroup = { fiscalYear: number; policy: number; group: string };

/** Every place of a year's report in which only people write, with what stands there. */
export async function textSlots(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<TextSlot[]> {
  const [jurisdictionName, policies, texts, prose, groups] = await Promise.all([
    nameOfJurisdiction(connection, jurisdiction),
    policyNames(connection, jurisdiction, fiscalYear),
    textsUpTo(connection, jurisdiction, fiscalYear),
    rows<StoredProse>(connection, proseUpTo(jurisdiction, fiscalYear)),
    rows<StoredGroup>(connection, groupsUpTo(jurisdiction, fiscalYear)),
  ]);
  const groupsIn = groupsByYear(groups);
  return slotsOfYear({
    ...{ fiscalYear, jurisdictionName, policies },
    groups: groupsIn(fiscalYear),
    passages: [...statedPassages(prose, groupsIn), ...texts.map(passageOfText)],
    sections: statedPlaces(prose, fiscalYear),
  });
}

function statedPassages(prose: readonly StoredProse[], groupsIn: (year: number) => Groups): Passage[] {
  const years = [...new Set(prose.map((each) => each.fiscalYear))];
  return years.flatMap((year) => {
    const of = <T extends { line: number }>(kind: string): T[] =>
      prose
        .filter((each) => each.fiscalYear === year && each.kind === kind)
        .map(({ pdfPage, ...each }) => stated<T>(pdfPage === null ? each : { ...each, pdfPage }));
    const report = {
      sections: of<Section>('section'),
      economicNotes: of<EconomicNote>('economic-note'),
      caseStudies: of<CaseStudy>('case-study'),
    };
    return passagesOf(report, year, groupsIn(year));
  });
}

/** Oldest first, so that the newest stays. */
function statedPlaces(prose: readonly StoredProse[], thisYear: number): Map<string, StatedPlace> {
  const places = prose
    .filter((each) => each.kind === 'section')
    .map(({ fiscalYear, content }) => ({ fiscalYear, section: content as unknown as Section }));
  return new Map(
    places.map(({ fiscalYear, section }) => [
      slotOfSection(section) ?? '',
      { policies: section.policies, heading: fiscalYear === thisYear ? section.heading : null },
    ]),
  );
}

function groupsByYear(stored: readonly StoredGroup[]): (fiscalYear: number) => Groups {
  return (fiscalYear) => {
    const groups = new Map<number, string[]>();
    for (const each of stored.filter((one) => one.fiscalYear === fiscalYear)) {
      groups.set(each.policy, [...(groups.get(each.policy) ?? []), each.group]);
    }
    return groups;
  };
}

const proseUpTo = (jurisdiction: string, fiscalYear: number) => sql`
  select d.fiscal_year as "fiscalYear", s.kind, s.line, s.pdf_page as "pdfPage", s.content
  from statement s join document d on d.jurisdiction = s.jurisdiction and d.id = s.document_id
  where s.jurisdiction = ${jurisdiction} and d.fiscal_year <= ${fiscalYear} and d.kind = 'annual-report'
    and s.kind in ('section', 'economic-note', 'case-study')
    and coalesce(s.content ->> 'kind', '') not in ('cover', 'contents', 'furniture')
  order by d.fiscal_year, d.read_at, d.id, s.seq`;

const groupsUpTo = (jurisdiction: string, fiscalYear: number) => sql`
  select fiscal_year as "fiscalYear", policy, policy_group as "group" from listing
  where jurisdiction = ${jurisdiction} and fiscal_year <= ${fiscalYear} and policy_group is not null
  group by 1, 2, 3 order by 1, 2, min(position)`;
