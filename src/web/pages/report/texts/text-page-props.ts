import type { TextSlot, TextVersion } from '../../../../ledger/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Site } from '../../../site.ts';
import type { TextBody } from './text-form-fields.ts';

/** What is shown of one text. */
export interface TextPageProps {
  site: Site;
  fiscalYear: number;
  text: TextSlot;
  /** Newest first. */
  versions: readonly TextVersion[];
  /** What was sent and is not saved; the latest version otherwise. */
  sent?: { body: TextBody };
  errors?: readonly FieldError[];
  /** What somebody else saved meanwhile. */
  conflict?: TextVersion;
  isPreview?: boolean;
  isSaved?: boolean;
}
