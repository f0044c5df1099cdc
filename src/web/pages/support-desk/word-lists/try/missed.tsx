import type { Site } from '../../../../site.ts';
import { wordsHref } from '../links.ts';
import type { MissedWord } from './most-missed.ts';
import { words } from './words.ts';

/** What was searched for in vain: the words from which a list grows. */
export const Missed = ({ site, missed }: { site: Site; missed: readonly MissedWord[] }) => (
  <section class="section">
    <h2>{words.missed}</h2>
    <p class="section__lead">{words.missedLead}</p>
    {missed.length === 0 ? <p>{words.missedNothing}</p> : <MissedTable missed={missed} />}
    {site.may('support.figures') && (
      <p>
        <a href="/support-figures#demand">{words.figures}</a>
      </p>
    )}
  </section>
);

const MissedTable = ({ missed }: { missed: readonly MissedWord[] }) => (
  <table class="table table--cards">
    <thead>
      <tr>
        <th scope="col">{words.word}</th>
        <th scope="col" class="count">
          {words.times}
        </th>
        <th scope="col">{words.next}</th>
      </tr>
    </thead>
    <tbody>
      {missed.map(({ text, count }) => (
        <tr>
          <th scope="row">{text}</th>
          <td class="count" data-head={words.times}>
            {count.toLocaleString('ja-JP')}
          </td>
          <td data-head={words.next}>
            <a href={wordsHref('terms', '/try', { say: text })} aria-label={`${words.run}：${text}`}>
              {words.run}
            </a>
            　
            <a href={`${wordsHref('terms', '', { add: text })}#edit`} aria-label={`${words.add}：${text}`}>
              {words.add}
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
