import { z } from 'zod';
import { type FirmProfile, isIndustryCode } from '../../firms/index.ts';
import { isCorporateNumber, isMunicipalityCode } from '../../organisations/index.ts';
import { CERTIFICATIONS } from '../certifications.ts';
import { PURPOSES } from '../purposes.ts';
import type { ShapeProblem } from './read-support.ts';

const japanese = z.locales.ja().localeError;
const municipality = z
  .string()
  .refine(isMunicipalityCode, { error: '6桁の全国地方公共団体コードではありません' });
const keys = <K extends string>(of: Record<K, unknown>) => z.enum(Object.keys(of) as [K, ...K[]]);
const percent = z.number().min(0).max(100);

const profileShape = z.strictObject({
  corporateNumber: z
    .string()
    .refine(isCorporateNumber, { error: '13桁の法人番号ではありません' })
    .exactOptional(),
  legalForm: z
    .enum(['corporation', 'sole-proprietor', 'cooperative', 'other', 'not-founded'])
    .exactOptional(),
  industry: z
    .string()
    .refine(isIndustryCode, { error: '日本標準産業分類の符号ではありません' })
    .exactOptional(),
  capital: z.int().min(0).exactOptional(),
  employees: z.int().min(0).exactOptional(),
  yearsSinceFounding: z.number().min(0).exactOptional(),
  headOffice: municipality.exactOptional(),
  establishments: z.array(municipality).exactOptional(),
  salesFall: percent.exactOptional(),
  wageRise: percent.exactOptional(),
  certifications: z.array(keys(CERTIFICATIONS)).exactOptional(),
  purposes: z.array(keys(PURPOSES)).exactOptional(),
  answers: z.record(z.string(), z.boolean()).exactOptional(),
});

export type ReadProfile = { profile: FirmProfile } | { problems: readonly ShapeProblem[] };

/** Takes what a firm says of itself from outside: all of it is as it must be, or every place that is not is told. */
export function readProfile(value: unknown): ReadProfile {
  const read = profileShape.safeParse(value, { error: japanese });
  if (read.success) return { profile: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => ({ at: path.map(String).join('.'), message })),
  };
}
