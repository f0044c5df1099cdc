import { describe, expect, it } from 'vitest';
import { profileOn, withSaid } from './founding.ts';

describe('創業した日から分かる年数は', () => {
  it.each([
    ['2020-11-30', '2026-11-29', 5],
    ['2020-11-30', '2026-11-30', 6],
    ['2020-11-30', '2020-11-30', 0],
    ['2020-02-29', '2021-02-28', 0],
    ['2020-02-29', '2021-03-01', 1],
    ['2020-11-30', '2019-01-01', undefined],
  ])('満で数える: %s に創業、%s に', (foundedOn, today, years) =>
    expect(profileOn({ employees: 3, foundedOn }, today)).toEqual({
      ...{ employees: 3, foundedOn },
      ...(years !== undefined && { yearsSinceFounding: years }),
    }),
  );

  it('言われた年数より先', () =>
    expect(profileOn({ foundedOn: '2020-11-30', yearsSinceFounding: 40 }, '2026-11-29')).toEqual({
      ...{ foundedOn: '2020-11-30', yearsSinceFounding: 5 },
    }));

  it('日が分からなければ、言われたまま', () =>
    expect(profileOn({ yearsSinceFounding: 40 }, '2026-11-29')).toEqual({ yearsSinceFounding: 40 }));
});

describe('公表されていることより、事業者の言うことが先', () => {
  const known = { employees: 12, foundedOn: '2020-11-30' };

  it.each([
    ['日', { foundedOn: '2019-01-01' }, { employees: 12, foundedOn: '2019-01-01' }],
    ['年数', { yearsSinceFounding: 9 }, { employees: 12, yearsSinceFounding: 9 }],
    ['人数', { employees: 8 }, { employees: 8, foundedOn: '2020-11-30' }],
  ])('%s', (_, said, all) => expect(withSaid(known, said)).toEqual(all));
});
