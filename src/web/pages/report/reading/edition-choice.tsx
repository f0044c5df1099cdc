import type { EditionChoice } from '../../../../report/index.ts';
import { words } from './words.ts';

/** `published`, `corrected`, `draft` or the number of an edition, as addresses say it. */
export const editionName = (choice: EditionChoice): string =>
  typeof choice === 'string' ? choice : String(choice.number);

/** What an address asks for; `undefined` when it asks for nothing known. */
export function editionAsked(text: string | undefined): EditionChoice | undefined {
  if (text === 'published' || text === 'corrected' || text === 'draft') return text;
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? { number: Number(text) } : undefined;
}

export function editionTitle(choice: EditionChoice): string {
  return typeof choice === 'string' ? words.editions[choice] : words.edition(choice.number);
}

interface EditionChoicesProps {
  shown: EditionChoice;
  choices: readonly EditionChoice[];
  href: (edition: string) => string;
}

export function EditionChoices({ shown, choices, href }: EditionChoicesProps) {
  return (
    <nav class="editions" aria-label={words.editionChoice}>
      <ul class="tally">
        {choices.map((choice) => (
          <li>
            <a
              href={href(editionName(choice))}
              aria-current={editionName(choice) === editionName(shown) ? 'true' : undefined}
            >
              {editionTitle(choice)}
            </a>
          </li>
        ))}
      </ul>
      {typeof shown === 'string' && <p class="small quiet">{words.editionMeans[shown]}</p>}
    </nav>
  );
}
