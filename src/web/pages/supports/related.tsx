import type { Support } from '../../../supports/index.ts';
import type { ProgramBehind } from './program-behind.ts';
import { words } from './words.ts';

interface RelatedProps {
  support: Support;
  others: ReadonlyMap<string, Support>;
  behind: string;
}

/** What can be had besides, and what can't. */
export function Related({ support: { relations = [] }, others, behind }: RelatedProps) {
  return (
    <>
      {(['combines', 'excludes'] as const).map((kind) => {
        const shown = relations.filter((each) => each.kind === kind && others.has(each.to));
        if (shown.length === 0) return null;
        return (
          <section>
            <h2>{kind === 'combines' ? words.combine : words.exclude}</h2>
            <ul>
              {shown.map(({ to, note }) => (
                <li>
                  <a href={`/supports/${to}${behind}`}>{others.get(to)?.title}</a>
                  {note !== undefined && `: ${note}`}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The program that pays for it, and what it last achieved. */
export function Behind({ program }: { program: ProgramBehind | null }) {
  if (program === null) return null;
  return (
    <section>
      <h2>{words.program}</h2>
      <p>
        <a href={program.href}>{program.name}</a>
      </p>
      {program.achieved.length > 0 && (
        <>
          <p>{words.programLead(program.year)}</p>
          <dl class="support-facts">
            {program.achieved.map(({ label, printed }) => (
              <div>
                <dt>{label}</dt>
                <dd class="number">{printed}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
