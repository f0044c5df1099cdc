import type { AnnualReport } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { placeText } from '../../components/origin.tsx';
import { percent } from '../../figures.ts';
import { words } from './words.ts';

const SHOWN_LINES = 200;

/** What was read of one file, and the lines that found no place. */
export function ReportRead({ report }: { report: AnnualReport }) {
  const isReport = report.masterList.length + report.programs.length > 0;
  return (
    <section class="report-read">
      <h2>
        {words.whatWasRead}
        <span class="proof">　{report.file}</span>
      </h2>
      {isReport || (
        <div class="error-summary">
          <h3>{words.noProgramsTitle}</h3>
          <p>{words.noPrograms}</p>
        </div>
      )}
      <dl class="heroes heroes--compact">
        {factsOf(report).map(([head, value]) => (
          <div>
            <dt>{head}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Notes report={report} />
      <UnplacedLines report={report} />
    </section>
  );
}

function factsOf(report: AnnualReport): [string, string][] {
  const indicators = report.programs.reduce((sum, { indicators: rows }) => sum + rows.length, 0);
  const sheets = report.programs.filter(({ alignment }) => alignment !== null).length;
  return [
    [words.fiscalYear, report.fiscalYear === null ? words.unknownYear : formatFiscalYear(report.fiscalYear)],
    [words.jurisdiction, report.jurisdiction ?? words.unknownJurisdiction],
    [words.master, words.rows(report.masterList.length)],
    [words.list, words.rows(report.programs.length)],
    [words.sheets, words.pieces(sheets)],
    [words.indicators, words.rows(indicators)],
    [words.subtotals, words.pieces(report.subtotals.length)],
    [words.placed, percent(report.placed)],
  ];
}

function Notes({ report }: { report: AnnualReport }) {
  if (report.notes.length === 0) return null;
  return (
    <details class="older-year">
      <summary>
        {words.notes}（{words.pieces(report.notes.length)}）
      </summary>
      <ul class="small">
        {report.notes.slice(0, SHOWN_LINES).map((note) => (
          <li>
            {placeText(note)}：{words.noteKinds[note.kind]}　{note.text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function UnplacedLines({ report: { unplaced } }: { report: AnnualReport }) {
  if (unplaced.length === 0) return <p class="small quiet">{words.unplacedNone}</p>;
  return (
    <details class="older-year" open={unplaced.length <= 10}>
      <summary>
        {words.unplaced}（{words.rows(unplaced.length)}）
      </summary>
      <p class="small quiet">{words.unplacedLead}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.text}</th>
          </tr>
        </thead>
        <tbody>
          {unplaced.slice(0, SHOWN_LINES).map((line) => (
            <tr>
              <th scope="row" class="nowrap number">
                {placeText(line)}
              </th>
              <td>{line.text.slice(0, 200)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unplaced.length > SHOWN_LINES && (
        <p class="small">{words.unplacedMore(unplaced.length - SHOWN_LINES)}</p>
      )}
    </details>
  );
}
