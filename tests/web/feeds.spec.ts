import { describe, expect, it } from 'vitest';
import { all, one, readWellFormed } from '../../src/formats/feed/well-formed.examples.ts';
import { property, readStrictly, textOf } from '../../src/formats/icalendar/read-strictly.examples.ts';
import type { Support } from '../../src/supports/index.ts';
import { createApp, type Services } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeAlerts, fakeSupports, GYOMU_KAIZEN } from './fake-supports.ts';
import { everybodyIs } from './signed-in.ts';

/** Today is 2026-11-29. */
const FAIR: Support = {
  ...{ id: 'tenji', operator: { name: '港町商工会', level: 'institution' }, title: '展示会補助 <春・秋>' },
  ...{ kind: 'subsidy', purposes: ['sales'], summary: '展示会に出る費用の一部を補助する。' },
  ...{ condition: { kind: 'all', of: [] }, isComplete: true, confirmedOn: '2026-10-01' },
  contacts: [{ name: '港町商工会 経営支援課', phone: '017-000-0000' }],
  calls: [
    { id: '春', opensOn: '2026-04-10', closesOn: '2026-06-30', endedOn: '2026-05-20' },
    { id: '秋', name: '第2次', opensOn: '2026-11-20', closesOn: '2026-12-25', note: '郵送は、当日消印有効' },
  ],
};

const AT = 'https://shien.example.jp';

type Part = Partial<Pick<Services, 'side' | 'publicUrl' | 'supports'>>;

function house(part: Part = {}) {
  const moments = new Map([
    [GYOMU_KAIZEN.id, '2026-11-01T03:00:00.000Z'],
    [FAIR.id, '2026-04-01T03:00:00.000Z'],
  ]);
  const alerts = fakeAlerts({ publicMoments: async () => moments });
  const supports = { ...fakeSupports([GYOMU_KAIZEN, FAIR]), alerts };
  return createApp(fakeServices({ people: everybodyIs(null), publicUrl: AT, supports, ...part }));
}
const bodyOf = async (path: string, app = house()) => (await app.request(path)).text();

describe('/find/feed.atom', () => {
  it('has what a search finds, newest first: changed on a day, or opened', async () => {
    const feed = readWellFormed(await bodyOf('/find/feed.atom?place=022012&sort=deadline'));
    expect([one(feed, 'title'), one(feed, 'subtitle'), one(feed, 'updated')]).toEqual([
      ...['支援の新着と変更', '青森市', '2026-11-19T15:00:00.000Z'],
    ]);
    expect(all(feed, 'entry').map((entry) => [one(entry, 'title'), one(entry, 'updated')])).toEqual([
      ['展示会補助 <春・秋>', '2026-11-19T15:00:00.000Z'],
      ['業務改善助成金', '2026-11-01T03:00:00.000Z'],
    ]);
    const [fair] = all(feed, 'entry');
    expect(one(fair!, 'summary')).toBe(
      '展示会に出る費用の一部を補助する。 受付 令和8年11月20日（金）〜令和8年12月25日（金）',
    );
  });

  it('says where it is fetched, and keeps the names of its entries wherever that is', async () => {
    const [here, there] = await Promise.all(
      [AT, null].map(async (publicUrl) =>
        readWellFormed(await bodyOf('/find/feed.atom?q=a%26b', house({ publicUrl }))),
      ),
    );
    const self = (feed: typeof here) =>
      all(feed!, 'link').find(({ attributes }) => attributes.rel === 'self')!.attributes.href;
    expect([self(here), self(there)]).toEqual([
      `${AT}/find/feed.atom?q=a%26b`,
      'http://localhost/find/feed.atom?q=a%26b',
    ]);
    const ids = (feed: typeof here) => [
      one(feed!, 'id'),
      ...all(feed!, 'entry').map((entry) => one(entry, 'id')),
    ];
    expect(ids(here)).toEqual(ids(there));
    expect(ids(here)[0]).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(new Set(ids(here)).size).toBe(3);
  });

  it('is answered with 304 while nothing has changed', async () => {
    const app = house();
    const first = await app.request('/find/feed.atom');
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const again = { headers: { 'if-none-match': first.headers.get('etag')! } };
    expect((await app.request('/find/feed.atom', again)).status).toBe(304);
    expect((await app.request('/find/feed.rss', again)).status).toBe(200);
  });

  it('is whole where nothing is found', async () => {
    const nothing = { ...fakeSupports([]), alerts: fakeAlerts() };
    const feed = readWellFormed(await bodyOf('/find/feed.atom', house({ supports: nothing })));
    expect([all(feed, 'entry'), one(feed, 'updated')]).toEqual([[], '2026-11-28T15:00:00.000Z']);
  });
});

