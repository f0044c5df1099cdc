import type { Connection } from '../database/database.ts';
import { type AuditEntry, GENESIS, hashOf } from './entry.ts';
import { behind, endOfLog, entriesOf, type LogEnd } from './store.ts';

/**
 * What does not hold together:
 * `changed`: an entry no longer says what its hash says · `missing`: entries `seq` to `to` are not there ·
 * `order`: an entry does not continue the one before it · `cut-off`: the last entries, `seq` to `to`, are not there ·
 * `head`: the end of the log is not where the last entry is.
 */
export interface ChainBreak {
  kind: 'changed' | 'missing' | 'order' | 'cut-off' | 'head';
  seq: number;
  to?: number;
}

export interface ChainVerdict {
  entries: number;
  isWhole: boolean;
  /** The first hundred, in the order of the log. */
  breaks: ChainBreak[];
  /** Entries that bear an earlier time than the one before them: the machine's clock was turned back, no tampering. */
  clockTurnedBack: { seq: number; before: string; at: string }[];
  /** Number and hash of the last entry: written down elsewhere, they show later that nothing up to here was exchanged. */
  head: { seq: number; hash: string };
  /** Number of the entry that bears the hash that was asked for; `null` when none does. */
  noted: number | null;
}

const PAGE = 1000;
const SHOWN = 100;

/**
 * Reads the whole log of a jurisdiction, page by page, and shows where it was tampered with.
 * @param noted a hash that somebody wrote down earlier: the log from its entry back is what it was then
 */
export async function verifyChain(
  connection: Connection,
  jurisdiction: string,
  noted?: string,
): Promise<ChainVerdict> {
  const end = await endOfLog(connection, jurisdiction);
  const walk = startWalk();
  let found: number | null = null;
  for (;;) {
    const where = behind(walk.seq, end.last);
    const entries = await entriesOf(connection, jurisdiction, { where, limit: PAGE });
    for (const entry of entries) {
      step(walk, entry);
      if (entry.hash === noted) found = entry.seq;
    }
    if (entries.length < PAGE) break;
  }
  walk.breaks.push(...breaksAtEnd(walk, end));
  const { breaks, entries, seq, hash, clockTurnedBack } = walk;
  return {
    ...{ entries, isWhole: breaks.length === 0, breaks: breaks.slice(0, SHOWN) },
    ...{ clockTurnedBack: clockTurnedBack.slice(0, SHOWN), head: { seq, hash }, noted: found },
  };
}

/** Where the reading stands: the last entry read, and what was seen on the way. */
interface Walk {
  seq: number;
  hash: string;
  at: string;
  entries: number;
  breaks: ChainBreak[];
  clockTurnedBack: ChainVerdict['clockTurnedBack'];
}

const startWalk = (): Walk => ({
  ...{ seq: 0, hash: GENESIS, at: '', entries: 0, breaks: [], clockTurnedBack: [] },
});

function step(walk: Walk, entry: AuditEntry): void {
  const { seq, at, hash, previousHash } = entry;
  const follows = seq === walk.seq + 1;
  if (!follows) walk.breaks.push({ kind: 'missing', seq: walk.seq + 1, to: seq - 1 });
  if (hashOf(entry) !== hash) walk.breaks.push({ kind: 'changed', seq });
  else if (follows && previousHash !== walk.hash) walk.breaks.push({ kind: 'order', seq });
  if (at < walk.at) walk.clockTurnedBack.push({ seq, before: walk.at, at });
  Object.assign(walk, { seq, hash, at, entries: walk.entries + 1 });
}

function breaksAtEnd({ seq, hash }: Walk, { head }: LogEnd): ChainBreak[] {
  const said = head ?? { seq: 0, hash: GENESIS };
  if (said.seq > seq) return [{ kind: 'cut-off', seq: seq + 1, to: said.seq }];
  if (said.seq < seq || said.hash !== hash) return [{ kind: 'head', seq }];
  return [];
}
