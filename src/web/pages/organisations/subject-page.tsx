import { kindWords, UNKNOWN_START } from '../../../organisations/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { OrganisationView } from '../../house-services.ts';
import type { Site } from '../../site.ts';
import { dayText } from './days.ts';
import { Names, Successions } from './history.tsx';
import { words } from './words.ts';

export interface OrganisationPageProps {
  site: Site;
  view: OrganisationView;
  /** ISO date. */
  today: string;
  /** It was changed just now. */
  isChanged: boolean;
}

/** One organisation: what it is, what it was called, what came before and after it, and who belongs to it. */
export function OrganisationPage({ site, view, today, isChanged }: OrganisationPageProps) {
  const { organisation, names, before, after, children, nameOf } = view;
  const { name, kind, validFrom, validTo } = organisation;
  const lead =
    validTo !== null && validTo < today
      ? words.ended(dayText(validTo))
      : validFrom > today
        ? words.starts(dayText(validFrom))
        : undefined;
  return (
    <Layout
      site={site}
      title={name}
      kind="subject"
      nav="organisations"
      crumbs={[{ text: words.title, href: site.links.at('/organisations') }]}
    >
      {isChanged && (
        <p class="done" role="status">
          {words.done}
        </p>
      )}
      <PageHead over={kindWords[kind]} title={name} {...(lead !== undefined && { lead })} />
      <div class="subject">
        <Facts site={site} view={view} />
        <Names names={names} />
      </div>
      {before.length > 0 && (
        <Successions {...{ site, nameOf }} title={words.before} end="from" list={before} />
      )}
      {(after.length > 0 || validTo !== null) && (
        <Successions {...{ site, nameOf }} title={words.after} end="to" list={after} />
      )}
      {children.length > 0 && (
        <section class="section">
          <h2>{words.children}</h2>
          <ul>
            {children.map((child) => (
              <li>
                <a href={site.links.at(`/organisations/${child.id}`)}>{child.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {site.may('organisation.change') && <Actions site={site} view={view} />}
    </Layout>
  );
}

function Facts({ site, view: { organisation, nameOf } }: { site: Site; view: OrganisationView }) {
  const { kind, name, kana, code, parent, area, validFrom, validTo } = organisation;
  const isOfPrefecture = kind === 'division' || kind === 'office';
  return (
    <dl class="facts">
      <dt>{words.kind}</dt>
      <dd>{kindWords[kind]}</dd>
      {kana !== null && <Fact term={words.kana}>{kana}</Fact>}
      {code !== null && (
        <Fact term={kind === 'municipality' ? words.municipalityCode : words.corporateNumber}>
          <span class="number">{code}</span>
        </Fact>
      )}
      {parent !== null && (
        <Fact term={words.parent}>
          <a href={site.links.at(`/organisations/${parent}`)}>{nameOf.get(parent)}</a>
        </Fact>
      )}
      {area !== null && <Fact term={words.area}>{area}</Fact>}
      {validFrom !== UNKNOWN_START && <Fact term={words.since}>{dayText(validFrom)}</Fact>}
      {validTo !== null && <Fact term={words.until}>{dayText(validTo)}</Fact>}
      {isOfPrefecture && (
        <Fact term={words.work}>
          <a href={site.links.division(name)}>{words.divisionPage}</a>
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ term, children }: { term: string; children?: unknown }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);

function Actions({ site, view: { organisation } }: { site: Site; view: OrganisationView }) {
  const changes = Object.entries(words.changes);
  return (
    <section class="section" id="change">
      <h2>{words.actions}</h2>
      <p class="section__lead">{words.actionsLead}</p>
      <p class="buttons">
        {changes.map(([change, text]) => (
          <a
            class="button button--second button--small"
            href={site.links.at(`/organisations/${organisation.id}/${change}`)}
          >
            {text}
          </a>
        ))}
      </p>
    </section>
  );
}
