import type { TakenSupport } from '../../../../supports/index.ts';
import { Differences } from '../differences.tsx';
import { SUPPORT_LABELS } from '../field-labels.ts';
import { supportHref } from '../links.ts';
import type { Names } from '../value-lines.ts';
import { takenWords, words } from './words.ts';

interface TableProps {
  taken: readonly TakenSupport[];
  names: Names;
  isTaken: boolean;
}

/** Support by support, what a file does to it. */
export const TakenTable = ({ taken, names, isTaken }: TableProps) => (
  <table class="table table--cards section">
    <caption class="visually-hidden">{words.told}</caption>
    <thead>
      <tr>
        <th scope="col">{words.name}</th>
        <th scope="col">{words.kind}</th>
        <th scope="col">{words.changed}</th>
        <th scope="col">{words.kept}</th>
      </tr>
    </thead>
    <tbody>
      {taken.map((each) => (
        <Row each={each} names={names} isTaken={isTaken} />
      ))}
    </tbody>
  </table>
);

function Row({ each, names, isTaken }: { each: TakenSupport; names: Names; isTaken: boolean }) {
  const { id, title, kind, changed, kept, isWaiting } = each;
  const isThere = isTaken || kind === 'changed' || kind === 'unchanged';
  return (
    <tr>
      <th scope="row" class="name">
        {isThere ? <a href={supportHref(id)}>{title}</a> : title}
        <span class="small quiet support__kind">{id}</span>
      </th>
      <td data-head={words.kind}>
        {takenWords[kind]}
        {(kind === 'new' || kind === 'changed') && (
          <span class="small quiet support__kind">{isWaiting ? words.waiting : words.atOnce}</span>
        )}
      </td>
      <td data-head={words.changed}>
        <Fields changes={changed} names={names} />
      </td>
      <td data-head={words.kept}>
        <Fields changes={kept} names={names} />
      </td>
    </tr>
  );
}

/** The names of the fields in sight; what they hold one step away. */
function Fields({ changes, names }: { changes: TakenSupport['changed']; names: Names }) {
  if (changes.length === 0) return null;
  const fields = changes.map(({ field }) => SUPPORT_LABELS[field]).join('、');
  return (
    <details class="older-year">
      <summary>
        {words.fields(changes.length)}：{fields}
      </summary>
      <Differences changes={changes} names={names} sides={words.sides} />
    </details>
  );
}
