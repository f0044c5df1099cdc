import { queueMail, recordChange, recordedWriting, recordNothing } from '../../platform/index.ts';
import { type SupportRoom, todayOf } from '../keeping/room.ts';
import { shownOn } from '../keeping/shown.ts';
import { keptSupports } from '../keeping/store.ts';
import type { PlaceName } from '../wording/requirement-words.ts';
import type { MatrixAxes } from './axes.ts';
import { compareMatrices, type MatrixChanges } from './compare.ts';
import { disappearanceMail } from './disappearance-mail.ts';
import { matrixBesides } from './matrix.ts';
import { endOf } from './release.ts';
import { hasRelease, releaseBefore, withdrawalsSince, writeRelease } from './store.ts';

/** Somebody who is told when supports disappear. */
export interface Told {
  account: string;
  name: string;
  email: string | null;
}

export interface ReleaseMaking {
  axes: MatrixAxes;
  placeName: PlaceName;
  /** Who answers for the whole catalogue. */
  people: readonly Told[];
  /** Address of the page that shows the changes. */
  page: string;
}

/**
 * Makes the release of today: what each kind of firm finds now, held against the last one. What disappeared without a
 * reason is told to the people, in the same transaction. Of a day that has its release nothing is done again.
 * @returns what became of supports; `null`: today's release was there
 */
export async function makeRelease(room: SupportRoom, making: ReleaseMaking): Promise<MatrixChanges | null> {
  const { database, clock, jurisdiction } = room;
  const day = todayOf(room);
  // Done before, by this process or by another: the release before it has been compared.
  if (await hasRelease(database.db, jurisdiction, day)) return null;
  const kept = await keptSupports(database.db, jurisdiction);
  const supports = kept.flatMap((each) => shownOn(each, day) ?? []);
  const before = await releaseBefore(database.db, jurisdiction, day);
  const matrix = await matrixBesides(supports, making.axes, day);
  const withdrawn = await withdrawalsSince(database.db, jurisdiction, before?.day ?? day);
  const reasonOf = (id: string): string | null => {
    const note = withdrawn.get(id);
    if (note !== undefined) return `取り下げ：${note}`;
    return endOf(supports.find((each) => each.id === id)?.calls ?? [], day);
  };
  const changes =
    before === null
      ? { appeared: [], disappeared: [] }
      : compareMatrices(before.matrix, matrix, reasonOf, making.placeName);
  const titles = new Map(kept.map(({ id, working }) => [id, working.title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return recordedWriting(database, async (connection) => {
    const isNew = await writeRelease(connection, jurisdiction, { day, matrix }, changes);
    if (!isNew || (changes.appeared.length === 0 && changes.disappeared.length === 0)) {
      recordNothing(connection);
      return isNew ? changes : null;
    }
    const unexplained = changes.disappeared.filter(({ reason }) => reason === null);
    for (const person of unexplained.length === 0 ? [] : making.people) {
      const { account, email } = person;
      if (email === null) continue;
      const text = disappearanceMail(person, { changes: unexplained, titleOf, page: making.page });
      await queueMail(connection, clock, { jurisdiction, account, to: email, ...text });
    }
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'support.release-made', subject: 'support', before: null },
      after: {
        day,
        appeared: changes.appeared.map(({ support }) => support),
        disappeared: changes.disappeared.map(({ support, reason }) => ({ support, reason })),
      },
    });
    return changes;
  });
}
