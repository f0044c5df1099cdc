import type { TextSlot } from '../../../../ledger/index.ts';
import type { Obstacles } from '../../../../report/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Site } from '../../../site.ts';
import type { FindingNotesProps } from '../reading/finding-note.tsx';
import type { ReportView } from '../reading/report-view.ts';

/** What a person sees before an edition is published. */
export interface PublishPageProps {
  site: Site;
  /** The draft that would be frozen. */
  view: ReportView;
  texts: readonly TextSlot[];
  obstacles: Obstacles;
  titles: ReadonlyMap<string, string>;
  mendHref: FindingNotesProps['mendHref'];
  sent?: { waiver: string };
  errors?: readonly FieldError[];
}

export const nextEdition = ({ editions }: ReportView) => (editions.at(-1)?.number ?? 0) + 1;
/** What is wrong or late needs somebody's word that it may go out so. */
export const needsWaiver = ({ errors, texts }: Obstacles) => errors.length + texts.length > 0;
