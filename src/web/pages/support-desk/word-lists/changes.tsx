import type { WordChanges, WordListKind, WordRow } from '../../../../supports/index.ts';
import { cellTexts } from './cell-text.ts';
import { headWords, words } from './words.ts';

/** So many of each are shown one by one; the counts speak of all. */
const MOST_SHOWN = 200;

interface ChangesProps {
  kind: WordListKind;
  changes: WordChanges;
}

/** How many words are new, changed and gone. */
export const ChangeCounts = ({ changes: { added, changed, gone } }: Pick<ChangesProps, 'changes'>) => (
  <ul class="tally">
    {(
      [
        [words.added, added.length],
        [words.changed, changed.length],
        [words.gone, gone.length],
      ] as const
    ).map(([text, count]) => (
      <li>
        {text}
        <span class="number quiet">　{words.rows(count)}</span>
      </li>
    ))}
  </ul>
);

/** Which they are; what is lost comes first. */
export const Changes = ({ kind, changes: { added, changed, gone } }: ChangesProps) => (
  <>
    <Rows kind={kind} title={words.gone} rows={gone} />
    <ChangedRows kind={kind} changed={changed} />
    <Rows kind={kind} title={words.added} rows={added} />
  </>
);

function Rows({ kind, title, rows }: { kind: WordListKind; title: string; rows: readonly WordRow[] }) {
  if (rows.length === 0) return null;
  const [first, ...others] = headWords[kind];
  return (
    <section class="section">
      <h2>{title}</h2>
      <table class="table table--cards table--words">
        <thead>
          <tr>
            {[first, ...others].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map((row) => {
            const [word, ...cells] = cellTexts(kind, row);
            return (
              <tr>
                <th scope="row">{word}</th>
                {cells.map((cell, at) => (
                  <td data-head={others[at]}>{cell}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <More count={rows.length} />
    </section>
  );
}

function ChangedRows({ kind, changed }: { kind: WordListKind; changed: WordChanges['changed'] }) {
  if (changed.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.changed}</h2>
      <table class="table table--cards table--words">
        <thead>
          <tr>
            <th scope="col">{headWords[kind][0]}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changed.slice(0, MOST_SHOWN).map(({ before, after }) => (
            <tr>
              <th scope="row">{after.cells[0]}</th>
              <td data-head={words.before}>
                <Differing kind={kind} row={before} other={after} />
              </td>
              <td data-head={words.after}>
                <Differing kind={kind} row={after} other={before} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={changed.length} />
    </section>
  );
}

/** The cells of a row that its other version has not. */
function Differing({ kind, row, other }: { kind: WordListKind; row: WordRow; other: WordRow }) {
  const texts = cellTexts(kind, row);
  const shown = texts.flatMap((text, at) =>
    row.cells[at] === other.cells[at] ? [] : [{ head: headWords[kind][at], text }],
  );
  return (
    <ul class="plain">
      {shown.map(({ head, text }) => (
        <li>
          <span class="quiet small">{head}</span>　{text}
        </li>
      ))}
    </ul>
  );
}

const More = ({ count }: { count: number }) =>
  count > MOST_SHOWN ? <p class="hint">{words.more(count - MOST_SHOWN)}</p> : null;
