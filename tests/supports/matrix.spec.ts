import { beforeAll, describe, expect, it } from 'vitest';
import { changeText, compared, lastRelease, removalsIn } from '../../scripts/supports-release/compare.ts';
import {
  loadSample,
  type Release,
  type Removal,
  readRemovals,
  type Support,
} from '../../src/supports/index.ts';

/** What a reader of the failure does next. */
const NEXT = [
  'ある事業者から見えなくなった支援があり、その理由が書かれていません。',
  '  間違いなら、sample/supports/*.json を直してください。',
  '  正しければ、sample/supports/release/removals.csv に「制度番号,日付,理由」の行を足し、',
  '  次の版を作ってください: npm run release-supports',
].join('\n');

let supports: Support[];
let release: Release;
let removals: Removal[];
beforeAll(async () => {
  supports = await loadSample();
  release = (await lastRelease())!;
  removals = await removalsIn();
});

describe('the sample’s supports, held against their last release', () => {
  it('show what appeared and disappeared for which kinds of firms, and nothing disappears without a reason', () => {
    // Calls are looked at as of the release's own day: what changes here is the data, not the calendar.
    const { appeared, disappeared } = compared({ supports, release, removals }, release.day);
    const told = [
      ...appeared.map((each) => changeText({ ...each, reason: undefined })),
      ...disappeared.map(changeText),
    ];
    // biome-ignore lint/suspicious/noConsole: whoever changes the data reads here what it changes for firms
    if (told.length > 0) console.info(told.join('\n'));
    const missing = disappeared.filter(({ reason }) => reason === null).map(changeText);
    expect(missing, NEXT).toEqual([]);
  });

  it('ask for every municipality and one outside, six sizes, twenty industries and every purpose', () => {
    const { places, firms, industries, purposes } = release.matrix.axes;
    expect([places.length, firms.length, industries.length, purposes.length]).toEqual([41, 6, 20, 32]);
  });
});

describe('planted changes are found', () => {
  const DAY = '2026-11-29';
  /** A few of the sample, which asks for something; released as they are. */
  let few: Support[];
  let released: Release;
  beforeAll(() => {
    few = supports.filter(({ condition }) => condition.kind === 'all' && condition.of.length > 0).slice(0, 4);
    const nothing = { supports: few, release: null, removals: [] };
    released = { day: DAY, matrix: compared(nothing, DAY).matrix };
  });
  const planted = () => few[0]!;
  const without = (id: string) => few.filter((each) => each.id !== id);
  const withChange = (changed: Support) => few.map((each) => (each.id === changed.id ? changed : each));
  const since = (now: readonly Support[], told: readonly Removal[] = []) =>
    compared({ supports: now, release: released, removals: [...told] }, DAY);
  const unexplained = (now: readonly Support[], told?: readonly Removal[]) =>
    since(now, told).disappeared.filter(({ reason }) => reason === null);

  it('a support that is taken out', () => {
    const { id } = planted();
    const [change, ...others] = unexplained(without(id));
    expect([change?.support, others]).toEqual([id, []]);
    expect(changeText(change!)).toMatch(/通り（.+）　理由: （書かれていない）$/);
  });

  it('a support that asks for more than it did', () => {
    const { id } = planted();
    const narrowed = {
      ...planted(),
      condition: { kind: 'place' as const, of: 'establishment' as const, among: ['022012'] },
    };
    expect(unexplained(withChange(narrowed)).map(({ support }) => support)).toEqual([id]);
  });

  it('a purpose that is taken away', () => {
    const { id, purposes } = planted();
    const other = purposes.includes('disaster') ? 'tourism' : 'disaster';
    const changed = { ...planted(), purposes: [other] as const };
    expect(unexplained(withChange(changed)).map(({ support }) => support)).toEqual([id]);
  });

  it('with a line in the file of removals it is explained, with an older one it is not', () => {
    const { id } = planted();
    const line = { support: id, on: DAY, reason: '制度が廃止された' };
    expect(unexplained(without(id), [line])).toEqual([]);
    expect(unexplained(without(id), [{ ...line, on: '2020-01-01' }])).toHaveLength(1);
  });

  it('that all its calls are past explains it', () => {
    const ended = { ...planted(), calls: [{ id: '1', closesOn: '2020-03-31' }] };
    const { disappeared } = since(withChange(ended));
    expect(disappeared).toMatchObject([{ support: ended.id, reason: '受付が終わった' }]);
  });

  it('a new support appears, and asks for no reason', () => {
    const fresh = { ...planted(), id: 'planted' };
    const { appeared, disappeared } = since([...few, fresh]);
    expect([appeared.map(({ support }) => support), disappeared]).toEqual([['planted'], []]);
  });
});

describe('the file of removals', () => {
  it.each([
    ['a line without a reason', 'x,2026-11-29,'],
    ['a day that is none', 'x,2026-02-31,終了'],
    ['another file', undefined],
  ])('is not taken with %s', (_, line) => {
    const text = line === undefined ? 'a,b\nc,d\n' : `制度番号,日付,理由\n${line}\n`;
    const { removals: taken, problems } = readRemovals(text);
    expect([taken, problems.length > 0]).toEqual([[], true]);
  });
});
