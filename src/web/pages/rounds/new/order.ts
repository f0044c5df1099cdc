import type { RolloverChoice, RolloverOrder, RolloverProgram } from '../../../../collection/index.ts';
import { compareKey } from '../../../../values/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import { isDay } from '../sent-line.ts';
import type { Draft } from './draft.ts';
import { fieldOf, NEW_ROWS } from './fates.ts';
import { grouped } from './grouped.ts';
import type { Source } from './source.ts';
import { words } from './words.ts';

/** The order that the form makes, and what is wrong with it, each at its field. */
export interface Ordered {
  order: RolloverOrder;
  errors: readonly FieldError[];
}

/** What was chosen of one program or of several; what is missing for it. */
interface Chosen {
  choices: readonly RolloverChoice[];
  errors: readonly FieldError[];
}

export function orderOf(source: Source, draft: Draft): Ordered {
  const { fiscalYear, sourceYear, programs } = source;
  const { text } = draft;
  const alone = programs.filter(({ program }) => draft.fateOf(program) !== 'merged');
  const merging = programs.filter(({ program }) => draft.fateOf(program) === 'merged');
  const all: Chosen[] = [
    ...alone.map((each) => chosenOf(source, draft, each)),
    ...mergedOf(source, draft, merging),
    ...newOf(source, draft),
  ];
  return {
    order: {
      ...{ fiscalYear, sourceYear, choices: all.flatMap(({ choices }) => choices) },
      ...{ submitBy: text('submitBy'), approveBy: text('approveBy'), acceptBy: text('acceptBy') },
      threshold: Number(text('threshold')),
    },
    errors: [...dateErrors(draft), ...all.flatMap(({ errors }) => errors)],
  };
}

function dateErrors({ text }: Draft): FieldError[] {
  const days = (['submitBy', 'approveBy', 'acceptBy'] as const).filter((field) => !isDay(text(field)));
  const threshold = /^\d{1,4}$/.test(text('threshold')) ? Number(text('threshold')) : 0;
  return [
    ...days.map((field) => ({ field, message: words.badDay(words[field]) })),
    ...(threshold >= 1 && threshold <= 1000 ? [] : [{ field: 'threshold', message: words.badThreshold }]),
  ];
}

function chosenOf(source: Source, draft: Draft, { program, name, organisation }: RolloverProgram): Chosen {
  const typed = draft.text(fieldOf('name', program));
  const fate = draft.fateOf(program);
  if (fate === 'ended') {
    const reason = draft.text(fieldOf('reason', program));
    const field = fieldOf('reason', program);
    return {
      choices: [{ kind: 'ended', program, reason }],
      errors: reason === '' ? [{ field, message: words.noReason(name) }] : [],
    };
  }
  const owner = ownerOf(source, draft, name, fieldOf('organisation', program));
  if (fate === 'split') return splitOf(source, draft, { program, name }, owner);
  const isSame = fate === 'continued' && owner.id === organisation;
  const lacksName = fate === 'renamed' && typed === '';
  return {
    choices: isSame
      ? []
      : [
          {
            ...{ kind: 'continued', program },
            ...(fate === 'renamed' && { name: typed }),
            ...(owner.id !== '' && { organisation: owner.id }),
          },
        ],
    errors: [
      ...(lacksName ? [{ field: fieldOf('name', program), message: words.noName(name) }] : []),
      ...owner.errors,
    ],
  };
}

type Owner = { id: string; errors: readonly FieldError[] };

function splitOf(
  source: Source,
  draft: Draft,
  { program, name }: Pick<RolloverProgram, 'program' | 'name'>,
  owner: Owner,
): Chosen {
  const first = draft.text(fieldOf('name', program));
  const second = draft.text(fieldOf('second-name', program));
  const other = draft.text(fieldOf('second-organisation', program));
  const secondOwner =
    other === '' ? owner : ownerOf(source, draft, name, fieldOf('second-organisation', program));
  return {
    choices: [
      {
        ...{ kind: 'split', program },
        into: [
          { name: first, organisation: owner.id },
          { name: second, organisation: secondOwner.id },
        ],
      },
    ],
    errors: [
      ...(first === '' ? [{ field: fieldOf('name', program), message: words.noName(name) }] : []),
      ...(second === '' ? [{ field: fieldOf('second-name', program), message: words.noSecond(name) }] : []),
      ...owner.errors,
      ...(secondOwner === owner ? [] : secondOwner.errors),
    ],
  };
}

/** Programs that are given the same new name become one; the first of them says who answers. */
function mergedOf(source: Source, draft: Draft, programs: readonly RolloverProgram[]): Chosen[] {
  const named = grouped(programs, ({ program }) => compareKey(draft.text(fieldOf('name', program))));
  return [...named].map(([key, group]): Chosen => {
    const { program, name } = group[0]!;
    const field = fieldOf('name', program);
    const owner = ownerOf(source, draft, name, fieldOf('organisation', program));
    const lacks =
      key === ''
        ? group.map((each) => ({ field: fieldOf('name', each.program), message: words.noName(each.name) }))
        : group.length === 1
          ? [{ field, message: words.noPartner(name) }]
          : [];
    const merged = { name: draft.text(field), organisation: owner.id };
    return {
      choices: [{ kind: 'merged', programs: group.map((each) => each.program), ...merged }],
      errors: [...lacks, ...owner.errors],
    };
  });
}

function newOf(source: Source, draft: Draft): Chosen[] {
  return Array.from({ length: NEW_ROWS }, (_, i) => i + 1).flatMap((no): Chosen[] => {
    const name = draft.text(`new-name-${no}`);
    if (name === '') return [];
    const policy = draft.text(`new-policy-${no}`);
    const owner = ownerOf(source, draft, name, `new-organisation-${no}`);
    const isListed = /^\d{1,2}$/.test(policy);
    return [
      {
        choices: [
          {
            ...{ kind: 'new', name, organisation: owner.id },
            listings: isListed ? [{ policy: Number(policy), group: null }] : [],
          },
        ],
        errors: [
          ...owner.errors,
          ...(isListed ? [] : [{ field: `new-policy-${no}`, message: words.noPolicy(name) }]),
        ],
      },
    ];
  });
}

/** The organisation that a field names. */
function ownerOf({ organisations }: Source, draft: Draft, program: string, field: string): Owner {
  const typed = draft.text(field);
  const found = organisations.find(({ name }) => compareKey(name) === compareKey(typed));
  if (found !== undefined) return { id: found.id, errors: [] };
  const message = typed === '' ? words.noOwner(program) : words.unknown(program, typed);
  return { id: '', errors: [{ field, message }] };
}
