import { formatFiscalYear, prefectureCode } from '../../../values/index.ts';
import type { ResultPageProps } from './result.ts';
import { words } from './words.ts';

/** The offer to keep what was read: whose report it is, and a person's word that it was looked at. */
export function ImportForm({ site, id, inspection }: ResultPageProps) {
  return (
    <section class="section task" id="import">
      <h2>{words.importTitle}</h2>
      <p>{words.importLead}</p>
      {inspection.reports.map((report, i) => {
        if (report.fiscalYear === null) return <p>{words.importErrors.year}</p>;
        const owner = report.jurisdiction ?? site.jurisdictionName;
        const code = owner === site.jurisdictionName ? site.jurisdiction : (prefectureCode(owner) ?? '');
        const name = (field: string) => `${field}-${i}`;
        return (
          <form method="post" action={`/check/${id}/import`} class="stack import-form">
            <input type="hidden" name="report" value={String(i)} />
            <p>
              <strong>{report.file}</strong>　{words.importYear(formatFiscalYear(report.fiscalYear))}
            </p>
            <p class="field">
              <label for={name('jurisdictionName')}>{words.importName}</label>
              <input
                type="text"
                id={name('jurisdictionName')}
                name="jurisdictionName"
                required
                value={owner}
              />
            </p>
            <div class="field">
              <label for={name('jurisdiction')}>{words.importCode}</label>
              <p class="hint" id={name('code-hint')}>
                {words.importCodeHint}
              </p>
              <input
                type="text"
                id={name('jurisdiction')}
                name="jurisdiction"
                required
                inputmode="numeric"
                pattern="[0-9]{6}"
                value={code}
                aria-describedby={name('code-hint')}
              />
            </div>
            <p>
              <input type="checkbox" id={name('confirm')} name="confirm" value="yes" required />{' '}
              <label for={name('confirm')}>{words.importConfirm}</label>
            </p>
            <button class="button" type="submit">
              {words.importButton}
            </button>
          </form>
        );
      })}
    </section>
  );
}
