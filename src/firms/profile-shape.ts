import { z } from 'zod';
import { isCorporateNumber, isMunicipalityCode } from '../organisations/index.ts';
import { isIndustryCode } from './industry.ts';
import type { FirmProfile } from './profile.ts';

const rate = (most: number) => z.number().min(0).max(most);
const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: '英小文字、数字、ハイフンで64字までです' });

/** 全国地方公共団体コード, six digits with the check digit. */
export const municipalityShape = z
  .string()
  .regex(/^\d{6}$/, { error: '6桁の数字で指定してください', abort: true })
  .refine(isMunicipalityCode, { error: '検査数字が合いません' })
  .describe('市町村を表す6桁の全国地方公共団体コード');

/** A letter, or two to four digits of 日本標準産業分類. */
export const industryShape = z
  .string()
  .regex(/^(?:[A-T]|\d{2,4})$/, {
    error: 'E、09 のような日本標準産業分類の符号で指定してください',
    abort: true,
  })
  .refine(isIndustryCode, { error: '日本標準産業分類の符号ではありません' })
  .describe('日本標準産業分類の符号（大分類の英字、または2〜4桁の数字）');

export const legalFormShape = z
  .enum(['corporation', 'sole-proprietor', 'cooperative', 'other', 'not-founded'])
  .describe('法人、個人、組合、その他、創業前');

/** Limits lie far above what any firm of the country says: what is above them was mistyped. */
export const profileNumbers = {
  capital: z.int().min(0).max(10_000_000_000_000).describe('資本金の額又は出資の総額（円）'),
  employees: z.int().min(0).max(1_000_000).describe('常時使用する従業員の数（代表者、役員を除く）'),
  yearsSinceFounding: z.int().min(0).max(2_000).describe('創業からの満年数'),
  salesFall: rate(100).describe('売上が減った割合（%）'),
  wageRise: rate(1_000).describe('これから引き上げる賃金の割合（%）'),
};

/** Each thing that a firm may say of itself. */
export const profileFields = {
  corporateNumber: z
    .string()
    .regex(/^\d{13}$/, { error: '13桁の数字で指定してください', abort: true })
    .refine(isCorporateNumber, { error: '検査数字が合いません' })
    .describe('法人番号')
    .exactOptional(),
  legalForm: legalFormShape.exactOptional(),
  industry: industryShape.exactOptional(),
  capital: profileNumbers.capital.exactOptional(),
  employees: profileNumbers.employees.exactOptional(),
  yearsSinceFounding: profileNumbers.yearsSinceFounding.exactOptional(),
  headOffice: municipalityShape.exactOptional(),
  establishments: z
    .array(municipalityShape)
    .max(60)
    .describe('本社を含むすべての事業所の市町村')
    .exactOptional(),
  salesFall: profileNumbers.salesFall.exactOptional(),
  wageRise: profileNumbers.wageRise.exactOptional(),
  certifications: z.array(key).max(60).describe('受けている認定。一つもないときは空の配列').exactOptional(),
  purposes: z.array(key).max(40).describe('支援を受けたい目的').exactOptional(),
  answers: z
    .record(key, z.boolean())
    .describe('支援ごとの質問への答え。質問の番号をキーとする')
    .exactOptional(),
};

/** What a firm may say of itself wherever it comes from: a file, another program. */
export const profileShape: z.ZodType<FirmProfile> = z.strictObject(profileFields);
