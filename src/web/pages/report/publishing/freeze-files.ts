import type { EditionKey } from '../../../../report/index.ts';
import { FORMS, type PrintFormat } from '../../../printing/formats.ts';
import type { ReportServices } from '../../../report-services.ts';

/** The files in which an edition is given out. */
const FROZEN: readonly PrintFormat[] = ['pdf', 'archive'];

/** Prints a new edition and keeps its files with it, byte for byte. */
export function createFreezer(report: ReportServices) {
  /** Jobs by edition. */
  const jobs = new Map<string, string[]>();
  return {
    freeze(edition: EditionKey, by: string, hasErrata: boolean): void {
      const { number, ...year } = edition;
      const formats = hasErrata ? [...FROZEN, 'errata' as const] : FROZEN;
      const ids = formats.map((format) => {
        const { ending, mediaType } = FORMS[format];
        const name = `annual-report-${year.fiscalYear}-${number}${ending}`;
        const keep = (bytes: Uint8Array) => report.keepFile(edition, { name, mediaType, bytes, by });
        const order = { ...year, edition: { number } };
        return report.prints.order(order, format, (wanted) => report.content(wanted), keep);
      });
      jobs.set(
        keyOf(edition),
        ids.filter((id) => id !== null),
      );
    },
    isMaking: (edition: EditionKey): boolean =>
      (jobs.get(keyOf(edition)) ?? []).some((id) =>
        ['waiting', 'running'].includes(report.prints.job(id)?.state.is ?? ''),
      ),
  };
}

const keyOf = ({ jurisdiction, fiscalYear, number }: EditionKey) => `${jurisdiction}-${fiscalYear}-${number}`;
