import type { FirmProfile } from '../../../firms/index.ts';
import { type FoundSupport, type PlaceName, requirementWords } from '../../../supports/index.ts';
import { StatusMark } from '../../portal/support-item.tsx';
import { words } from './words.ts';

interface VerdictProps {
  found: FoundSupport;
  profile: FirmProfile;
  placeName: PlaceName;
  /** Where the firm is asked further. */
  askHref: string;
}

const text = words.verdict;

/** Whether it is for this firm, and why not, or what is still open. */
export function Verdict({ found, profile, placeName, askHref }: VerdictProps) {
  const { match, support } = found;
  if (Object.keys(profile).length === 0) {
    return (
      <p class="verdict">
        {text.none} <a href={askHref}>{text.ask}</a>
      </p>
    );
  }
  const listed = match.status === 'near' || match.status === 'ineligible' ? match.against : match.open;
  return (
    <div class={`verdict verdict--${match.status}`}>
      <p>
        <StatusMark status={match.status} /> {text[match.status]}
      </p>
      {match.open.length > 0 && <p>{text.open}</p>}
      {listed.length > 0 && (
        <ul>
          {listed.map((each) => (
            <li>{requirementWords(each, placeName)}</li>
          ))}
        </ul>
      )}
      {match.open.length > 0 && (
        <p>
          <a href={askHref}>{text.ask}</a>
        </p>
      )}
      {!support.isComplete && <p class="small">{text.confirm}</p>}
    </div>
  );
}
