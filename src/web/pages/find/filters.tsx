import { industryName, MAJOR_INDUSTRIES } from '../../../firms/index.ts';
import { type Ask, PURPOSES, SUPPORT_KINDS } from '../../../supports/index.ts';
import { words as shared } from '../../portal/words.ts';
import type { Place } from '../../support-services.ts';
import { queryOf } from './query.ts';
import type { ResultsPageProps } from './results-page-props.ts';
import { words } from './words.ts';

const text = words.results;
/** What the form itself sends; everything else that was said goes along unseen. */
const SENT = [
  'q',
  'place',
  'industry',
  'employees',
  'purpose',
  'kind',
  'level',
  'open',
  'by',
  'least',
  'sort',
];

/** Conditions and order of the list, folded away until somebody wants them. */
export function Filters({ ask, found, places }: ResultsPageProps) {
  const { profile } = found.understood;
  const { counts } = found;
  return (
    <details class="fold">
      <summary>{text.filters}</summary>
      <form action="/find/results" method="get">
        <Unseen ask={ask} />
        <div class="group">
          <label for="f-q">{text.text}</label>
          <input id="f-q" name="q" value={ask.text ?? ''} maxlength={500} />
        </div>
        <div class="group">
          <label for="f-place">{text.place}</label>
          <PlaceSelect id="f-place" places={places} value={profile.establishments?.[0]} />
        </div>
        <div class="group">
          <label for="f-industry">{text.industry}</label>
          <IndustrySelect id="f-industry" value={profile.industry} />
        </div>
        <div class="group">
          <label for="f-employees">{text.employees}</label>
          <div class="with-unit">
            <input id="f-employees" name="employees" inputmode="numeric" value={profile.employees ?? ''} />
            <span>{text.people}</span>
          </div>
        </div>
        <Choices
          name="purpose"
          legend={text.purpose}
          options={PURPOSES}
          chosen={ask.purposes}
          counts={counts.purposes}
        />
        <Choices
          name="kind"
          legend={text.kind}
          options={SUPPORT_KINDS}
          chosen={ask.kinds}
          counts={counts.kinds}
        />
        <Choices
          name="level"
          legend={text.level}
          options={shared.level}
          chosen={ask.levels}
          counts={counts.levels}
        />
        <Time ask={ask} isOpen={counts.isOpen} />
        <button class="go" type="submit">
          {text.apply}
        </button>
      </form>
    </details>
  );
}

function Time({ ask, isOpen }: { ask: Ask; isOpen: number }) {
  return (
    <>
      <label class="choice group">
        <input type="checkbox" name="open" value="1" checked={ask.isOpen} />
        {text.open}（{isOpen}）
      </label>
      <div class="group">
        <label for="f-by">{text.by}</label>
        <input id="f-by" name="by" type="date" value={ask.closesBy ?? ''} />
      </div>
      <div class="group">
        <label for="f-least">{text.least}</label>
        <div class="with-unit">
          <input id="f-least" name="least" inputmode="numeric" value={ask.leastAmount ?? ''} />
          <span>{text.yen}</span>
        </div>
      </div>
      <div class="group">
        <label for="f-sort">{text.sort}</label>
        <select id="f-sort" name="sort">
          <option value="fit">{text.byFit}</option>
          <option value="deadline" selected={ask.sort === 'deadline'}>
            {text.byDeadline}
          </option>
        </select>
      </div>
    </>
  );
}

const Unseen = ({ ask }: { ask: Ask }) => (
  <>
    {[...queryOf(ask)]
      .filter(([key]) => !SENT.includes(key))
      .map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
  </>
);

interface ChoicesProps<K extends string> {
  name: string;
  legend: string;
  options: Readonly<Record<K, string>>;
  chosen: readonly K[] | undefined;
  counts: Readonly<Partial<Record<K, number>>>;
}

/** Only what would leave something; what is chosen stays, so that it can be taken back. */
function Choices<K extends string>({ name, legend, options, chosen = [], counts }: ChoicesProps<K>) {
  const shown = (Object.keys(options) as K[]).filter((key) => (counts[key] ?? 0) > 0 || chosen.includes(key));
  if (shown.length === 0) return null;
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      <ul class="choices choices--many">
        {shown.map((key) => (
          <li>
            <label class="choice">
              <input type="checkbox" name={name} value={key} checked={chosen.includes(key)} />
              {options[key]}（{counts[key] ?? 0}）
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** The municipalities by area. */
export function PlaceSelect({
  id,
  places,
  value,
}: {
  id: string;
  places: readonly Place[];
  value: string | undefined;
}) {
  const areas = [...new Set(places.map(({ area }) => area))];
  return (
    <select id={id} name="place">
      <option value="">{text.anyPlace}</option>
      {areas.map((area) => (
        <optgroup label={area}>
          {places
            .filter((place) => place.area === area)
            .map(({ code, name }) => (
              <option value={code} selected={code === value}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

export function IndustrySelect({ id, value }: { id: string; value: string | undefined }) {
  return (
    <select id={id} name="industry">
      <option value="">{text.anyIndustry}</option>
      {value !== undefined && !(value in MAJOR_INDUSTRIES) && (
        <option value={value} selected>
          {industryName(value)}
        </option>
      )}
      {Object.entries(MAJOR_INDUSTRIES).map(([code, { name }]) => (
        <option value={code} selected={code === value}>
          {name}
        </option>
      ))}
    </select>
  );
}
