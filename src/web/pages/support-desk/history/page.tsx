import type { KeptSupport } from '../../../../supports/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { momentText } from '../../../japanese-time.ts';
import type { Site } from '../../../site.ts';
import { Differences } from '../differences.tsx';
import { deskCrumb, supportHref } from '../links.ts';
import type { Names } from '../value-lines.ts';
import type { HistoryEntry } from './entries.ts';
import { eventWords, viaWords, words } from './words.ts';

interface HistoryPageProps {
  site: Site;
  kept: KeptSupport;
  entries: readonly HistoryEntry[];
  names: Names;
}

/** Everything that happened to a support, newest first. */
export function SupportHistoryPage({ site, kept, entries, names }: HistoryPageProps) {
  const { title } = kept.working;
  return (
    <Layout
      site={site}
      title={`${words.title}：${title}`}
      kind="subject"
      nav="supports"
      crumbs={[deskCrumb(), { text: title, href: supportHref(kept.id) }]}
    >
      <PageHead over={title} title={words.title} lead={words.lead} />
      <ol class="timeline">
        {entries.map((entry) => (
          <Entry entry={entry} names={names} />
        ))}
      </ol>
    </Layout>
  );
}

/** So many changes are in sight at once. */
const OPEN = 5;

function Entry({ entry, names }: { entry: HistoryEntry; names: Names }) {
  const { version, kind, changes } = entry;
  const isFirst = version.version === 1;
  return (
    <li>
      <span class="timeline__when small">{momentText(version.at)}</span>
      <div>
        <p>
          <strong>{eventWords[kind]}</strong>　{version.name}
          <span class="small quiet">{`　${words.version(version.version)}　${viaWords[version.via]}`}</span>
        </p>
        {version.note !== null && (
          <p class="read">{kind === 'imported' ? words.source(version.note) : version.note}</p>
        )}
        {changes.length > 0 && (
          <details class="older-year" open={!isFirst && changes.length <= OPEN}>
            <summary>{isFirst ? words.written(changes.length) : words.changed(changes.length)}</summary>
            <Differences changes={changes} names={names} sides={words.sides} />
          </details>
        )}
      </div>
    </li>
  );
}
