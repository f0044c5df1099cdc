import { type Actor, actingAs, type Connection, recordedWriting } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import type { Caller } from '../steps.ts';

/** Writes in the name of the person, from where they are; before it is known who it is, in nobody's. */
export function inNameOf<T>(
  house: PeopleHouse,
  person: { id: string; name: string } | null,
  caller: Caller,
  write: (connection: Connection) => Promise<T>,
): Promise<T> {
  const name = person?.name ?? 'サインインしていない人';
  const actor: Actor = { account: person?.id ?? null, name, address: caller.address };
  return actingAs(actor, () => recordedWriting(house.database, write));
}
