import { z } from 'zod';
import { isIndustryCode } from '../../firms/index.ts';
import { isDay, isMunicipalityCode } from '../../organisations/index.ts';
import type { Call } from '../calls/call.ts';
import { CERTIFICATIONS } from '../certifications.ts';
import type { Condition, Requirement } from '../condition.ts';
import { SUPPORT_KINDS, type SupportKind } from '../kinds.ts';
import { PURPOSES, type Purpose } from '../purposes.ts';
import type { Support } from '../support.ts';

/** Longest texts that are kept; each target of an export has shorter limits of its own (`exchange/`). */
const LINE = 200;
const TEXT = 5_000;

const line = z.string().trim().min(1).max(LINE);
const text = z.string().trim().min(1).max(TEXT);
const day = z.string().refine(isDay, { error: '2026-06-30 のように書いてください' });
const yen = z.int().min(0).max(1_000_000_000_000);
const percent = z.number().min(0).max(100);
const municipality = z
  .string()
  .refine(isMunicipalityCode, { error: '6桁の全国地方公共団体コードではありません' });
const industry = z.string().refine(isIndustryCode, { error: '日本標準産業分類の符号ではありません' });
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: '英小文字、数字、ハイフンで64字までです' });
/** Nothing but a page of the web is ever linked to. */
const url = z.url({ protocol: /^https?$/ }).max(500);
const keys = <K extends string>(of: Record<K, unknown>) => z.enum(Object.keys(of) as [K, ...K[]]);
const some = <T extends z.ZodType>(of: T) => z.array(of).min(1).max(200);

const source = { source: line.exactOptional() };
const requirements = [
  z.strictObject({
    kind: z.literal('size'),
    is: z.enum(['small-or-medium', 'small']),
    scheme: z.enum(['basic-act', 'credit-insurance']),
    ...source,
  }),
  z.strictObject({
    kind: z.literal('industry'),
    among: some(industry),
    except: some(industry).exactOptional(),
    ...source,
  }),
  z.strictObject({
    kind: z.literal('place'),
    of: z.enum(['head-office', 'establishment']),
    among: some(municipality),
    ...source,
  }),
  z.strictObject({
    kind: z.literal('legal-form'),
    among: some(z.enum(['corporation', 'sole-proprietor', 'cooperative', 'other', 'not-founded'])),
    ...source,
  }),
  z.strictObject({
    kind: z.literal('number'),
    of: z.enum(['capital', 'employees', 'yearsSinceFounding', 'salesFall', 'wageRise']),
    is: z.enum(['at-least', 'more-than', 'at-most', 'less-than']),
    limit: z.number().min(0),
    ...source,
  }),
  z.strictObject({
    kind: z.literal('date'),
    of: z.enum(['foundedOn', 'startsOn']),
    is: z.enum(['from', 'until']),
    day,
    ...source,
  }),
  z.strictObject({ kind: z.literal('certification'), among: some(keys(CERTIFICATIONS)), ...source }),
  z.strictObject({ kind: z.literal('purpose'), among: some(keys(PURPOSES)), ...source }),
  z.strictObject({
    kind: z.literal('question'),
    id,
    text: line,
    wanted: z.boolean(),
    ...source,
  }),
] as const;

/** What a firm must fulfil, in one respect. */
export const requirementShape: z.ZodType<Requirement> = z.discriminatedUnion('kind', requirements);

/** 対象要件, to any depth. */
export const conditionShape: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    ...requirements,
    z.strictObject({ kind: z.literal('all'), of: z.array(conditionShape).max(50) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(conditionShape).min(1).max(50) }),
  ]),
);

const amount = z.strictObject({
  of: line.exactOptional(),
  rate: percent.exactOptional(),
  rateText: line.exactOptional(),
  ceiling: yen.exactOptional(),
  floor: yen.exactOptional(),
  perUnit: z.strictObject({ unit: line, yen, most: z.int().min(1).exactOptional() }).exactOptional(),
  when: conditionShape.exactOptional(),
  name: line.exactOptional(),
});

const loan = z.strictObject({
  limit: yen.exactOptional(),
  maxRate: percent.exactOptional(),
  term: z
    .string()
    .regex(/^P(?=\d)(\d+Y)?(\d+M)?$/, { error: 'P10Y のように書いてください' })
    .exactOptional(),
  note: line.exactOptional(),
});

/** 公募回. */
export const callShape: z.ZodType<Call> = z
  .strictObject({
    id: line,
    name: line.exactOptional(),
    opensOn: day.exactOptional(),
    closesOn: day.exactOptional(),
    budget: yen.exactOptional(),
    endedOn: day.exactOptional(),
    note: line.exactOptional(),
  })
  .refine(({ opensOn, closesOn }) => opensOn === undefined || closesOn === undefined || opensOn <= closesOn, {
    error: '受付開始日が受付終了日より後です',
  });

const contact = z.strictObject({
  name: line,
  use: line.exactOptional(),
  phone: z
    .string()
    .regex(/^[0-9()-]{6,20}$/, { error: '半角の数字とハイフンで書いてください' })
    .exactOptional(),
  email: z.email().exactOptional(),
  url: url.exactOptional(),
  address: line.exactOptional(),
  note: line.exactOptional(),
  serves: some(municipality).exactOptional(),
});

/** What a support must look like wherever it comes from: a form, a file, another portal. */
export const supportShape: z.ZodType<Support> = z.strictObject({
  id,
  derivedFrom: z.strictObject({ id, change: z.enum(['reworded', 'extended', 'narrowed']) }).exactOptional(),
  operator: z.strictObject({
    name: line,
    level: z.enum(['nation', 'prefecture', 'municipality', 'institution']),
    organisation: line.exactOptional(),
  }),
  title: line,
  subtitle: line.exactOptional(),
  reading: line.exactOptional(),
  english: line.exactOptional(),
  kind: keys<SupportKind>(SUPPORT_KINDS),
  purposes: z.array(keys<Purpose>(PURPOSES)).min(1).max(10),
  summary: line,
  content: text.exactOptional(),
  plain: text.exactOptional(),
  who: z.string().trim().min(1).max(500).exactOptional(),
  uses: z.string().trim().min(1).max(500).exactOptional(),
  condition: conditionShape,
  isComplete: z.boolean(),
  amounts: z.array(amount).max(20).exactOptional(),
  loan: loan.exactOptional(),
  fee: yen.exactOptional(),
  hasBudget: z.boolean().exactOptional(),
  calls: z.array(callShape).max(50).exactOptional(),
  callNote: line.exactOptional(),
  steps: z.array(line).max(20).exactOptional(),
  papers: z
    .array(z.strictObject({ name: line, from: line.exactOptional(), url: url.exactOptional() }))
    .max(50)
    .exactOptional(),
  applyUrl: url.exactOptional(),
  detailUrl: url.exactOptional(),
  contacts: z.array(contact).max(60).exactOptional(),
  relations: z
    .array(z.strictObject({ to: id, kind: z.enum(['combines', 'excludes']), note: line.exactOptional() }))
    .max(50)
    .exactOptional(),
  program: line.exactOptional(),
  law: z.string().trim().min(1).max(500).exactOptional(),
  disaster: line.exactOptional(),
  keywords: z.array(line).max(30).exactOptional(),
  source: z
    .strictObject({ document: line, line: z.int().min(1).exactOptional(), url: url.exactOptional() })
    .exactOptional(),
  confirmedOn: day.exactOptional(),
});
