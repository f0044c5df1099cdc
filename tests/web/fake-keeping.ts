import {
  type KeptSupport,
  type Support,
  type SupportField,
  SupportRefused,
  type SupportVersion,
  supportAt,
} from '../../src/supports/index.ts';
import { fieldsOf, partOf, withChanges } from '../../src/supports/keeping/changes.ts';
import { mergeSupports } from '../../src/supports/keeping/merge.ts';
import { planTaking } from '../../src/supports/keeping/planned-taking.ts';
import { publicMeanwhile, standingOn } from '../../src/supports/keeping/shown.ts';
import { type SupportStep, stateAfter } from '../../src/supports/keeping/steps.ts';
import type { KeepingServices, KeptBy, SupportImportOrder } from '../../src/web/index.ts';

export interface FakeKeeping extends KeepingServices {
  held: Map<string, KeptSupport>;
  /** Newest first, as they are read. */
  history: Map<string, SupportVersion[]>;
}

/** Keeping without a database: the table of steps and the merging are the real ones. */
export function fakeKeeping(given: readonly KeptSupport[], today: string): FakeKeeping {
  const held = new Map(given.map((each) => [each.id, each]));
  const history = new Map<string, SupportVersion[]>(given.map((each) => [each.id, [firstOf(each)]]));
  const now = `${today}T04:00:00.000Z`;

  function write(kept: KeptSupport, by: KeptBy, said: Partial<SupportVersion> = {}): void {
    const after = { ...kept, changedAt: now, changedBy: by.name };
    held.set(kept.id, after);
    const version = { ...firstOf(after), changed: {}, account: by.account, ...said };
    history.set(kept.id, [version, ...(history.get(kept.id) ?? [])]);
  }

  function move(
    id: string,
    name: SupportStep,
    by: KeptBy,
    { seen, note = null, part = {} }: { seen?: number; note?: string | null; part?: Partial<KeptSupport> },
  ): void {
    const kept = held.get(id)!;
    const state = stateAfter(standingOn(kept, today), name, by.as);
    if (seen !== undefined && seen !== kept.version)
      throw new SupportRefused('ほかの人がこの支援メニューを変えました。');
    if (note === '') throw new SupportRefused('理由を入力してください。');
    const changed = part.confirmedOn === undefined ? {} : { confirmedOn: part.confirmedOn };
    write({ ...kept, ...part, state, version: kept.version + 1 }, by, { note, changed });
  }

  return {
    ...{ held, history, today: () => today },
    deadLinks: async () => new Set(),
    list: async (owners) =>
      [...held.values()].filter(({ owner }) => owners === null || owners.includes(owner ?? '')),
    support: async (id) => held.get(id) ?? null,
    versions: async (id) => history.get(id) ?? [],
    async create({ id, owner, support }, by) {
      const number = id ?? `s${held.size}`;
      if (held.has(number)) throw new SupportRefused(`制度番号「${number}」はもう使われています。`);
      const working: Support = { ...support, id: number };
      const kept: KeptSupport = {
        ...{ id: number, owner, state: 'draft', version: 1, working, published: null, publishOn: null },
        ...{ confirmedOn: null, edited: fieldsOf(working), changedAt: now, changedBy: by.name },
      };
      write(kept, by, { changed: partOf(working, fieldsOf(working)) });
      return number;
    },
    async save(id, { base, support }, by) {
      const kept = held.get(id)!;
      const versions = history.get(id)!;
      const before = base === kept.version ? kept.working : supportAt(id, versions, base);
      const { changes, merged, conflicts } = mergeSupports({
        base: before,
        theirs: kept.working,
        yours: support,
      });
      if (Object.keys(changes).length === 0) return { kind: 'unchanged', version: kept.version };
      const state = stateAfter(standingOn(kept, today), 'save', by.as);
      const working = withChanges(kept.working, changes);
      if (conflicts.length > 0) {
        const { changedBy: name, changedAt: at, version } = kept;
        const told = conflicts.map((field) => ({
          ...{ field, theirs: kept.working[field], yours: support[field], name, at },
        }));
        return { kind: 'conflict', version, conflicts: told, support: working };
      }
      const edited = [...new Set([...kept.edited, ...(Object.keys(changes) as SupportField[])])];
      const version = kept.version + 1;
      write({ ...kept, ...publicMeanwhile(kept, today), state, version, working, edited }, by, {
        changed: changes,
      });
      return { kind: 'saved', version, merged };
    },
    submit: async (id, seen, by) => move(id, 'submit', by, { seen }),
    approve: async (id, { version: seen, publishOn }, by) => {
      if (publishOn < today) throw new SupportRefused('公開する日は、今日か、それより後の日にしてください。');
      move(id, 'approve', by, { seen, part: { publishOn, confirmedOn: today } });
    },
    sendBack: async (id, note, by) => move(id, 'send-back', by, { note }),
    withdraw: async (id, note, by) =>
      move(id, 'withdraw', by, { note, part: { published: null, publishOn: null } }),
    confirm: async (id, by) => move(id, 'confirm', by, { part: { confirmedOn: today } }),
    handOver: async (id, { owner, note }, by) => move(id, 'hand-over', by, { note, part: { owner } }),
    ...fakeImports(held, today),
  };
}

/** A file is the JSON of a list of supports; it waits under the key `waiting`. */
function fakeImports(
  held: Map<string, KeptSupport>,
  today: string,
): Pick<KeepingServices, 'previewImport' | 'takeImport'> {
  let waiting: { name: string; supports: Support[] } | null = null;
  const planned = (supports: Support[], isPublic: boolean, by: KeptBy) =>
    planTaking(supports, { known: held, isPublic, today, by: by.name, at: `${today}T04:00:00.000Z` });
  const outcomeOf = (plan: ReturnType<typeof planTaking>, order: SupportImportOrder) => ({
    ...{ key: 'waiting', file: waiting?.name ?? '', format: '試しの JSON', order },
    taken: plan.map(({ taken }) => taken),
    told: [{ row: 3, column: '名称', message: '空欄でした。', isProblem: true }],
  });
  return {
    async previewImport({ name, bytes }, order, by) {
      const text = new TextDecoder().decode(bytes);
      if (!text.startsWith('[')) throw new SupportRefused('支援メニューのファイルとして読めませんでした。');
      waiting = { name, supports: JSON.parse(text) as Support[] };
      return outcomeOf(planned(waiting.supports, order.isPublic, by), order);
    },
    async takeImport(key, order, by) {
      if (key !== 'waiting' || waiting === null) return null;
      const plan = planned(waiting.supports, order.isPublic, by);
      for (const { write } of plan) if (write !== null) held.set(write.kept.id, write.kept);
      return outcomeOf(plan, order);
    },
  };
}

const firstOf = ({ version, state, working, changedAt, changedBy }: KeptSupport): SupportVersion => ({
  ...{ version, state, changed: partOf(working, fieldsOf(working)), note: null, account: null },
  ...{ name: changedBy, at: changedAt, via: 'browser' },
});
