import { z } from 'zod';
import { type FirmProfile, isIndustryCode } from '../../firms/index.ts';
import { isCorporateNumber, isDay, isMunicipalityCode } from '../../organisations/index.ts';
import { CERTIFICATIONS, type Certification } from '../certifications.ts';
import { PURPOSES, type Purpose } from '../purposes.ts';

const percent = (most: number) => z.number().min(0).max(most);
/** A day as ISO date. */
export const dayShape = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '2026-06-30 のように指定してください', abort: true })
  .refine(isDay, { error: 'この日付はありません' });
const keys = <K extends string>(of: Record<K, unknown>) => z.enum(Object.keys(of) as [K, ...K[]]);
const question = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: '英小文字、数字、ハイフンで64字までです' });

/** 全国地方公共団体コード, six digits with the check digit. */
export const municipalityShape = z
  .string()
  .regex(/^\d{6}$/, { error: '6桁の数字で指定してください', abort: true })
  .refine(isMunicipalityCode, { error: '検査数字が合いません' })
  .describe('市町村を表す6桁の全国地方公共団体コード');

const corporateNumber = z
  .string()
  .regex(/^\d{13}$/, { error: '13桁の数字で指定してください', abort: true })
  .refine(isCorporateNumber, { error: '検査数字が合いません' })
  .describe('法人番号');

/**
 * Each thing that a firm may say of itself. Limits lie far above what any firm of the country says: what is above them was
 * mistyped. A purpose or a certification that nobody knows would match nothing, and is refused.
 */
export const profileParts = {
  legalForm: z
    .enum(['corporation', 'sole-proprietor', 'cooperative', 'other', 'not-founded'])
    .describe('法人、個人、組合、その他、創業前'),
  industry: z
    .string()
    .regex(/^(?:[A-T]|\d{2,4})$/, {
      error: 'E、09 のような日本標準産業分類の符号で指定してください',
      abort: true,
    })
    .refine(isIndustryCode, { error: '日本標準産業分類の符号ではありません' })
    .describe('日本標準産業分類の符号（大分類の英字、または2〜4桁の数字）'),
  capital: z.int().min(0).max(10_000_000_000_000).describe('資本金の額又は出資の総額（円）'),
  employees: z.int().min(0).max(1_000_000).describe('常時使用する従業員の数（代表者、役員を除く）'),
  yearsSinceFounding: z
    .number()
    .min(0)
    .max(2_000)
    .describe('創業からの年数。創業した日があれば、その日から数える'),
  foundedOn: dayShape.describe('創業した日。登記の設立日、個人は開業日'),
  startsOn: dayShape.describe('取組を始める日。最初の発注や契約をする日'),
  salesFall: percent(100).describe('売上が減った割合（%）'),
  wageRise: percent(1_000).describe('これから引き上げる賃金の割合（%）'),
  certification: keys<Certification>(CERTIFICATIONS),
  purpose: keys<Purpose>(PURPOSES),
};

/** What a firm may say of itself wherever it comes from: a file, another program. */
export const profileShape = z.strictObject({
  corporateNumber: corporateNumber.exactOptional(),
  legalForm: profileParts.legalForm.exactOptional(),
  industry: profileParts.industry.exactOptional(),
  capital: profileParts.capital.exactOptional(),
  employees: profileParts.employees.exactOptional(),
  yearsSinceFounding: profileParts.yearsSinceFounding.exactOptional(),
  foundedOn: profileParts.foundedOn.exactOptional(),
  startsOn: profileParts.startsOn.exactOptional(),
  headOffice: municipalityShape.exactOptional(),
  establishments: z
    .array(municipalityShape)
    .max(60)
    .describe('本社を含むすべての事業所の市町村')
    .exactOptional(),
  salesFall: profileParts.salesFall.exactOptional(),
  wageRise: profileParts.wageRise.exactOptional(),
  certifications: z
    .array(profileParts.certification)
    .max(60)
    .describe('受けている認定。一つもないときは空の配列')
    .exactOptional(),
  purposes: z.array(profileParts.purpose).max(40).describe('支援を受けたい目的').exactOptional(),
  answers: z
    .record(question, z.boolean())
    .describe('支援ごとの質問への答え。質問の番号をキーとする')
    .exactOptional(),
}) satisfies z.ZodType<FirmProfile>;
