import { describe, expect, it } from 'vitest';
import { AOMORI_MUNICIPALITIES } from './aomori/municipalities.ts';
import { isCorporateNumber, isMunicipalityCode, isPlaceWithin } from './index.ts';

describe('codes', () => {
  it.each([
    ['020001', true],
    ['022012', true],
    ['131016', true],
    ['022013', false],
    ['02201', false],
    ['ab2012', false],
  ])('全国地方公共団体コード %s: %s', (code, isOne) => expect(isMunicipalityCode(code)).toBe(isOne));

  // 国税庁, デジタル庁 and 青森県, as the corporate number site publishes them.
  it.each([
    ['7000012050002', true],
    ['8000012130001', true],
    ['2000020020001', true],
    ['7000012050003', false],
    ['700001205000', false],
  ])('法人番号 %s: %s', (code, isOne) => expect(isCorporateNumber(code)).toBe(isOne));

  it.each([
    ['青森市は青森県にある', '022012', '020001', true],
    ['青森市は青森市にある', '022012', '022012', true],
    ['青森市は岩手県にない', '022012', '030007', false],
    ['青森市は弘前市にない', '022012', '022021', false],
    ['青森県は青森市にない', '020001', '022012', false],
  ])('%s', (_, code, wider, isWithin) => expect(isPlaceWithin(code, wider)).toBe(isWithin));

  it('the 40 municipalities have each their own', () => {
    const codes = new Set(AOMORI_MUNICIPALITIES.map(({ code }) => code));
    expect(codes.size).toBe(40);
    expect([...codes].every(isMunicipalityCode)).toBe(true);
    expect([codes.has('022012'), codes.has('024503')]).toEqual([true, true]);
  });
});
