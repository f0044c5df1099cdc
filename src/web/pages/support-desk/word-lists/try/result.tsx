import { type Found, type PlaceName, PURPOSES, STATUS_WORDS } from '../../../../../supports/index.ts';
import { FactList } from '../../../../components/fact-list.tsx';
import { profileWords } from '../../../find/told.ts';
import { words } from './words.ts';

interface ResultProps {
  found: Found;
  placeName: PlaceName;
}

/** How a text is understood, and what is found for it first. */
export const Result = (props: ResultProps) => (
  <>
    <UnderstoodPart {...props} />
    <FoundPart {...props} />
  </>
);

function UnderstoodPart({ found: { understood, corrections = [] }, placeName }: ResultProps) {
  const { profile, purposes, unwanted = [], words: rest } = understood;
  const parts = [
    { head: words.facts, texts: profileWords(profile, placeName) },
    { head: words.purposes, texts: purposes.map((each) => PURPOSES[each]) },
    { head: words.unwanted, texts: unwanted.map((each) => PURPOSES[each]) },
    { head: words.rest, texts: rest === '' ? [] : [rest] },
    { head: words.corrections, texts: corrections.map(({ from, to }) => words.correction(from, to)) },
  ].filter(({ texts }) => texts.length > 0);
  return (
    <section class="section" aria-labelledby="understood">
      <h2 id="understood">{words.understood}</h2>
      {parts.length === 0 ? (
        <p>{words.understoodNothing}</p>
      ) : (
        <FactList facts={parts.map(({ head, texts }) => [head, texts.join('、')] as const)} />
      )}
    </section>
  );
}

const SHOWN = 10;

const FoundPart = ({ found: { results } }: ResultProps) => (
  <section class="section" aria-labelledby="found">
    <h2 id="found">{words.found}</h2>
    {results.length === 0 ? (
      <p>{words.foundNothing}</p>
    ) : (
      <>
        <p class="quiet number">{words.foundCount(results.length)}</p>
        <ol class="words-found">
          {results.slice(0, SHOWN).map(({ support, match }) => (
            <li>
              <a href={`/supports/${encodeURIComponent(support.id)}`}>{support.title}</a>
              <span class="small quiet support__kind">
                {STATUS_WORDS[match.status]}　{support.operator.name}
              </span>
            </li>
          ))}
        </ol>
      </>
    )}
  </section>
);
