import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertsHandler } from '../../src/cli/alert-mails.ts';
import { followRoom } from '../../src/cli/web-alerts.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { mailPage } from '../../src/platform/index.ts';
import { made } from '../../src/supports/following/found.examples.ts';
import { type KeptSupport, type Support, type SupportState, writeSupport } from '../../src/supports/index.ts';
import type { SupportServices } from '../../src/web/index.ts';
import { type MovingClock, movingClock } from '../platform/moving-clock.ts';
import { keptSupportsOf } from '../web/kept-supports.ts';

const HERE = '020001';
const AT = 'https://shien.example.jp';
const DAY = 24 * 60;
const AOMORI = '022012';

/** For firms of that town alone. */
const inTown = (title: string, town: string): Support =>
  made(title, { id: `s-${town}`, condition: { kind: 'place', of: 'establishment', among: [town] } });

describe('a search that somebody follows, over the catalogue as it is kept', () => {
  let [ledger, clock, supports] = [] as unknown as [Ledger, MovingClock, SupportServices];
  beforeAll(async () => {
    clock = movingClock('2026-06-18T01:00:00.000Z');
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
    await loadOrganisations(ledger, HERE);
    supports = keptSupportsOf(ledger, HERE, AT);
  });
  afterAll(() => ledger?.close());

  let version = 0;
  const write = (working: Support, state: SupportState, more: Partial<KeptSupport> = {}) => {
    version += 1;
    const kept = {
      ...{ id: working.id, owner: null, state, version, working, published: null, publishOn: '2026-01-01' },
      ...{ confirmedOn: null, edited: [], changedAt: clock.now().toISOString(), changedBy: '海野', ...more },
    };
    const changed = more.confirmedOn == null ? { title: working.title } : { confirmedOn: more.confirmedOn };
    return writeSupport(ledger.database.db, HERE, kept, {
      changed,
      note: null,
      account: null,
      via: 'browser',
    });
  };
  /** Bodies of the mails that the job of a day writes. */
  const toldOn = async (days: number): Promise<string[]> => {
    clock.forward(days * DAY);
    const before = await bodies();
    const job = { jurisdiction: HERE, id: 'alerts', payload: {}, isLastTry: false };
    await alertsHandler(followRoom(ledger, HERE, { publicUrl: AT }), supports.finding)(job);
    await ledger.database.db.execute("update mail set state = 'kept'");
    return (await bodies()).filter((body) => !before.includes(body));
  };
  const bodies = async () => (await mailPage(ledger.database.db, HERE, 1)).rows.map(({ body }) => body);

  it('tells a firm of that town, and nobody of a support of another one', async () => {
    const order = { email: 'umino@example.jp', query: `place=${AOMORI}`, rhythm: 'daily' as const };
    const words = { label: '青森市', plainLabel: '青森市' };
    expect(await supports.alerts.request({ ...order, ...words }, '192.0.2.7')).toBe('taken');
    await ledger.database.db.execute("update mail set state = 'kept'");
    const [first] = await bodies();
    await supports.alerts.confirm(/alerts\/confirm\/([\w-]+)/.exec(first!)![1]!);
    await write(inTown('弘前の補助', '022021'), 'approved');
    expect(await toldOn(1)).toEqual([]);
    await write(inTown('青森の補助', AOMORI), 'approved');
    expect((await toldOn(1))[0]).toContain('■ 新しい支援（1件）\n\n・青森の補助（港町）');
  });

  it('says since when it is public as it is: a draft and a confirmation are no news, an approval is', async () => {
    const id = `s-${AOMORI}`;
    const since = async () => (await supports.alerts.publicMoments()).get(id);
    const first = await since();
    const old = inTown('青森の補助', AOMORI);
    const [working, published] = [{ ...old, title: '青森の新しい補助' }, old];
    clock.forward(DAY);
    await write(old, 'approved', { confirmedOn: '2026-06-21' });
    await write(working, 'draft', { published });
    expect(await since()).toBe(first);
    expect(await toldOn(1)).toEqual([]);
    await write(working, 'submitted', { published });
    await write(working, 'approved');
    expect(await since()).toBe(clock.now().toISOString());
    expect((await toldOn(1))[0]).toContain('■ 内容が変わった支援（1件）\n\n・青森の新しい補助（港町）');
  });

  it('and that it was withdrawn', async () => {
    await write(inTown('青森の新しい補助', AOMORI), 'withdrawn');
    expect((await toldOn(1))[0]).toContain('■ 公開が終わった支援（1件）\n\n・青森の新しい補助');
  });
});
