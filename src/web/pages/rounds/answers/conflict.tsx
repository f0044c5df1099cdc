import { type FieldConflict, fieldValue, kindOf, LIMITS, labelOf } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { marked } from '../../../difference.tsx';
import { momentText } from '../../../japanese-time.ts';
import type { AnswerView, SaveOutcome } from '../../../round-services.ts';
import type { Site } from '../../../site.ts';
import { crumbsOf, roundPlace } from '../crumbs.ts';
import { answerHref } from '../links.ts';
import { fieldNames } from './done.tsx';
import type { Sent } from './sent.ts';
import { words } from './words.ts';

interface ConflictPageProps {
  site: Site;
  view: AnswerView;
  sent: Sent;
  outcome: Extract<SaveOutcome, { kind: 'conflict' }>;
}

/** Two people changed the same fields: both words side by side, and everything else is carried along. */
export function ConflictPage({ site, view, sent, outcome }: ConflictPageProps) {
  const { answer, round, organisationName } = view;
  const { conflicts, version } = outcome;
  const carried = carriedOf(view, sent, outcome);
  const { name, at } = conflicts[0]!;
  return (
    <Layout
      site={site}
      title={words.conflictTitle}
      kind="task"
      nav={roundPlace(site)}
      crumbs={crumbsOf(site, round.fiscalYear)}
    >
      <div class="error-summary" role="alert">
        <h2>{words.conflictTitle}</h2>
        <p>{words.conflictLead(name, momentText(at))}</p>
        {carried.changed.length > 0 && <p>{words.conflictMerged(fieldNames(carried.changed))}</p>}
      </div>
      <PageHead
        over={words.over(formatFiscalYear(round.fiscalYear), organisationName)}
        title={fieldValue(answer, 'name')}
      />
      <form method="post" action={answerHref(answer.fiscalYear, answer.id)} class="stack">
        <input type="hidden" name="version" value={String(version)} />
        {Object.entries({ ...carried.values, ...sent.remarks }).map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        {conflicts.map((conflict) => (
          <Meeting conflict={conflict} />
        ))}
        <p class="buttons">
          <button class="button" type="submit" name="wants" value="save">
            {words.saveChosen}
          </button>
        </p>
        <p>
          <a href={answerHref(answer.fiscalYear, answer.id)}>{words.backWithout}</a>
        </p>
      </form>
    </Layout>
  );
}

/** Everything else as it would stand with both people's changes, and which of it is this person's own. */
function carriedOf({ answer }: AnswerView, sent: Sent, { conflicts, values }: ConflictPageProps['outcome']) {
  const met = new Set(conflicts.map(({ field }) => field));
  const rest = Object.keys(sent.values).filter((key) => !met.has(key));
  return {
    values: Object.fromEntries(rest.map((key) => [key, values[key] ?? ''])),
    changed: rest.filter((key) => (values[key] ?? '') !== (answer.values[key] ?? '')),
  };
}

function Meeting({ conflict: { field, base, theirs, yours, name } }: { conflict: FieldConflict }) {
  const [left, right] = marked(theirs, yours);
  const choose = `choose-${field}`;
  const choices = [
    { value: 'theirs', text: words.useTheirs(name) },
    { value: 'yours', text: words.useYours },
    { value: 'anew', text: words.writeAnew },
  ];
  return (
    <fieldset class="meeting">
      <legend>{labelOf(field)}</legend>
      <input type="hidden" name={`theirs-${field}`} value={theirs} />
      <input type="hidden" name={`yours-${field}`} value={yours} />
      <dl class="meeting__sides">
        <div>
          <dt>{words.theirs(name)}</dt>
          <dd class="read">{theirs === '' ? words.empty : left}</dd>
        </div>
        <div>
          <dt>{words.yours}</dt>
          <dd class="read">{yours === '' ? words.empty : right}</dd>
        </div>
      </dl>
      <details class="remarks__more">
        <summary>{words.base}</summary>
        <p class="read">{base === '' ? words.empty : base}</p>
      </details>
      {choices.map(({ value, text }) => (
        <p class="choice">
          <input type="radio" id={`${choose}-${value}`} name={choose} value={value} required />{' '}
          <label for={`${choose}-${value}`}>{text}</label>
        </p>
      ))}
      <p class="meeting__anew">
        <label for={field}>{words.anew}</label>
        <textarea id={field} name={field} rows={3} maxlength={LIMITS[kindOf(field) ?? 'line']}>
          {yours}
        </textarea>
      </p>
    </fieldset>
  );
}
