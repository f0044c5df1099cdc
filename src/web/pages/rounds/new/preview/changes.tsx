import type { PlannedAnswer, RolloverPreview } from '../../../../../collection/index.ts';
import type { Source } from '../source.ts';
import { words } from './words.ts';

interface ChangesProps {
  source: Source;
  preview: RolloverPreview;
}

type Kind = keyof typeof words.kinds;
const KINDS: readonly Kind[] = ['renamed', 'merged', 'split', 'new', 'ended'];

/** What does not simply go on, by what becomes of it. */
export function Changes({ source, preview }: ChangesProps) {
  const names = new Map(source.programs.map(({ program, name }) => [program, name]));
  const lines = changesOf(preview, names);
  const kinds = KINDS.filter((kind) => (lines.get(kind) ?? []).length > 0);
  return (
    <section class="section">
      <h2>{words.changes}</h2>
      {kinds.length === 0 && <p>{words.noChanges}</p>}
      {kinds.map((kind) => (
        <>
          <h3>
            {words.kinds[kind]} <span class="quiet">{words.items(lines.get(kind)!.length)}</span>
          </h3>
          <ul>
            {lines.get(kind)!.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function changesOf(
  { answers, ended }: RolloverPreview,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<Kind, string[]> {
  const lines = new Map<Kind, string[]>();
  const add = (kind: Kind, line: string) => lines.set(kind, [...(lines.get(kind) ?? []), line]);
  for (const answer of answers) {
    const kind = kindOf(answer, names);
    const origins = answer.origins.map(({ program }) => names.get(program) ?? program).join('、');
    if (kind !== null) add(kind, kind === 'new' ? answer.name : `${answer.name}${words.from(origins)}`);
  }
  for (const { name, reason } of ended) add('ended', `${name}${words.reason(reason)}`);
  return lines;
}

/** `null` for what goes on under its name. */
function kindOf({ name, origins }: PlannedAnswer, names: ReadonlyMap<string, string>): Kind | null {
  const [origin] = origins;
  if (origin === undefined) return 'new';
  if (origins.length > 1 || origin.kind === 'merged') return 'merged';
  if (origin.kind === 'split') return 'split';
  return names.get(origin.program) === name ? null : 'renamed';
}
