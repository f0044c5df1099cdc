import { type KeptSupport, lastWordOn, type SupportStep, standingOn } from '../../../../supports/index.ts';
import { daysBetween, dayText, momentText } from '../../../japanese-time.ts';
import { supportHref } from '../links.ts';
import { openingWords } from '../list/words.ts';
import { StandingMark } from '../standing-mark.tsx';
import type { SupportPageProps } from './props.ts';
import { words } from './words.ts';

type StandingProps = Pick<SupportPageProps, 'site' | 'kept' | 'ownerName' | 'opening' | 'steps' | 'today'>;

/** How a support stands, what happens next, and the ways to its other pages. */
export function Standing({ site, kept, ownerName, opening, steps, today }: StandingProps) {
  const { isPublic } = standingOn(kept, today);
  return (
    <div class="standing">
      <dl class="standing__facts">
        <Fact term={words.state}>
          <StandingMark kept={kept} today={today} />
        </Fact>
        <Fact term={words.owner}>{ownerName}</Fact>
        <Fact term={words.published}>{publishedText(kept, today)}</Fact>
        {isPublic && (
          <Fact term={words.confirmed}>
            <Confirmed kept={kept} today={today} />
          </Fact>
        )}
        <Fact term={words.opening}>{openingWords[opening.state]}</Fact>
        <Fact term={words.last}>
          {kept.changedBy}
          <span class="small quiet aside">
            {momentText(kept.changedAt)}　{words.version(kept.version)}
          </span>
        </Fact>
        <Fact term={words.id}>{kept.id}</Fact>
      </dl>
      <p class="standing__next">{nextText(kept, steps, today)}</p>
      <ul class="standing__links plain" aria-label={words.links}>
        {steps.includes('save') && site.may('support.write', kept.owner) && (
          <li>
            <a href={supportHref(kept.id, '/edit')}>{words.edit}</a>
          </li>
        )}
        <li>
          <a href={supportHref(kept.id, '/preview')}>{words.previewPage}</a>
        </li>
        <li>
          <a href={supportHref(kept.id, '/history')}>{words.history}</a>
        </li>
        {isPublic && (
          <li>
            <a href={`/supports/${encodeURIComponent(kept.id)}`}>{words.publicPage}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

const Fact = ({ term, children }: { term: string; children?: unknown }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function publishedText(kept: KeptSupport, today: string): string {
  const { isPublic, isOut } = standingOn(kept, today);
  const { state, publishOn } = kept;
  if (state === 'approved' && !isOut && publishOn !== null) return words.publishesOn(dayText(publishOn));
  if (!isPublic || publishOn === null) return isPublic ? '' : words.notPublic;
  return words.publishedOn(dayText(publishOn));
}

function Confirmed({ kept, today }: { kept: KeptSupport; today: string }) {
  if (kept.confirmedOn === null) return <>{words.neverConfirmed}</>;
  return (
    <>
      {dayText(kept.confirmedOn)}
      <span class="small quiet">　{words.confirmedAgo(daysBetween(lastWordOn(kept), today))}</span>
    </>
  );
}

function nextText(kept: KeptSupport, steps: readonly SupportStep[], today: string): string {
  const { next } = words;
  const { state, isOut } = standingOn(kept, today);
  if (state === 'withdrawn') return next.withdrawn;
  if (state === 'approved') return isOut ? next.out : next.waiting;
  if (state === 'submitted') return steps.includes('approve') ? next.decide : next.submitted;
  return steps.includes('approve') ? next.draftOfSecretariat : next.draft;
}
