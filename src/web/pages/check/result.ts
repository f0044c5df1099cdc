import type { KeptInspection } from '../../inspection/upload-store.ts';
import type { ImportOrder } from '../../services.ts';
import type { Site } from '../../site.ts';

/** What a check found, and what became of the offer to keep it. */
export interface ResultPageProps {
  site: Site;
  id: string;
  inspection: KeptInspection;
  titles: ReadonlyMap<string, string>;
  shown: { severity: string | undefined; page: number };
  csv: string;
  importError?: string;
  imported?: ImportOrder & { documentId: string; isKnown: boolean };
}
