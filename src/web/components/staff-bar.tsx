import type { Action } from '../../people/index.ts';
import type { Site } from '../site.ts';
import { words } from '../words.ts';

export type StaffPlace =
  | 'round'
  | 'answers'
  | 'supports'
  | 'figures'
  | 'organisations'
  | 'accounts'
  | 'audit'
  | 'mailbox'
  | 'self';

/** The rooms of the staff side, each shown to those who may enter it. */
const ROOMS: readonly [StaffPlace, Action, string][] = [
  ['round', 'round.see', '/rounds'],
  ['answers', 'round.answer', '/rounds/mine'],
  ['supports', 'support.see', '/support-desk'],
  ['figures', 'support.figures', '/support-figures'],
  ['organisations', 'organisation.see', '/organisations'],
  ['accounts', 'account.see', '/accounts'],
  ['audit', 'audit.see', '/audit'],
  ['mailbox', 'mailbox.see', '/mailbox'],
];

interface StaffBarProps {
  site: Site;
  nav: string | undefined;
}

/** Above everything: who is signed in, their rooms, and the way out; for others the way in. */
export function StaffBar({ site, nav }: StaffBarProps) {
  if (site.side === 'public') return null;
  if (site.visitor === null) {
    return (
      <nav class="staff-bar" aria-label={words.staffNav}>
        <p class="staff-bar__inner staff-bar__inner--out">
          <a href="/sign-in">{words.signIn}</a>
        </p>
      </nav>
    );
  }
  return (
    <nav class="staff-bar" aria-label={words.staffNav}>
      <div class="staff-bar__inner">
        <ul>
          {ROOMS.filter(([, action]) => site.may(action)).map(([place, , href]) => (
            <li>
              <a href={href} aria-current={place === nav ? 'true' : undefined}>
                {words.rooms[place]}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action="/sign-out" class="staff-bar__self">
          <a href="/account" aria-current={nav === 'self' ? 'true' : undefined}>
            {site.visitor.account.name}
          </a>
          <button class="button button--second button--small" type="submit">
            {words.signOut}
          </button>
        </form>
      </div>
    </nav>
  );
}
