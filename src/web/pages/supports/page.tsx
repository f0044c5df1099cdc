import type { Child } from 'hono/jsx';
import type { FirmProfile } from '../../../firms/index.ts';
import {
  amountWords,
  type FoundSupport,
  type PlaceName,
  type Plan,
  PURPOSES,
  SUPPORT_KINDS,
  type Support,
} from '../../../supports/index.ts';
import { daysBetween, dayText } from '../../japanese-time.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import { repeated } from '../../portal/links.ts';
import { openingWords } from '../../portal/opening-text.ts';
import { words as shared } from '../../portal/words.ts';
import type { Site } from '../../site.ts';
import { queryOf } from '../find/query.ts';
import { ConditionList } from './condition-list.tsx';
import { Contacts } from './contacts.tsx';
import { EstimateForm } from './estimate.tsx';
import { Facts } from './facts.tsx';
import { Calls, Papers, Steps } from './how.tsx';
import type { ProgramBehind } from './program-behind.ts';
import { Behind, Related } from './related.tsx';
import { Verdict } from './verdict.tsx';
import { words } from './words.ts';

export interface SupportPageProps {
  site: Site;
  found: FoundSupport;
  profile: FirmProfile;
  plan: Plan;
  today: string;
  placeName: PlaceName;
  /** Public supports that this one names as related, by id. */
  others: ReadonlyMap<string, Support>;
  behind: ProgramBehind | null;
  /** Says what else the page would be mistaken for: a version that is not public yet. */
  notice?: Child;
}

/** One support: who gets what for what, whether this firm does, and what to do next. */
export function SupportPage(props: SupportPageProps) {
  const { site, found, profile, plan, today, placeName } = props;
  const { support } = found;
  const said = queryOf({ profile });
  const behind = said.size === 0 ? '' : `?${said}`;
  return (
    <PortalLayout site={site} title={support.title} description={support.summary}>
      {props.notice}
      <p class="crumb">
        <a href={`/find/results${behind}`}>‹ {words.back}</a>
      </p>
      <p class="item__over">
        <span>{SUPPORT_KINDS[support.kind]}</span>
        <span>{shared.level[support.operator.level]}</span>
        <span>{support.operator.name}</span>
      </p>
      <h1>{support.title}</h1>
      {support.subtitle !== undefined && <p>{support.subtitle}</p>}
      {support.english !== undefined && (
        <p class="english" lang="en">
          {support.english}
        </p>
      )}
      <p class="lead">{support.summary}</p>
      <Three {...props} />
      <Verdict
        {...{ found, profile, placeName }}
        askHref={`/find/questions?${queryOf({ profile, text: support.title })}`}
      />
      <Actions support={support} behind={behind} />
      {support.plain !== undefined && (
        <section>
          <h2>{words.plain}</h2>
          <p lang="ja">{support.plain}</p>
        </section>
      )}
      {support.content !== undefined && (
        <section>
          <h2>{words.content}</h2>
          <p>{support.content}</p>
        </section>
      )}
      <section>
        <h2>{words.conditions}</h2>
        {isEmpty(support) ? (
          <p>{words.conditionsNone}</p>
        ) : (
          <ConditionList condition={support.condition} {...{ profile, placeName }} />
        )}
      </section>
      <EstimateForm {...{ support, profile, plan, said }} />
      <Steps support={support} />
      <Papers support={support} />
      <Calls {...{ support, today }} />
      <Contacts support={support} places={profile.establishments ?? []} />
      <Related support={support} others={props.others} behind={behind} />
      <Behind program={props.behind} />
      <Facts support={support} />
      <Confirmed support={support} today={today} />
    </PortalLayout>
  );
}

const isEmpty = ({ condition }: Support): boolean => condition.kind === 'all' && condition.of.length === 0;

/** Who, what, how much, until when: the answer in the first view. */
function Three({ found: { support, opening }, today }: SupportPageProps) {
  const rows = [
    [words.three.who, support.who ?? words.whoOpen],
    [words.three.what, support.uses ?? support.purposes.map((each) => PURPOSES[each]).join('、')],
    [words.three.howMuch, amountWords(support) ?? shared.notStated],
    [words.three.when, openingWords(opening, today)],
  ] as const;
  return (
    <dl class="three">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Actions({ support, behind }: { support: Support; behind: string }) {
  return (
    <div class="no-print">
      {support.applyUrl !== undefined && (
        <a class="go" href={`/supports/${support.id}/apply`} rel="noopener">
          {words.apply}
        </a>
      )}
      <p class="ways">
        {support.detailUrl !== undefined && (
          <a href={support.detailUrl} rel="noopener">
            {words.detail}
          </a>
        )}
        <button class="plain-button" type="button" hidden data-keep={support.id} data-kept={words.kept}>
          {words.keep}
        </button>
        <a href={`/supports/compare?id=${support.id}`} data-compare>
          {words.compare}
        </a>
        <a href={`/supports/${support.id}${behind}`} data-share={words.copied}>
          {words.share}
        </a>
        <a href={`/alerts/new?${repeated('purpose', support.purposes)}`}>{words.alerts}</a>
      </p>
    </div>
  );
}

/** When its owner last said that all of this holds. */
function Confirmed({ support: { confirmedOn }, today }: { support: Support; today: string }) {
  return (
    <p class="small quiet group">
      {confirmedOn === undefined
        ? words.unconfirmed
        : `${words.facts.confirmed} ${dayText(confirmedOn)}。${words.staleConfirmed(daysBetween(confirmedOn, today))}`}
    </p>
  );
}
