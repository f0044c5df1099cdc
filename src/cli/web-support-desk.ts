import { ReturnedFiles } from '../collection/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { dayInJapan } from '../platform/index.ts';
import {
  approveSupport,
  checkedLinks,
  confirmSupport,
  createSupport,
  handOverSupport,
  isDead,
  keptSupport,
  keptSupports,
  previewTaking,
  type SupportRoom,
  saveSupport,
  sendBackSupport,
  submitSupport,
  takeSupports,
  versionsOf,
  withdrawSupport,
} from '../supports/index.ts';
import type { KeepingServices } from '../web/index.ts';
import { readSupportFile } from './support-files.ts';

export interface DeskHouse {
  ledger: Pick<Ledger, 'database' | 'clock'>;
  jurisdiction: string;
  /** Where files that are being looked at wait for somebody's yes. */
  folder: string;
}

/** Keeping supports as the pages use it. */
export function webSupportDesk({ ledger, jurisdiction, folder }: DeskHouse): KeepingServices {
  const { database, clock } = ledger;
  const room: SupportRoom = { database, clock, jurisdiction };
  return {
    today: () => dayInJapan(clock.now()),
    list: (owners) => keptSupports(database.db, jurisdiction, owners ?? undefined),
    deadLinks: async () =>
      new Set((await checkedLinks(database.db, jurisdiction)).filter(isDead).map(({ url }) => url)),
    support: (id) => keptSupport(database.db, jurisdiction, id),
    versions: (id) => versionsOf(database.db, jurisdiction, id),
    create: (order, by) => createSupport(room, order, by),
    save: (id, saving, by) => saveSupport(room, id, saving, by),
    submit: (id, version, by) => submitSupport(room, id, version, by),
    approve: (id, order, by) => approveSupport(room, id, order, by),
    sendBack: (id, reason, by) => sendBackSupport(room, id, reason, by),
    withdraw: (id, reason, by) => withdrawSupport(room, id, reason, by),
    confirm: (id, by) => confirmSupport(room, id, by),
    handOver: (id, order, by) => handOverSupport(room, id, order, by),
    ...importServices(room, folder),
  };
}

type ImportServices = Pick<KeepingServices, 'previewImport' | 'takeImport'>;

function importServices(room: SupportRoom, folder: string): ImportServices {
  const waiting = new ReturnedFiles(folder, room.clock);
  return {
    async previewImport(file, order, by) {
      const { isPublic } = order;
      const { supports, format, told } = await readSupportFile(room, file, order);
      const taken = await previewTaking(room, supports, { by, source: file.name, isPublic });
      const key = await waiting.keep(file, by.account);
      return { key, file: file.name, format, order, taken, told };
    },
    async takeImport(key, order, by) {
      const { isPublic } = order;
      const file = await waiting.find(key, by.account);
      if (file === null) return null;
      const { supports, format, told } = await readSupportFile(room, file, order);
      const taken = await takeSupports(room, supports, { by, source: file.name, isPublic });
      return { key, file: file.name, format, order, taken, told };
    },
  };
}
