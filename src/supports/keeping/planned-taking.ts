import type { Condition } from '../condition.ts';
import type { Operator, Support } from '../support.ts';
import { changesBetween, isSameField, type SupportChanges, withChanges } from './changes.ts';
import type { KeptSupport, SupportField } from './kept.ts';
import { publicMeanwhile } from './shown.ts';

/** How a file's word on one field meets what stands there; `null`: nothing. */
export interface TakenField {
  field: SupportField;
  before: unknown;
  after: unknown;
}

/**
 * `withdrawn`: kept, but taken from the public; an import does not bring it back. `doubled`: the number came before in the
 * same import, and the first one counts.
 */
export type TakenKind = 'new' | 'changed' | 'unchanged' | 'withdrawn' | 'doubled';

/** What an import does to one support; nothing of the file is passed over silently. */
export interface TakenSupport {
  id: string;
  title: string;
  kind: TakenKind;
  changed: readonly TakenField[];
  /** The file says something else, but a person wrote what stands there. */
  kept: readonly TakenField[];
  /** What changed waits for approval; else the public sees it at once, or nothing changed. */
  isWaiting: boolean;
}

/** How it is to be written, where anything is. */
export interface PlannedTaking {
  taken: TakenSupport;
  write: { kept: KeptSupport; changed: SupportChanges; isNew: boolean } | null;
}

export interface TakingOrder {
  /** By number, what is kept of those that come. */
  known: ReadonlyMap<string, KeptSupport>;
  /** What is new, or was approved before, is public at once; else it waits for approval. */
  isPublic: boolean;
  /** ISO date. */
  today: string;
  /** Who takes them and when, ISO 8601. */
  by: string;
  at: string;
}

/** What an import would do, support by support, in the order of the file. Pure: the preview and the taking share it. */
export function planTaking(supports: readonly Support[], order: TakingOrder): PlannedTaking[] {
  const seen = new Set<string>();
  return supports.map((support) => {
    const isDoubled = seen.has(support.id);
    seen.add(support.id);
    if (isDoubled) return left(support, 'doubled');
    const held = order.known.get(support.id);
    return held === undefined ? asNew(support, order) : overKnown(support, held, order);
  });
}

const left = ({ id, title }: Support, kind: TakenKind): PlannedTaking => ({
  taken: { id, title, kind, changed: [], kept: [], isWaiting: false },
  write: null,
});

function asNew(support: Support, { isPublic, today, by, at }: TakingOrder): PlannedTaking {
  const { confirmedOn = null, ...working } = support;
  const changed = changesBetween({}, working);
  const kept: KeptSupport = {
    ...{ id: support.id, owner: null, state: isPublic ? 'approved' : 'draft', version: 1, working },
    ...{ published: null, publishOn: isPublic ? today : null, confirmedOn, edited: [] },
    ...{ changedAt: at, changedBy: by },
  };
  return {
    taken: { ...left(support, 'new').taken, isWaiting: !isPublic },
    write: { kept, changed, isNew: true },
  };
}

function overKnown(file: Support, held: KeptSupport, order: TakingOrder): PlannedTaking {
  if (held.state === 'withdrawn') return left(file, 'withdrawn');
  const support = { ...file, operator: knownOperator(file.operator, held.working.operator) };
  const said = saidFields(support).filter((field) => !isSameField(held.working, support, field));
  const isEdited = (field: SupportField) => held.edited.includes(field);
  const told = (fields: readonly SupportField[]): TakenField[] =>
    fields.map((field) => ({
      ...{ field, before: held.working[field] ?? null, after: support[field] ?? null },
    }));
  const fields = saysMore(said.filter((field) => !isEdited(field)));
  const state = held.state === 'approved' && !order.isPublic ? 'draft' : held.state;
  const taken: TakenSupport = {
    ...{ id: support.id, title: held.working.title, kind: fields.length > 0 ? 'changed' : 'unchanged' },
    ...{ changed: told(fields), kept: told(said.filter(isEdited)) },
    isWaiting: fields.length > 0 && state !== 'approved',
  };
  if (fields.length === 0) return { taken, write: null };
  const changed = Object.fromEntries(fields.map((field) => [field, support[field]]));
  const meanwhile = state === held.state ? {} : publicMeanwhile(held, order.today);
  const kept = {
    ...{ ...held, ...meanwhile, state, version: held.version + 1 },
    ...{ working: withChanges(held.working, changed), changedAt: order.at, changedBy: order.by },
  };
  return { taken, write: { kept, changed, isNew: false } };
}

/** No file knows the ids of our register: an operator whose name stands as it was stays the same organisation. */
const knownOperator = (file: Operator, held: Operator): Operator =>
  file.name === held.name && file.organisation === undefined && held.organisation !== undefined
    ? { ...file, organisation: held.organisation }
    : file;

/** That the same facts stand in another file is no change of a support. */
const saysMore = (fields: readonly SupportField[]): readonly SupportField[] =>
  fields.some((field) => field !== 'source') ? fields : [];

/**
 * Of which fields a file speaks. What it has no word for stays as it is: other portals' formats can't say everything,
 * and a format that knows no conditions gives an empty one.
 */
function saidFields(support: Support): SupportField[] {
  const all = Object.keys(changesBetween({}, support)) as SupportField[];
  return isEmpty(support.condition)
    ? all.filter((field) => field !== 'condition' && field !== 'isComplete')
    : all;
}

const isEmpty = (condition: Condition): boolean => condition.kind === 'all' && condition.of.length === 0;
