import { lastDayOf, type OrganisationSuccession, sameDivision } from '../../../organisations/index.ts';
import { formatDate, parseDate } from '../../../values/index.ts';
import type { OrganisationServices, OrganisationView } from '../../house-services.ts';
import type { Site } from '../../site.ts';
import { words as organisationWords } from '../organisations/words.ts';
import { words } from './words.ts';

/** What the list of organisations knows of a division that reports of these years name. */
export async function recordOf(
  organisations: OrganisationServices,
  name: string,
  fiscalYears: readonly number[],
): Promise<OrganisationView | null> {
  const there =
    fiscalYears.length === 0
      ? await organisations.list({ withEnded: true })
      : await organisations.list({ day: lastDayOf(Math.max(...fiscalYears)) });
  const found = there.find((each) => KINDS.has(each.kind) && sameDivision(each.name, name));
  return found === undefined ? null : organisations.organisation(found.id);
}

const KINDS = new Set(['division', 'office']);

/** For the staff: with its days, who came before and after, and where that is kept. */
export function DivisionRecord({ site, record }: { site: Site; record: OrganisationView }) {
  const { organisation, before, after, nameOf } = record;
  const line = ({ day, kind }: OrganisationSuccession, other: string) => (
    <li>
      {`${formatDate(parseDate(day)!)}　`}
      <a href={site.links.at(`/organisations/${other}`)}>{nameOf.get(other)}</a>
      <span class="small quiet">　{organisationWords.succession[kind]}</span>
    </li>
  );
  return (
    <section class="section">
      <h2>{words.record}</h2>
      <dl class="facts facts--narrow">
        <dt>{words.today}</dt>
        <dd>
          <a href={site.links.at(`/organisations/${organisation.id}`)}>{organisation.name}</a>
        </dd>
        {before.length > 0 && (
          <>
            <dt>{organisationWords.before}</dt>
            <dd>
              <ul class="plain-list">{before.map((each) => line(each, each.from))}</ul>
            </dd>
          </>
        )}
        {after.length > 0 && (
          <>
            <dt>{organisationWords.after}</dt>
            <dd>
              <ul class="plain-list">{after.map((each) => line(each, each.to))}</ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
