import { dayBefore } from '../days.ts';
import { childrenOn } from '../on-day.ts';
import { type Register, type RegisterChange, type RegisteredOrganisation, withChange } from '../register.ts';
import type { OrganisationChange, SplitPart } from './change.ts';
import { refuse, requireDay, requireEvidence, requireExisting, requireFreeNames } from './require.ts';
import { endedAt, founded, requireNoOrphans } from './single.ts';

type Change<Kind> = Extract<OrganisationChange, { kind: Kind }>;

/** Several become one: those that are not the one end on the day before, and whoever belongs to them goes along. */
export function merged(register: Register, order: Change<'merge'>): RegisterChange {
  const { into } = order;
  const day = requireDay(order.day, '統合の日');
  const evidence = requireEvidence(order.evidence);
  const from = [...new Set(order.from)].map((id) => requireExisting(register, id, dayBefore(day)));
  const ending = 'id' in into ? from.filter(({ id }) => id !== into.id) : from;
  if (ending.length === 0 || (from.length < 2 && !('id' in into))) {
    refuse('統合する組織を二つ以上選んでください。');
  }
  const target =
    'id' in into
      ? requireExisting(register, into.id, day)
      : founded(withoutThose(register, ending, day), {
          ...alike(from),
          ...{ name: into.name, kana: into.kana, code: null, from: day },
        });
  if (from.some(({ kind }) => kind !== target.kind)) {
    refuse('種類の違う組織は統合できません。課と課、部局と部局のように、同じ種類のものを選んでください。');
  }
  const ended = ending.map(({ id }) => endedAt(register, id, dayBefore(day)));
  const children = ending.flatMap(({ id }) => childrenOn(register, id, day));
  const change: RegisterChange = {
    entries: [...ended, target, ...children.map((child) => ({ ...child, parent: target.id }))],
    successions: ending.map(({ id }) => ({
      ...{ from: id, to: target.id, day, kind: 'merged' as const, part: null, evidence },
    })),
  };
  requireAllFree(register, change);
  return change;
}

/** One becomes several. It ends on the day before, or goes on with the rest of its work. */
export function split(register: Register, order: Change<'split'>): RegisterChange {
  const day = requireDay(order.day, '分割の日');
  const evidence = requireEvidence(order.evidence);
  const whole = requireExisting(register, order.from, dayBefore(day));
  if (order.into.length < (order.remains ? 1 : 2)) {
    refuse(
      order.remains
        ? '分かれてできる組織を一つ以上入れてください。'
        : '分かれてできる組織を二つ以上入れてください。',
    );
  }
  const ended = order.remains ? [] : [endedAt(register, whole.id, dayBefore(day))];
  const placed = order.into.flatMap(({ children }) => children);
  if (!order.remains) requireNoOrphans(register, whole.id, day, placed);
  if (new Set(placed).size < placed.length) refuse('一つのグループの移る先は、一つだけ選んでください。');
  let after = withChange(register, { entries: ended, successions: [] });
  const change = order.into.map((part): RegisterChange => {
    const one = partOf(after, whole, part, day, evidence);
    after = withChange(after, one);
    return one;
  });
  const entries = [...ended, ...change.flatMap((each) => each.entries)];
  return { entries, successions: change.flatMap((each) => each.successions) };
}

function partOf(
  register: Register,
  whole: RegisteredOrganisation,
  { name, kana, part, children }: SplitPart,
  day: string,
  evidence: string,
): RegisterChange {
  const target = founded(register, { ...alike([whole]), name, kana, code: null, from: day });
  const own = childrenOn(register, whole.id, day).filter(({ id }) => children.includes(id));
  return {
    entries: [target, ...own.map((child) => ({ ...child, parent: target.id }))],
    successions: [{ from: whole.id, to: target.id, day, kind: 'split', part, evidence }],
  };
}

/** What a new one takes over from those before it: the area only where they share it. */
function alike(before: readonly RegisteredOrganisation[]) {
  const { kind, parent, area } = before[0] ?? refuse('元の組織を選んでください。');
  return { kind, parent, area: before.every((each) => each.area === area) ? area : null };
}

/** The register as it is once those have ended, so that their names are free again. */
const withoutThose = (register: Register, ending: readonly RegisteredOrganisation[], day: string): Register =>
  withChange(register, {
    entries: ending.map(({ id }) => endedAt(register, id, dayBefore(day))),
    successions: [],
  });

function requireAllFree(register: Register, change: RegisterChange): void {
  const after = withChange(register, change);
  for (const entry of change.entries) requireFreeNames(after, entry);
}
