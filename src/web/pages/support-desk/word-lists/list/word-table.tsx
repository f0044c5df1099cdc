import type { WordListKind, WordRow } from '../../../../../supports/index.ts';
import { cellTexts } from '../cell-text.ts';
import { wordsHref } from '../links.ts';
import { headWords, kindWords } from '../words.ts';

/** The words of a list; each leads to its form. */
export function WordTable({ kind, rows }: { kind: WordListKind; rows: readonly WordRow[] }) {
  const heads = headWords[kind];
  return (
    <table class="table table--cards table--words">
      <caption class="visually-hidden">{kindWords[kind]}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [word, ...cells] = cellTexts(kind, row);
          return (
            <tr>
              <th scope="row">
                <a href={`${wordsHref(kind, '', { word })}#edit`}>{word}</a>
              </th>
              {cells.map((cell, at) => (
                <td data-head={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
