import { CONCERNS } from '../../../../supports/index.ts';
import { deskHref } from '../links.ts';
import { addressOf, OPENINGS, SECRETARIAT, STATES } from './asked.ts';
import type { DeskPageProps } from './props.ts';
import { askedStateWords, concernWords, openingWords, words } from './words.ts';

/** What narrows the list; the organisations of which there are any are offered. */
export function Filters({ rows, asked, isAll }: Pick<DeskPageProps, 'rows' | 'asked' | 'isAll'>) {
  const owners = new Map(rows.map(({ kept, ownerName }) => [kept.owner ?? SECRETARIAT, ownerName]));
  const isFiltered = deskHref('', addressOf(asked)) !== deskHref();
  return (
    <form class="filters" method="get" action={deskHref()} aria-label={words.filters} data-submit-on-change>
      <p>
        <label for="q">{words.find}</label>
        <input type="search" id="q" name="q" value={asked.text} maxlength={100} />
      </p>
      <Select name="state" label={words.state} chosen={asked.state} of={pairs(STATES, askedStateWords)} />
      <Select
        name="opening"
        label={words.opening}
        chosen={asked.opening}
        of={pairs(OPENINGS, openingWords)}
      />
      <Select
        name="concern"
        label={words.concern}
        chosen={asked.concern}
        of={pairs(CONCERNS, concernWords)}
      />
      {isAll && (
        <Select name="owner" label={words.owner} chosen={asked.owner} of={[...owners].sort(byName)} />
      )}
      <p>
        <button class="button button--second button--small" type="submit">
          {words.show}
        </button>
      </p>
      {isFiltered && (
        <p class="filters__clear">
          <a href={deskHref()}>{words.clear}</a>
        </p>
      )}
    </form>
  );
}

const pairs = <K extends string>(keys: readonly K[], texts: Readonly<Record<K, string>>) =>
  keys.map((key) => [key, texts[key]] as const);

const collator = new Intl.Collator('ja');
const byName = (a: readonly [string, string], b: readonly [string, string]) => collator.compare(a[1], b[1]);

interface SelectProps {
  name: string;
  label: string;
  chosen: string | undefined;
  of: readonly (readonly [value: string, text: string])[];
}

const Select = ({ name, label, chosen, of }: SelectProps) => (
  <p>
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{words.all}</option>
      {of.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </p>
);
