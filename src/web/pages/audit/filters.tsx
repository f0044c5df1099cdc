import type { AuditFilter } from '../../../platform/index.ts';
import { actionInWords } from './actions.ts';
import { words } from './words.ts';

interface AuditFiltersProps {
  filter: AuditFilter;
  actions: readonly string[];
}

export function AuditFilters({ filter, actions }: AuditFiltersProps) {
  return (
    <form class="filters" method="get" action="/audit" aria-label={words.filters} data-submit-on-change>
      <p>
        <label for="filter-q">{words.text}</label>
        <input type="search" id="filter-q" name="q" value={filter.text ?? ''} maxlength={100} />
      </p>
      <p>
        <label for="filter-action">{words.action}</label>
        <select id="filter-action" name="action">
          <option value="">{words.all}</option>
          {actions.map((action) => (
            <option value={action} selected={action === filter.action}>
              {actionInWords(action)}
            </option>
          ))}
        </select>
      </p>
      <Day name="from" label={words.from} value={filter.fromDay} />
      <Day name="to" label={words.to} value={filter.toDay} />
      {filter.account !== undefined && <input type="hidden" name="account" value={filter.account} />}
      <p>
        <button class="button button--second button--small" type="submit">
          {words.filter}
        </button>
      </p>
      {Object.keys(filter).length > 0 && (
        <p class="filters__clear">
          {filter.account !== undefined && <span class="small">{words.oneAccount} </span>}
          <a href="/audit">{words.clear}</a>
        </p>
      )}
    </form>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <p>
      <label for={`filter-${name}`}>{label}</label>
      <input type="date" id={`filter-${name}`} name={name} value={value ?? ''} />
    </p>
  );
}
