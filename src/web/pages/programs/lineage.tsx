import type { LineageLink, ProgramView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { percent } from '../../figures.ts';
import type { Site } from '../../site.ts';
import { lineageStateWords, lineageWords } from '../../words.ts';
import { DecisionForm } from './decision-form.tsx';
import { words } from './words.ts';

/** What a person may call a link between programs of different names. */
export const KINDS = ['renamed', 'merged', 'split', 'succeeded'] as const;

interface LineageProps {
  site: Site;
  program: ProgramView;
}

/** What the program continues and what continues it; proposals wait for a person with a name and a reason. */
export function Lineage({ site, program }: LineageProps) {
  const links = [...program.earlier, ...program.sameName, ...program.later];
  return (
    <section class="section" id="lineage">
      <h2>{words.lineage}</h2>
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
        {site.may('fact.decide') && <LinkDecision {...{ site, program, link }} />}
      </div>
    </li>
  );
}

function whenText(program: ProgramView, link: LineageLink): string {
  const [from, to] = [link.from, link.to].map(({ fiscalYear }) => formatFiscalYear(fiscalYear));
  if (program.sameName.includes(link)) return words.sameName(from!, to!);
  return program.earlier.includes(link) ? `${words.earlier}　${from}` : `${words.later}　${to}`;
}

function LinkDecision({ site, program, link }: LinkItemProps) {
  const id = `kind-${link.id}`;
  return (
    <DecisionForm
      id={link.id}
      summary={words.decide}
      action={`${site.links.program(program.id)}/lineage`}
      hidden={{ link: link.id }}
      hint={words.decideHint}
      buttons={[
        { text: words.confirm, name: 'state', value: 'confirmed' },
        { text: words.reject, name: 'state', value: 'rejected' },
      ]}
    >
      {program.sameName.includes(link) || (
        <p class="field">
          <label for={id}>{words.kind}</label>
          <select id={id} name="kind">
            {KINDS.map((kind) => (
              <option value={kind} selected={kind === link.kind}>
                {lineageWords[kind]}
              </option>
            ))}
          </select>
        </p>
      )}
    </DecisionForm>
  );
}
