import { fieldValue, labelOf } from '../../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../../values/index.ts';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import { marked } from '../../../../difference.tsx';
import { momentText } from '../../../../japanese-time.ts';
import type { AnswerView } from '../../../../round-services.ts';
import type { Site } from '../../../../site.ts';
import { crumbsOf, roundPlace } from '../../crumbs.ts';
import { answerHref } from '../../links.ts';
import { eventWords } from '../../states.ts';
import { type Change, type HistoryEntry, historyEntries, type Version } from './entries.ts';
import { words } from './words.ts';

interface HistoryPageProps {
  site: Site;
  view: AnswerView;
  versions: readonly Version[];
}

/** Everything that happened to an answer, newest first, with what each version changed. */
export function HistoryPage({ site, view, versions }: HistoryPageProps) {
  const { answer, events, round, organisationName } = view;
  const name = fieldValue(answer, 'name');
  return (
    <Layout
      site={site}
      title={`${words.title}：${name}`}
      kind="subject"
      nav={roundPlace(site)}
      crumbs={[
        ...crumbsOf(site, round.fiscalYear),
        { text: name, href: answerHref(answer.fiscalYear, answer.id) },
      ]}
    >
      <PageHead
        over={`${formatFiscalYear(round.fiscalYear)}の照会　${organisationName}　${name}`}
        title={words.title}
        lead={words.lead}
      />
      <ol class="timeline">
        {historyEntries(versions, events).map((entry) => (
          <Entry entry={entry} />
        ))}
      </ol>
    </Layout>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  if (entry.is === 'event') {
    const { kind, name, note, receipt } = entry.event;
    return (
      <li>
        <span class="timeline__when small">{momentText(entry.at)}</span>
        <div>
          <p>
            <strong>{eventWords[kind]}</strong>　{name}
          </p>
          {note !== null && <p class="read">{note}</p>}
          {receipt !== null && (
            <p class="small quiet receipt__hash">
              {words.receipt(receipt.number)}　{words.hash(receipt.hash)}
            </p>
          )}
        </div>
      </li>
    );
  }
  const { version, changes } = entry;
  return (
    <li>
      <span class="timeline__when small">{momentText(entry.at)}</span>
      <div>
        <p>
          <strong>{words.version(version.version)}</strong>　{version.name}
          <span class="small quiet">　{viaText(version.via)}</span>
        </p>
        {version.via === 'rollover' ? (
          <p class="small quiet">{words.filled(changes.length)}</p>
        ) : (
          <Changes changes={changes} />
        )}
      </div>
    </li>
  );
}

const viaText = (via: string): string => words.vias[via as keyof typeof words.vias] ?? via;

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <details class="older-year" open={changes.length <= 5}>
      <summary>{words.changed(changes.length)}</summary>
      <dl class="differences">
        {changes.map(({ field, before, after }) => {
          const [old, now] = marked(before, after);
          return (
            <>
              <dt>{labelOf(field)}</dt>
              <dd class="is-removed">
                <span class="small quiet">{words.before}　</span>
                {before === '' ? words.empty : old}
              </dd>
              <dd class="is-added">
                <span class="small quiet">{words.after}　</span>
                {after === '' ? words.empty : now}
              </dd>
            </>
          );
        })}
      </dl>
    </details>
  );
}
