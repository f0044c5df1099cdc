import type { Concern, KeptSupport, Opening, SupportStep } from '../../../../supports/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Site } from '../../../site.ts';
import type { Names } from '../value-lines.ts';

export interface SupportPageProps {
  site: Site;
  kept: KeptSupport;
  ownerName: string;
  names: Names;
  /** What this visitor may do with it now. */
  steps: readonly SupportStep[];
  concerns: readonly Concern[];
  opening: Opening;
  /** Why it came back; `null`: it did not. */
  sentBack: string | null;
  /** To whom the secretariat can give it. */
  organisations: readonly { id: string; name: string }[];
  /** ISO date. */
  today: string;
  done?: string | undefined;
  errors?: readonly FieldError[];
  /** What was typed in a form that was refused. */
  typed?: Readonly<Record<string, string>>;
}
