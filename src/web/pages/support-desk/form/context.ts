import type { Support } from '../../../../supports/index.ts';
import type { Place } from '../../../support-services.ts';

/** What the form of a support needs to know besides what was typed. */
export interface FormContext {
  places: readonly Place[];
  /** Supports to which one can relate, by number and title. */
  titles: readonly { id: string; title: string }[];
  /** Ids of organisations by what they are called today. */
  organisations: ReadonlyMap<string, string>;
  /** The version on which the person works; `null`: it is a new one. */
  base: Support | null;
}
