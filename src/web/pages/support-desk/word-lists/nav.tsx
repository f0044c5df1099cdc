import type { WordListKind } from '../../../../supports/index.ts';
import { KINDS, wordsHref } from './links.ts';
import { kindWords, words } from './words.ts';

type Place = '' | '/try' | '/file' | '/history';

const PLACES: readonly [Place, string][] = [
  ['/try', words.try],
  ['/file', words.file],
  ['/history', words.history],
];

/** The two lists, and what can be done with the one that is looked at. */
export const WordsNav = ({ kind, place }: { kind: WordListKind; place: Place }) => (
  <nav class="words-nav" aria-label={words.pages}>
    <ul class="tally">
      {KINDS.map((each) => (
        <li>
          <a href={wordsHref(each)} aria-current={place === '' && each === kind ? 'page' : undefined}>
            {kindWords[each]}
          </a>
        </li>
      ))}
      {PLACES.map(([path, text]) => (
        <li>
          <a href={wordsHref(kind, path)} aria-current={place === path ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
