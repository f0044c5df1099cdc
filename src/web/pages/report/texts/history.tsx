import type { TextVersion } from '../../../../ledger/index.ts';
import { marked } from '../../../difference.tsx';
import { shortMoment } from '../../../moment.ts';
import { type ParagraphChange, paragraphChanges } from './difference.ts';
import { words } from './words.ts';

/** Every version, newest first, with what it changed. */
export function History({ versions }: { versions: readonly TextVersion[] }) {
  if (versions.length === 0) return null;
  return (
    <section class="section" id="history">
      <h2>{words.history}</h2>
      <ol class="timeline">
        {versions.map((version, i) => (
          <li>
            <span class="timeline__when">
              {words.version(version.version)}
              <br />
              <span class="small">{shortMoment(version.writtenAt)}</span>
            </span>
            <div>
              <p>{version.author}</p>
              <Against version={version} before={versions[i + 1]} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Against({ version, before }: { version: TextVersion; before: TextVersion | undefined }) {
  if (version.state === 'omitted') return <p class="small">{words.states.omitted}</p>;
  if (before === undefined) return <p class="small quiet">{words.first}</p>;
  return (
    <details class="older-year">
      <summary>{words.changedFrom}</summary>
      <Differences
        before={before.paragraphs}
        after={version.paragraphs}
        heads={{ added: words.added, removed: words.removed }}
      />
    </details>
  );
}

interface DifferencesProps {
  before: readonly string[];
  after: readonly string[];
  heads: Record<'added' | 'removed', string>;
}

/** Only what differs, each side named in words; where one paragraph replaces another, what differs in it is marked. */
export function Differences({ before, after, heads }: DifferencesProps) {
  const changes = paragraphChanges(before, after);
  if (changes.every(({ is }) => is === 'same')) return <p class="small">{words.noChange}</p>;
  return (
    <dl class="differences">
      {changes.map((each, i) => {
        if (each.is === 'same') return null;
        const { is } = each;
        return (
          <>
            <dt>{heads[is]}</dt>
            <dd class={is === 'added' ? 'is-added' : 'is-removed'}>
              {marked(each.text, partner(changes, i))[0]}
            </dd>
          </>
        );
      })}
    </dl>
  );
}

/** The paragraph of the other side beside which a change stands. */
function partner(changes: readonly ParagraphChange[], i: number): string {
  const { is } = changes[i]!;
  const other = is === 'added' ? changes[i - 1] : changes[i + 1];
  return other !== undefined && other.is !== 'same' && other.is !== is ? other.text : '';
}
