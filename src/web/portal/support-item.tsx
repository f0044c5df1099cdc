import {
  amountWords,
  type FoundSupport,
  type PlaceName,
  requirementWords,
  SUPPORT_KINDS,
} from '../../supports/index.ts';
import { openingWords } from './opening-text.ts';
import { words } from './words.ts';

interface SupportItemProps {
  found: FoundSupport;
  href: string;
  today: string;
  placeName: PlaceName;
}

/** One support in a list: whether it is for the firm, what it is, until when. */
export function SupportItem({ found, href, today, placeName }: SupportItemProps) {
  const { support, match, opening } = found;
  const amount = amountWords(support);
  return (
    <li class={`item item--${match.status}`}>
      <p class="item__over">
        <StatusMark status={match.status} />
        <span>{SUPPORT_KINDS[support.kind]}</span>
        <span>{support.operator.name}</span>
      </p>
      <h3>
        <a href={href}>{support.title}</a>
      </h3>
      <p>{support.summary}</p>
      {(match.status === 'near' || match.status === 'ineligible') && (
        <ul class="against">
          {match.against.map((each) => (
            <li>{requirementWords(each, placeName)}</li>
          ))}
        </ul>
      )}
      <p class="item__facts">
        {amount !== null && <span>{amount}</span>}
        <span>{openingWords(opening, today)}</span>
      </p>
    </li>
  );
}

/** A word and a shape: nothing is told by colour alone. */
export function StatusMark({ status }: { status: FoundSupport['match']['status'] }) {
  return (
    <strong class={`status status--${status}`}>
      <span aria-hidden="true">{words.statusMark[status]}</span> {words.status[status]}
    </strong>
  );
}
