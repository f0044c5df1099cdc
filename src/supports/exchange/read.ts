import type { Support } from '../support.ts';
import type { Telling } from './told.ts';

/** Which form a file has: `own` is our JSON `{ "supports": [ … ] }`. */
export type ExchangeForm = 'gif' | 'municipal' | 'municipal-benefits' | 'jgrants' | 'own';

/** What was read of a file; `form` is `null` where it is none that we know. */
export interface Read {
  form: ExchangeForm | null;
  supports: Support[];
}

/** Nothing can be read of the file. */
export function refused({ problems }: Telling, message: string): Read {
  problems.push({ row: null, column: null, message });
  return { form: null, supports: [] };
}

/** So many rows are taken at once. */
export const MOST_ROWS = 20_000;
