import type { RolloverProgram } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { amount, circled } from '../../../figures.ts';
import type { Site } from '../../../site.ts';
import type { Draft } from './draft.ts';
import { FATES, fieldOf, NEW_ROWS } from './fates.ts';
import type { Source } from './source.ts';
import { words } from './words.ts';

interface RowsProps {
  source: Source;
  draft: Draft;
  /** Ids of fields with errors. */
  wrong: ReadonlySet<string | undefined>;
}

/** Every program of last year, with what becomes of it and who answers; what a fate does not need stays hidden. */
export function ProgramRows({ source, draft, wrong }: RowsProps) {
  const division = draft.text('division');
  return (
    <div class="table-region table-region--sticky">
      <table class="table table--form table--rollover">
        <caption class="visually-hidden">{words.programsTitle(formatFiscalYear(source.sourceYear))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.policy}</th>
            <th scope="col">{words.program}</th>
            <th scope="col" class="money">
              {words.cost}
              <span class="unit">{words.inThousands}</span>
            </th>
            <th scope="col">{words.fate}</th>
            <th scope="col">{words.details}</th>
            <th scope="col">{words.organisation}</th>
          </tr>
        </thead>
        <tbody>
          {source.programs.map((program) => (
            <ProgramRow
              program={program}
              draft={draft}
              wrong={wrong}
              isHidden={division !== '' && !program.divisions.includes(division)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<RowsProps, 'source'> {
  program: RolloverProgram;
  isHidden: boolean;
}

function ProgramRow({ program: each, draft, wrong, isHidden }: RowProps) {
  const { program, name, divisions, listings, cost, organisation } = each;
  const fate = draft.fateOf(program);
  const field = (what: Parameters<typeof fieldOf>[0], label: string, part: string, list?: string) => (
    <Line
      {...{ field: fieldOf(what, program), label: words.rowLabel(label, name), part, list }}
      {...{ hint: label, draft, wrong }}
    />
  );
  return (
    <tr id={`row-${program}`} data-division={divisions.join('\n')} hidden={isHidden}>
      <td class="nowrap">{listings.map(({ policy }) => circled(policy)).join(' ')}</td>
      <th scope="row" class="name">
        {name}
        <span class="rollover__division">{divisions.join('、')}</span>
      </th>
      <td class="money">{amount(cost)}</td>
      <td>
        <select
          id={fieldOf('fate', program)}
          name={fieldOf('fate', program)}
          aria-label={words.rowLabel(words.fate, name)}
        >
          {FATES.map((each) => (
            <option value={each} selected={each === fate}>
              {words.fates[each]}
            </option>
          ))}
        </select>
      </td>
      <td>
        {field('name', words.nameHead, 'fate-part fate-part--name')}
        {field('reason', words.endReason, 'fate-part fate-part--ended')}
        {field('second-name', words.secondName, 'fate-part fate-part--split')}
        {field(
          'second-organisation',
          words.secondOrganisation,
          'fate-part fate-part--split',
          'organisation-names',
        )}
      </td>
      <td>
        {field('organisation', words.organisation, 'fate-part--owner', 'organisation-names')}
        {organisation === null && <p class="small late">{words.unknownOwner}</p>}
      </td>
    </tr>
  );
}

interface LineProps {
  field: string;
  label: string;
  hint: string;
  part: string;
  list?: string | undefined;
  draft: Draft;
  wrong: ReadonlySet<string | undefined>;
}

function Line({ field, label, hint, part, list, draft, wrong }: LineProps) {
  return (
    <input
      type="text"
      class={part}
      id={field}
      name={field}
      list={list}
      value={draft.text(field)}
      maxlength={200}
      placeholder={part.startsWith('fate-part ') ? hint : undefined}
      aria-label={label}
      aria-invalid={wrong.has(field) ? 'true' : undefined}
      autocomplete="off"
    />
  );
}

/** Lines for programs that begin. */
export function NewRows({ site, draft, wrong }: Omit<RowsProps, 'source'> & { site: Site }) {
  const line = (field: string, label: string, list?: string) => (
    <Line {...{ field, label, hint: label, part: 'fate-part--new', list, draft, wrong }} />
  );
  return (
    <div class="table-region">
      <table class="table table--form table--cards">
        <caption class="visually-hidden">{words.newTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.policy}</th>
            <th scope="col">{words.organisation}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: NEW_ROWS }, (_, i) => i + 1).map((no) => (
            <tr>
              <td data-head={words.name}>
                {line(`new-name-${no}`, words.rowLabel(words.name, words.newNo(no)))}
              </td>
              <td data-head={words.policy}>
                <PolicyChoice site={site} field={`new-policy-${no}`} no={no} draft={draft} />
              </td>
              <td data-head={words.organisation}>
                {line(
                  `new-organisation-${no}`,
                  words.rowLabel(words.organisation, words.newNo(no)),
                  'organisation-names',
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PolicyChoiceProps {
  site: Site;
  field: string;
  no: number;
  draft: Draft;
}

function PolicyChoice({ site, field, no, draft }: PolicyChoiceProps) {
  return (
    <select id={field} name={field} aria-label={words.rowLabel(words.policy, words.newNo(no))}>
      <option value="">{words.choose}</option>
      {[1, 2, 3, 4, 5, 6, 7, 8].map((policy) => (
        <option value={policy} selected={String(policy) === draft.text(field)}>
          {circled(policy)} {site.policyName(policy).short}
        </option>
      ))}
    </select>
  );
}
