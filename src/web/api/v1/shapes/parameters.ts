import { z } from 'zod';
import { dayShape, municipalityShape, profileParts } from '../../../../supports/index.ts';
import { pageParameters } from '../paging.ts';
import { CERTIFICATION, KIND, LEVEL, PURPOSE, STATUS } from './vocabulary.ts';

const some = <T extends z.ZodType>(of: T) => z.array(of).max(60);
const flag = z.enum(['0', '1']);

/** What an address says of a firm: the same keys as the addresses of the pages. */
export const firmParameters = {
  place: some(municipalityShape).describe('事業所のある市町村。いくつでも指定できる').exactOptional(),
  head: municipalityShape.describe('本社のある市町村。事業所が一つのときは省略できる').exactOptional(),
  industry: profileParts.industry.exactOptional(),
  form: profileParts.legalForm.exactOptional(),
  employees: profileParts.employees.exactOptional(),
  capital: profileParts.capital.exactOptional(),
  years: profileParts.yearsSinceFounding.exactOptional(),
  founded: profileParts.foundedOn.exactOptional(),
  starts: profileParts.startsOn.exactOptional(),
  fall: profileParts.salesFall.exactOptional(),
  raise: profileParts.wageRise.exactOptional(),
  cert: some(z.enum([...CERTIFICATION.options, 'none']))
    .describe('受けている認定。一つもないときは none')
    .exactOptional(),
  answers: z
    .record(z.string().regex(/^a\.[a-z0-9][a-z0-9-]{0,63}$/), flag)
    .describe('支援ごとの質問への答え。a.質問の番号=1（はい）か 0（いいえ）')
    .exactOptional(),
};

const statusParameter = {
  status: some(STATUS)
    .describe('載せる判定。省略すると eligible、likely、near。対象外は ineligible を加えると載る')
    .exactOptional(),
};

/** What is looked for. */
const askParameters = {
  q: z.string().max(500).describe('事業者の言葉で書いた文、または探す言葉').exactOptional(),
  ...firmParameters,
  purpose: some(PURPOSE).describe('この目的の支援だけ').exactOptional(),
  kind: some(KIND).describe('この種類の支援だけ').exactOptional(),
  level: some(LEVEL).describe('国、県、市町村、支援機関のうちこれだけ').exactOptional(),
  open: flag.describe('1 で、いま申し込める支援だけ').exactOptional(),
  by: dayShape.describe('この日までに締め切る支援だけ').exactOptional(),
  least: z.int().min(0).max(1_000_000_000_000).describe('上限額がこの額（円）以上の支援だけ').exactOptional(),
};

/** GET /api/v1/supports */
export const findParameters = z.strictObject({
  ...askParameters,
  sort: z.enum(['fit', 'deadline']).describe('合う順（省略時）か、締切の順').exactOptional(),
  ...statusParameter,
  ...pageParameters,
});

/** GET /api/v1/questions/next */
export const questionParameters = z.strictObject({
  ...askParameters,
  skip: some(z.string().max(100)).describe('答えずに飛ばした質問の番号').exactOptional(),
});

/** GET /api/v1/supports/{id} */
export const supportParameters = z.strictObject(firmParameters);

/** POST /api/v1/match */
export const matchParameters = z.strictObject({
  support: some(z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
    .describe('この番号の支援だけ')
    .exactOptional(),
  ...statusParameter,
  ...pageParameters,
});

/** Addresses that ask for nothing more. */
export const noParameters = z.strictObject({});
