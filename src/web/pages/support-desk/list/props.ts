import type { Site } from '../../../site.ts';
import type { AskedSupports } from './asked.ts';
import type { DeskRow } from './row.ts';

export interface DeskPageProps {
  site: Site;
  asked: AskedSupports;
  /** Everything that the visitor sees. */
  rows: readonly DeskRow[];
  /** Whether that is everybody's. */
  isAll: boolean;
  belongs: boolean;
  today: string;
  csv: string;
}
