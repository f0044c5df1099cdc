import type { FollowView } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

interface StepPageProps {
  site: Site;
  title: string;
  text: readonly string[];
  /** What it is about. */
  follow?: FollowView | null;
  /** The one button of the page: it sends a form to the page's own address. */
  button?: string;
}

/** A step on the way into or out of a follow: what it is about, at most one button, and where to go from there. */
export function StepPage({ site, title, text, follow, button }: StepPageProps) {
  return (
    <PortalLayout site={site} title={title} kept={words.kept}>
      <h1>{title}</h1>
      {follow != null && <Followed follow={follow} />}
      {text.map((sentence) => (
        <p class="group">{sentence}</p>
      ))}
      {button !== undefined && (
        <form method="post">
          <button class="go" type="submit">
            {button}
          </button>
        </form>
      )}
      <p class="ways">
        {follow != null && <a href={`/find/results?${follow.query}`}>{words.toList}</a>}
        <a href="/find">{words.toFind}</a>
      </p>
    </PortalLayout>
  );
}

const Followed = ({ follow: { label, rhythm } }: { follow: FollowView }) => (
  <div class="told">
    <p>{words.followed}</p>
    <p>
      <strong>{label}</strong>
    </p>
    <p>{words.rhythms[rhythm]}</p>
  </div>
);
