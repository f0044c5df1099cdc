import type { RolloverProgram } from '../../../../collection/index.ts';
import type { Organisation } from '../../../../organisations/index.ts';

/** What the page knows before anybody chooses. */
export interface Source {
  fiscalYear: number;
  sourceYear: number;
  programs: readonly RolloverProgram[];
  organisations: readonly Organisation[];
}
