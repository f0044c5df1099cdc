import type { RolloverProgram } from '../../../../collection/index.ts';
import type { Organisation } from '../../../../organisations/index.ts';

/** What the page knows before anybody chooses. */
export interface Source {
  fiscalYear: number;
  sourceYear: number;
  /** ISO date of today in Japan. */
  today: string;
  programs: readonly RolloverProgram[];
  organisations: readonly Organisation[];
}
