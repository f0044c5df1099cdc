import type { Draft } from './draft.ts';
import { orphansOf } from './heirs.ts';
import type { Source } from './source.ts';
import { words } from './words.ts';

type PartProps = { draft: Draft; wrong: ReadonlySet<string | undefined> };

/** Until when organisations submit, approvers approve, the secretariat accepts; from which change on a reason is asked. */
export function Dates({ draft, wrong }: PartProps) {
  return (
    <div class="filters">
      {(['submitBy', 'approveBy', 'acceptBy'] as const).map((field) => (
        <p>
          <label for={field}>{words[field]}</label>
          <input
            type="date"
            id={field}
            name={field}
            value={draft.text(field)}
            required
            aria-invalid={wrong.has(field) ? 'true' : undefined}
          />
        </p>
      ))}
      <p>
        <label for="threshold">{words.threshold}</label>
        <input
          type="text"
          inputmode="numeric"
          id="threshold"
          name="threshold"
          value={draft.text('threshold')}
          maxlength={4}
          required
          aria-describedby="threshold-hint"
          aria-invalid={wrong.has('threshold') ? 'true' : undefined}
        />
      </p>
      <p class="hint" id="threshold-hint">
        {words.thresholdHint}
      </p>
    </div>
  );
}

/** For divisions that nobody carries on, one organisation for all their programs. */
export function Heirs({ source, draft }: Pick<PartProps, 'draft'> & { source: Source }) {
  const orphans = orphansOf(source);
  if (orphans.length === 0) return null;
  return (
    <section class="form-section">
      <h2>{words.heirsTitle}</h2>
      <p class="section__lead">{words.heirsLead}</p>
      <div class="filters">
        {orphans.map(({ division, field, programs }) => (
          <p>
            <label for={field}>{words.heir(division, programs.length)}</label>
            <input
              type="text"
              id={field}
              name={field}
              list="organisation-names"
              value={draft.text(field)}
              maxlength={100}
              autocomplete="off"
            />
          </p>
        ))}
      </div>
    </section>
  );
}

/** Rows of other divisions are hidden, not left out: what was chosen there is sent along. */
export function Filter({ source, draft }: { source: Source; draft: Draft }) {
  const divisions = [...new Set(source.programs.flatMap((each) => each.divisions))];
  return (
    <div class="filters" data-filter-rows>
      <p>
        <label for="division">{words.filter}</label>
        <select id="division" name="division">
          <option value="">{words.filterAll}</option>
          {divisions.map((name) => (
            <option value={name} selected={name === draft.text('division')}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button
          class="button button--second button--small"
          type="submit"
          name="wants"
          value="filter"
          formnovalidate
        >
          {words.filterButton}
        </button>
      </p>
      <p class="hint">{words.filterHint}</p>
    </div>
  );
}
