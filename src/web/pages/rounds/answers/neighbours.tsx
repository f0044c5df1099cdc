import type { Answer } from '../../../../collection/index.ts';
import { answerHref } from '../links.ts';
import { words } from './words.ts';

interface NeighboursProps {
  answer: Pick<Answer, 'id' | 'fiscalYear'>;
  /** All answers of its organisation, in the order of the report. */
  among: readonly { id: string; name: string }[];
  /** It stands twice on a page: each needs a name of its own. */
  label: string;
}

/** To the program before and after, in the order of the report. */
export function Neighbours({ answer, among, label }: NeighboursProps) {
  const at = among.findIndex(({ id }) => id === answer.id);
  if (at === -1 || among.length < 2) return null;
  const [previous, next] = [among[at - 1], among[at + 1]];
  return (
    <nav class="pager neighbours" aria-label={label}>
      <span>
        {previous !== undefined && (
          <a href={answerHref(answer.fiscalYear, previous.id)} rel="prev">
            ‹ {words.previous}
            <span class="neighbours__name">：{previous.name}</span>
          </a>
        )}
      </span>
      <span class="quiet number">{words.place(at + 1, among.length)}</span>
      <span>
        {next !== undefined && (
          <a href={answerHref(answer.fiscalYear, next.id)} rel="next">
            {words.following}
            <span class="neighbours__name">：{next.name}</span> ›
          </a>
        )}
      </span>
    </nav>
  );
}
