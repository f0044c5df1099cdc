import { dayAfter } from '../days.ts';
import { childrenOn, endOf, nameOn } from '../on-day.ts';
import { freshId, type Register, type RegisterChange, type RegisteredOrganisation } from '../register.ts';
import type { NewOrganisation, OrganisationChange } from './change.ts';
import { endedOn, renamedFrom } from './names.ts';
import {
  dayWords,
  refuse,
  requireCode,
  requireDay,
  requireEvidence,
  requireExisting,
  requireFreeNames,
  requireName,
  requireOrganisation,
  requireParent,
} from './require.ts';

type Change<Kind> = Extract<OrganisationChange, { kind: Kind }>;

/** One that was not there before. */
export function founded(register: Register, order: NewOrganisation): RegisteredOrganisation {
  const name = requireName(order.name);
  const from = requireDay(order.from, '始まる日');
  const { kind, kana, parent, area } = order;
  const code = order.code?.normalize('NFKC') ?? null;
  const names = [{ name, kana, validFrom: from, validTo: null }];
  const organisation = {
    id: freshId(register, { kind, name, parent, from }),
    kind,
    code,
    parent,
    area,
    names,
  };
  requireSound(register, organisation);
  return organisation;
}

export function requireSound(register: Register, organisation: RegisteredOrganisation): void {
  requireCode(register, organisation);
  requireParent(register, organisation);
  requireFreeNames(register, organisation);
}

export function renamed(register: Register, { id, name, kana, from }: Change<'rename'>): RegisterChange {
  const own = requireExisting(register, id, requireDay(from, '改称の日'));
  const wanted = requireName(name);
  const before = nameOn(own, from);
  if (before.name === wanted && before.kana === kana) {
    refuse(`${dayWords(from)}には、すでに「${wanted}」という名称です。新しい名称か日付を確かめてください。`);
  }
  const entry = { ...own, names: renamedFrom(own.names, { name: wanted, kana }, from) };
  requireFreeNames(register, entry);
  return { entries: [entry], successions: [] };
}

export function ended(register: Register, order: Change<'end'>): RegisterChange {
  const { id, lastDay, successor } = order;
  const entry = endedAt(register, id, requireDay(lastDay, '最後の日'));
  requireNoOrphans(register, id, dayAfter(lastDay), []);
  if (successor === null) return { entries: [entry], successions: [] };
  const day = dayAfter(lastDay);
  if (successor === id) refuse('引き継ぐ組織には、終わる組織とは別のものを選んでください。');
  requireExisting(register, successor, day);
  const evidence = requireEvidence(order.evidence);
  return {
    entries: [entry],
    successions: [{ from: id, to: successor, day, kind: 'succeeded', part: null, evidence }],
  };
}

/** The organisation with its last day. */
export function endedAt(register: Register, id: string, lastDay: string): RegisteredOrganisation {
  const own = requireExisting(register, id, lastDay);
  const { name, validFrom } = own.names[0]!;
  if (validFrom > lastDay) {
    refuse(
      `「${name}」に${dayWords(validFrom)}から改称することになっています。それより前には終えられません。`,
    );
  }
  if (endOf(own) !== null && register.successions.some(({ from }) => from === id)) {
    refuse(`「${name}」はすでに${dayWords(endOf(own)!)}に終わり、仕事が引き継がれています。`);
  }
  const later = register.successions.find(({ to, day }) => to === id && day > lastDay);
  if (later !== undefined) {
    refuse(
      `「${name}」は${dayWords(later.day)}から仕事を引き継ぐことになっています。それより前には終えられません。`,
    );
  }
  return { ...own, names: endedOn(own.names, lastDay) };
}

/** Whoever belongs to it on that day must have found another place. */
export function requireNoOrphans(
  register: Register,
  id: string,
  day: string,
  placed: readonly string[],
): void {
  const left = childrenOn(register, id, day).filter((each) => !placed.includes(each.id));
  if (left.length === 0) return;
  const names = left.map((each) => `「${nameOn(each, day).name}」`).join('');
  refuse(`${names}の属する組織がなくなります。先に終了するか、ほかの組織に移してください。`);
}

export function moved(register: Register, { id, parent }: Change<'move'>): RegisterChange {
  const own = requireOrganisation(register, id);
  if (own.parent === parent) refuse(`「${own.names[0]!.name}」は、すでにそこに属しています。`);
  const entry = { ...own, parent };
  requireParent(register, entry);
  requireFreeNames(register, entry);
  return { entries: [entry], successions: [] };
}
