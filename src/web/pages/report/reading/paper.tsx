import type { StoredFinding } from '../../../../ledger/index.ts';
import { type Block, renderBlocks, sheetId } from '../../../../report/index.ts';
import type { Site } from '../../../site.ts';
import type { Addresses } from './addresses.ts';
import { anchorKey } from './beside.ts';
import { changeSentences } from './change-sentences.ts';
import type { ProgramChange } from './changes.ts';
import { type ReportChanges, sinceText } from './changes.tsx';
import { FindingNotes, type FindingNotesProps } from './finding-note.tsx';
import type { ReportView } from './report-view.ts';
import { words } from './words.ts';

/** What stands beside the paper. */
export interface PaperNotes {
  site: Site;
  titles: ReadonlyMap<string, string>;
  mendHref: FindingNotesProps['mendHref'];
  changes: ReportChanges | null;
  waiveHref: FindingNotesProps['waiveHref'];
}

/** The blocks as HTML, each finding and each change beside the thing that it speaks of, once. */
export function paperHtml(
  blocks: readonly Block[],
  view: ReportView,
  addresses: Addresses,
  notes: PaperNotes,
): string {
  const left = new Map(view.beside.at);
  const changeOf = changesById(view, notes.changes);
  const take = (key: string) => {
    const findings = left.get(key) ?? [];
    left.delete(key);
    return findings;
  };
  const since = sinceText(notes.changes?.from, view.content.fiscalYear);
  const claimed = new Set<string>();
  return renderBlocks(blocks, {
    href(id) {
      const place = view.places.get(id);
      return place === undefined ? null : addresses.thing(id, place);
    },
    isSheet: (id) => view.things.sheets.has(id),
    titleOf: (id) => view.things.titles.get(id) ?? null,
    picture: (figure) => (figure.picture?.kind === 'svg' ? undefined : addresses.figure(figure.id)),
    claim(id) {
      const isFree = !claimed.has(id);
      claimed.add(id);
      return isFree;
    },
    beside(places, id) {
      const findings = take(anchorKey(places, id));
      const changed = id === undefined ? undefined : changeOf.get(id);
      if (findings.length === 0 && changed === undefined) return '';
      return String(<Note {...{ findings, changed, since, notes }} />);
    },
  });
}

/** A sheet's id says policy and number; the entry there knows the ledger's program. */
function changesById({ content }: ReportView, changes: ReportChanges | null): Map<string, ProgramChange> {
  const known = new Map(
    changes?.policies.flatMap(({ programsChanged }) => programsChanged.map((each) => [each.programId, each])),
  );
  return new Map(
    content.report.programs.flatMap((entry) => {
      const { programId, isRelisting } = entry;
      const changed = programId === undefined || isRelisting ? undefined : known.get(programId);
      return changed === undefined ? [] : [[sheetId(entry), changed] as const];
    }),
  );
}

interface NoteProps {
  findings: readonly StoredFinding[];
  changed: ProgramChange | undefined;
  since: string;
  notes: PaperNotes;
}

function Note({ findings, changed, since, notes }: NoteProps) {
  return (
    <div class="beside">
      {changed !== undefined && (
        <p class="beside__change">
          <a href={notes.site.links.program(changed.programId)}>{words.from(since)}</a>
          {changeSentences(changed).map((sentence) => (
            <span>{sentence}</span>
          ))}
        </p>
      )}
      {findings.length > 0 && <FindingNotes findings={findings} {...notes} />}
    </div>
  );
}
