import type { Severity } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { circled } from '../../figures.ts';
import { isPaperYear } from '../../paper-year.ts';
import { severityWords } from '../../words.ts';
import type { FindingsPageProps } from './asked.ts';
import { words } from './words.ts';

interface Choice {
  value: string | number;
  text: string;
}

export function FindingFilters({ site, filter, found, years, rules }: FindingsPageProps) {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const policies = [...new Set(years.flatMap((year) => year.policies.map(({ policy }) => policy)))]
    .filter((policy) => policy > 0)
    .sort((a, b) => a - b);
  const severities = Object.keys(severityWords) as Severity[];
  return (
    <form
      class="filters"
      method="get"
      action={site.links.at('/findings')}
      aria-label={words.filters}
      data-submit-on-change
    >
      <Select
        name="year"
        label={words.year}
        chosen={filter.fiscalYear}
        choices={years
          .filter((year) => !isPaperYear(year))
          .map(({ fiscalYear }) => ({ value: fiscalYear, text: formatFiscalYear(fiscalYear) }))}
      />
      <Select
        name="severity"
        label={words.severity}
        chosen={filter.severity}
        choices={severities.map((value) => ({ value, text: severityWords[value].word }))}
      />
      <Select
        name="rule"
        label={words.rule}
        chosen={filter.rule}
        choices={found.rules.map(({ rule, count }) => ({
          value: rule,
          text: `${titles.get(rule) ?? rule}（${count}）`,
        }))}
      />
      <Select
        name="policy"
        label={words.policy}
        chosen={filter.policy}
        choices={policies.map((value) => ({
          value,
          text: `${circled(value)} ${site.policyName(value).short}`,
        }))}
      />
      <p>
        <label for="filter-name">{words.name}</label>
        <input type="search" id="filter-name" name="name" value={filter.programName ?? ''} maxlength={100} />
      </p>
      {filter.isWaived === true && <input type="hidden" name="waived" value="1" />}
      {filter.programId !== undefined && <input type="hidden" name="program" value={filter.programId} />}
      {filter.documentId !== undefined && <input type="hidden" name="document" value={filter.documentId} />}
      <p>
        <button class="button button--second button--small" type="submit">
          {words.filter}
        </button>
      </p>
      {Object.keys(filter).length > 0 && (
        <p class="filters__clear">
          {filter.programId !== undefined && <span class="small">{words.programFilter} </span>}
          <a href={site.links.at('/findings')}>{words.clear}</a>
        </p>
      )}
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  chosen: string | number | undefined;
  choices: Choice[];
}

function Select({ name, label, chosen, choices }: SelectProps) {
  return (
    <p>
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        <option value="">{words.all}</option>
        {choices.map(({ value, text }) => (
          <option value={value} selected={String(value) === String(chosen ?? '')}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
