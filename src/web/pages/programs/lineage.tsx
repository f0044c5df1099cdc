import type { LineageLink, ProgramView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { percent } from '../../figures.ts';
import type { Site } from '../../site.ts';
import { lineageStateWords, lineageWords } from '../../words.ts';
import { words } from './words.ts';

/** What a person may call a link between programs of different names. */
export const KINDS = ['renamed', 'merged', 'split', 'succeeded'] as const;

interface LineageProps {
  site: Site;
  program: ProgramView;
  error?: string | undefined;
}

/** What the program continues and what continues it; proposals wait for a person with a name and a reason. */
export function Lineage({ site, program, error }: LineageProps) {
  const links = [...program.earlier, ...program.sameName, ...program.later];
  return (
    <section class="section" id="lineage">
      <h2>{words.lineage}</h2>
      {error !== undefined && (
        <p class="error-summary field__error" role="alert">
          {error}
        </p>
      )}
      {links.length === 0 ? (
        <p class="quiet">{words.noLineage}</p>
      ) : (
        <>
          <p class="section__lead">{words.lineageLead}</p>
          <ul class="timeline">
            {links.map((link) => (
              <LinkItem {...{ site, program, link }} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface LinkItemProps {
  site: Site;
  program: ProgramView;
  link: LineageLink;
}

function LinkItem({ site, program, link }: LinkItemProps) {
  const there = program.earlier.includes(link) ? link.from : link.to;
  return (
    <li>
      <p class="timeline__when">{whenText(program, link)}</p>
      <div>
        <p>
          <a href={site.links.program(there.programId)}>{there.name}</a>
          <span class="quiet aside">
            {lineageWords[link.kind]} <span class="tag">{lineageStateWords[link.state]}</span>
          </span>
        </p>
        <p class="small">
          {words.sure} <span class="number">{percent(link.confidence)}</span>
        </p>
        <ul class="small">
          {link.evidence.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        {link.decidedBy !== null && (
          <p class="small">
            {words.decided(link.decidedBy)}
            {link.reason !== null && `　${words.reasonGiven}：${link.reason}`}
          </p>
        )}
        <DecisionForm {...{ site, program, link }} />
      </div>
    </li>
  );
}

function whenText(program: ProgramView, link: LineageLink): string {
  const [from, to] = [link.from, link.to].map(({ fiscalYear }) => formatFiscalYear(fiscalYear));
  if (program.sameName.includes(link)) return words.sameName(from!, to!);
  return program.earlier.includes(link) ? `${words.earlier}　${from}` : `${words.later}　${to}`;
}

function DecisionForm({ site, program, link }: LinkItemProps) {
  const id = (name: string) => `${name}-${link.id}`;
  return (
    <details class="decision">
      <summary>{words.decide}</summary>
      <form method="post" action={`${site.links.program(program.id)}/lineage`} class="stack">
        <input type="hidden" name="link" value={link.id} />
        <p class="field">
          <label for={id('by')}>{words.by}</label>
          <input type="text" id={id('by')} name="by" required autocomplete="name" maxlength={60} />
        </p>
        <p class="field">
          <label for={id('reason')}>{words.reason}</label>
          <input
            type="text"
            id={id('reason')}
            name="reason"
            required
            maxlength={300}
            placeholder={words.reasonHint}
          />
        </p>
        {program.sameName.includes(link) || (
          <p class="field">
            <label for={id('kind')}>{words.kind}</label>
            <select id={id('kind')} name="kind">
              {KINDS.map((kind) => (
                <option value={kind} selected={kind === link.kind}>
                  {lineageWords[kind]}
                </option>
              ))}
            </select>
          </p>
        )}
        <p class="buttons">
          <button class="button button--small" type="submit" name="state" value="confirmed">
            {words.confirm}
          </button>
          <button class="button button--second button--small" type="submit" name="state" value="rejected">
            {words.reject}
          </button>
        </p>
        <p class="hint">{words.decideHint}</p>
      </form>
    </details>
  );
}
