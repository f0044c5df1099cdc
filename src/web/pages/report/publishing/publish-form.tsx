import { needsWaiver, nextEdition, type PublishPageProps } from './publication.ts';
import { words } from './words.ts';

/** A name, and a reason where contradictions are left. */
export function PublishForm({ site, view, obstacles, sent, errors = [] }: PublishPageProps) {
  const wrong = (field: string) => errors.some((each) => each.field === field);
  return (
    <section class="section task" id="publish">
      <h2>{words.publish}</h2>
      <form
        method="post"
        action={site.links.report(view.content.fiscalYear, '/publish')}
        data-busy={words.busy}
      >
        {needsWaiver(obstacles) && (
          <div class={wrong('waiver') ? 'field field--error' : 'field'}>
            <label for="waiver">{words.waiver}</label>
            <p class="hint" id="waiver-hint">
              {words.waiverHint}
            </p>
            <textarea
              id="waiver"
              name="waiver"
              rows={3}
              required
              maxlength={500}
              aria-describedby="waiver-hint"
              aria-invalid={wrong('waiver') ? 'true' : undefined}
            >
              {sent?.waiver}
            </textarea>
          </div>
        )}
        <p>{words.byYou(site.visitor?.account.name ?? '')}</p>
        {/* What the person saw: an edition that somebody else published meanwhile is not hidden under this one. */}
        <input type="hidden" name="edition" value={String(nextEdition(view))} />
        <div>
          <button class="button" type="submit">
            {words.button(nextEdition(view))}
          </button>
          <p role="status" class="busy" />
        </div>
        <p class="hint">{words.next}</p>
      </form>
    </section>
  );
}
