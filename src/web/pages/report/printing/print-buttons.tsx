import type { PrintFormat } from '../../../printing/formats.ts';
import type { Site } from '../../../site.ts';
import { words } from './words.ts';

interface PrintButtonsProps {
  site: Site;
  fiscalYear: number;
  /** As addresses say it. */
  edition: string;
  formats: readonly PrintFormat[];
}

/** A button per format, with what comes of it beneath. */
export function PrintButtons({ site, fiscalYear, edition, formats }: PrintButtonsProps) {
  return (
    <section class="section" id="print">
      <h2>{words.print}</h2>
      <p class="section__lead">{words.printLead}</p>
      <form method="post" action={site.links.report(fiscalYear, '/prints')} class="formats">
        <input type="hidden" name="edition" value={edition} />
        {formats.map((format, i) => (
          <p>
            <button
              class={i === 0 ? 'button' : 'button button--second'}
              type="submit"
              name="format"
              value={format}
              aria-describedby={`format-${format}`}
            >
              {words.formats[format].button}
            </button>
            <span class="hint" id={`format-${format}`}>
              {words.formats[format].what}
            </span>
          </p>
        ))}
      </form>
    </section>
  );
}
