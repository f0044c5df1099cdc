import { INDUSTRY_DIVISIONS } from '../../../../../firms/index.ts';
import { PURPOSES } from '../../../../../supports/index.ts';
import { TextField } from '../../../../components/fields.tsx';
import { wordsHref } from '../links.ts';
import type { TypedWord } from './typed.ts';
import { fieldWords, words } from './words.ts';

interface WordFormProps {
  typed: TypedWord;
  /** The version of the list that is shown. */
  version: number;
  isOpen: boolean;
  isWrong: boolean;
}

/** One word, new or to be changed: what staff do most. */
export function WordForm({ typed, version, isOpen, isWrong }: WordFormProps) {
  const { kind, cells, instead } = typed;
  return (
    <details class="word-form" id="edit" open={isOpen}>
      <summary>
        <strong>{instead === null ? words.add : words.change(instead)}</strong>
      </summary>
      <div class="task">
        <form method="post" action={wordsHref('terms')}>
          <input type="hidden" name="list" value={kind} />
          <input type="hidden" name="version" value={String(version)} />
          <input type="hidden" name="instead" value={instead ?? ''} />
          <TextField
            name="word"
            label={words.word}
            {...(kind === 'terms' && { hint: fieldWords.wordHint })}
            value={cells[0]}
            isWrong={isWrong}
          />
          {kind === 'terms' ? <TermFields cells={cells} /> : <IndustryFields cells={cells} />}
          <p class="buttons">
            <button class="button" type="submit" name="wants" value="save">
              {words.save}
            </button>
            {instead !== null && (
              <button class="button button--second" type="submit" name="wants" value="remove">
                {words.remove}
              </button>
            )}
            {instead !== null && <a href={wordsHref(kind)}>{words.leave}</a>}
          </p>
        </form>
      </div>
    </details>
  );
}

type CellsProps = Pick<TypedWord, 'cells'>;

function TermFields({ cells: [, besides, purposes] }: CellsProps) {
  const chosen = new Set(purposes.split(';'));
  return (
    <>
      <TextField
        name="besides"
        label={fieldWords.besides}
        hint={fieldWords.besidesHint}
        value={besides.split(';').join('、')}
      />
      <fieldset class="field choice-list">
        <legend>{fieldWords.purposes}</legend>
        {Object.entries(PURPOSES).map(([value, text]) => (
          <p>
            <label>
              <input type="checkbox" name="purposes" value={value} checked={chosen.has(text)} /> {text}
            </label>
          </p>
        ))}
      </fieldset>
    </>
  );
}

function IndustryFields({ cells: [, industry, strength] }: CellsProps) {
  return (
    <>
      <div class="field field--short">
        <label for="industry">{fieldWords.industry}</label>
        <p class="hint" id="industry-hint">
          {fieldWords.industryHint}
        </p>
        <input
          type="text"
          id="industry"
          name="industry"
          value={industry}
          maxlength={20}
          list="industry-codes"
          aria-describedby="industry-hint"
        />
        <datalist id="industry-codes">
          {Object.entries(INDUSTRY_DIVISIONS).map(([code, name]) => (
            <option value={code}>{name}</option>
          ))}
        </datalist>
      </div>
      <fieldset class="field choice-list">
        <legend>{fieldWords.strength}</legend>
        {(['名乗り', '手がかり'] as const).map((value) => (
          <p>
            <label>
              <input type="radio" name="strength" value={value} checked={value === strength} />{' '}
              {value === '名乗り' ? fieldWords.isName : fieldWords.isHint}
            </label>
          </p>
        ))}
      </fieldset>
    </>
  );
}
