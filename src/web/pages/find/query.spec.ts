import { describe, expect, it } from 'vitest';
import { askOf, queryOf } from './query.ts';

describe('an address of the portal', () => {
  it.each([
    [
      'q=電気代が高い&place=022012&employees=8',
      { text: '電気代が高い', profile: { establishments: ['022012'], headOffice: '022012', employees: 8 } },
    ],
    ['employees=1,200&capital=３００００００', { profile: { employees: 1_200, capital: 3_000_000 } }],
    [
      'industry=09&form=corporation&raise=3&fall=12.5',
      { profile: { industry: '09', legalForm: 'corporation', wageRise: 3, salesFall: 12.5 } },
    ],
    [
      'place=022012&place=022021&head=022021',
      { profile: { establishments: ['022012', '022021'], headOffice: '022021' } },
    ],
    [
      'founded=2023-04-01&starts=2026-12-01',
      { profile: { foundedOn: '2023-04-01', startsOn: '2026-12-01' } },
    ],
    ['a.plan=1&a.debt=0', { profile: { answers: { plan: true, debt: false } } }],
    ['cert=none', { profile: { certifications: [] } }],
    ['cert=kurumin', { profile: { certifications: ['kurumin'] } }],
    [
      'purpose=wages&kind=subsidy&level=nation&open=1&by=2026-12-31&least=100000&sort=deadline',
      {
        purposes: ['wages'],
        kinds: ['subsidy'],
        levels: ['nation'],
        isOpen: true,
        closesBy: '2026-12-31',
        leastAmount: 100_000,
        sort: 'deadline',
        profile: {},
      },
    ],
  ])('%s', (address, ask) => {
    const read = askOf(new URLSearchParams(address));
    expect(read).toEqual(ask);
    expect(askOf(queryOf(read))).toEqual(ask);
  });

  it.each([
    'employees=たくさん',
    'place=000000',
    'industry=ZZ',
    'purpose=fame',
    'by=2026-02-31',
    'founded=2023-02-29',
    'starts=令和8年',
    'a.x=2',
    'employees=-3',
    'open=yes',
  ])('takes 「%s」 as nothing said', (address) =>
    expect(askOf(new URLSearchParams(address))).toEqual({ profile: {} }),
  );

  it('holds no years that follow from a day, for they grow', () => {
    const profile = { foundedOn: '2023-04-01', yearsSinceFounding: 3 };
    expect(queryOf({ profile }).toString()).toBe('founded=2023-04-01');
  });
});