it('/find/feed.rss says the same', async () => {
  const [channel] = all(readWellFormed(await bodyOf('/find/feed.rss')), 'channel');
  expect(
    all(channel!, 'item').map((item) => [one(item, 'title'), one(item, 'link'), one(item, 'pubDate')]),
  ).toEqual([
    ['展示会補助 <春・秋>', `${AT}/supports/tenji`, 'Thu, 19 Nov 2026 15:00:00 GMT'],
    ['業務改善助成金', `${AT}/supports/gyomu-kaizen`, 'Sun, 01 Nov 2026 03:00:00 GMT'],
  ]);
});

describe('/supports/:support/calendar.ics', () => {
  const events = async (part: Part = {}) =>
    readStrictly(await bodyOf('/supports/tenji/calendar.ics', house(part))).components;

  it('has the first and the last day of each call, by what the operator has said', async () => {
    const found = await events();
    expect(
      found.map((event) => [
        ...['DTSTART', 'DTEND', 'DTSTAMP', 'STATUS'].map((name) => property(event, name)!.value),
        textOf(event, 'SUMMARY'),
      ]),
    ).toEqual([
      ['20260410', '20260411', '20261001T000000Z', 'CONFIRMED', '【受付開始】展示会補助 <春・秋>'],
      ['20260630', '20260701', '20261001T000000Z', 'CANCELLED', '【締切】展示会補助 <春・秋>'],
      ['20261120', '20261121', '20261001T000000Z', 'CONFIRMED', '【受付開始】展示会補助 <春・秋> 第2次'],
      ['20261225', '20261226', '20261001T000000Z', 'CONFIRMED', '【締切】展示会補助 <春・秋> 第2次'],
    ]);
    expect(textOf(found[3]!, 'DESCRIPTION')).toBe(
      '展示会に出る費用の一部を補助する。\n郵送は、当日消印有効\n問い合わせ先: 港町商工会 経営支援課 017-000-0000',
    );
    expect(textOf(found[1]!, 'DESCRIPTION')).toMatch(/^受付は予定より早く終わりました。\n/);
    expect(property(found[3]!, 'URL')!.value).toBe(`${AT}/supports/tenji`);
  });

  it('reminds a week before a last day that holds', async () => {
    const alarms = (await events()).map(({ components }) =>
      components.map((alarm) => property(alarm, 'TRIGGER')!.value),
    );
    expect(alarms).toEqual([[], [], [], ['-P7D']]);
  });

  it('names each day for ever: the same wherever the house stands, another for each call', async () => {
    const uids = async (publicUrl: string | null) =>
      (await events({ publicUrl })).map((event) => property(event, 'UID')!.value);
    expect(await uids(AT)).toEqual(await uids(null));
    expect(new Set(await uids(AT)).size).toBe(4);
  });

  it('is a file for a calendar', async () => {
    const { headers } = await house().request('/supports/tenji/calendar.ics');
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="tenji.ics"');
  });

  it.each(['gyomu-kaizen', 'nothing'])('is none where there are no days: %s', async (id) => {
    expect((await house().request(`/supports/${id}/calendar.ics`)).status).toBe(404);
  });
});
