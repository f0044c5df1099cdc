import { describe, expect, it } from 'vitest';
import { readProfile } from './read-profile.ts';

describe('what a firm says of itself, from a file', () => {
  it('is taken as it stands', () => {
    const profile = { industry: '09', employees: 8, headOffice: '022012', certifications: ['eruboshi'] };
    expect(readProfile(profile)).toEqual({ profile });
  });

  it.each([
    ['人数が負', { employees: -1 }, 'employees'],
    ['人数が小数', { employees: 1.5 }, 'employees'],
    ['ない業種', { industry: '食品' }, 'industry'],
    ['検査数字の違う市町村', { establishments: ['022012', '022013'] }, 'establishments.1'],
    ['ない日', { foundedOn: '2023-02-29' }, 'foundedOn'],
    ['日でないもの', { startsOn: '来年' }, 'startsOn'],
    ['ない認定', { certifications: ['gold'] }, 'certifications.0'],
    ['知らない項目', { employee: 8 }, ''],
  ])('%s: the place is told', (_, value, at) => {
    expect(readProfile(value)).toMatchObject({ problems: [{ at }] });
  });
});
