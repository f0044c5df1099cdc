import { z } from 'zod';

/** One thing that stands against a request. */
const fault = z.strictObject({
  parameter: z.string().describe('問い合わせ（query）やパスのパラメーターの名前').exactOptional(),
  pointer: z.string().describe('送られた JSON の中の場所（JSON Pointer、RFC 6901）').exactOptional(),
  detail: z.string().describe('何を直せばよいか'),
});

/** What stands against a request, after RFC 9457. */
export const problemShape = z.strictObject({
  type: z.string().describe('問題の種類を説明するページ（URI 参照）'),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  errors: z.array(fault).exactOptional(),
});

export type Fault = z.infer<typeof fault>;
export type Problem = z.infer<typeof problemShape>;
