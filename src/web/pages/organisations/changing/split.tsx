import type { SplitPart } from '../../../../organisations/index.ts';
import { TextField } from '../../../components/fields.tsx';
import { formWords, words } from '../words.ts';
import { Checkboxes, DateField } from './fields.tsx';
import type { ChangeForm, FieldsProps } from './form.ts';
import { Evidence } from './merge.tsx';
import { orNull, type Sent } from './sent.ts';

const text = formWords.split;
/** More at once has not been seen; what remains is split once more. */
const PARTS = [1, 2, 3, 4] as const;

export const split: ChangeForm = {
  ...{ title: text.title, lead: text.lead, Fields },
  order: (sent, id) => ({
    ...{ kind: 'split', from: id, into: PARTS.flatMap((number) => partOf(sent, number)) },
    remains: sent.one('remains') === '1',
    ...{ day: sent.one('day'), evidence: sent.one('evidence') },
  }),
};

/** A part with no name is not asked for, unless something else was filled in beside it. */
function partOf(sent: Sent, number: number): SplitPart[] {
  const [name, kana, part] = ['name', 'kana', 'part'].map((each) => sent.one(`${each}-${number}`));
  const children = sent.all(`children-${number}`);
  if (name === '' && part === '' && children.length === 0) return [];
  return [{ name: name!, kana: orNull(kana!), part: orNull(part!), children }];
}

function Fields({ sent, view }: FieldsProps) {
  const part = (number: number) => <Part number={number} sent={sent} view={view} />;
  return (
    <>
      <p class="field">
        <label>
          <input type="checkbox" name="remains" value="1" checked={sent.one('remains') === '1'} />{' '}
          {text.remains}
        </label>
      </p>
      {PARTS.slice(0, 2).map(part)}
      <details class="more-parts" open={PARTS.slice(2).some((number) => sent.one(`name-${number}`) !== '')}>
        <summary>{text.more}</summary>
        {PARTS.slice(2).map(part)}
      </details>
      <DateField name="day" value={sent.one('day')} label={text.day} hint={formWords.dayHint} />
      <Evidence value={sent.one('evidence')} />
    </>
  );
}

function Part({ number, sent, view }: Pick<FieldsProps, 'sent' | 'view'> & { number: number }) {
  const value = (name: string) => ({ name: `${name}-${number}`, value: sent.one(`${name}-${number}`) });
  const children = view!.children.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <fieldset class="part">
      <legend>{text.partTitle(number)}</legend>
      <TextField {...value('name')} label={words.name} />
      <TextField {...value('kana')} label={words.kana} hint={formWords.kanaHint} />
      <TextField {...value('part')} label={text.part} hint={text.partTextHint} />
      {children.length > 0 && (
        <Checkboxes
          name={`children-${number}`}
          label={text.children}
          values={sent.all(`children-${number}`)}
          choices={children}
        />
      )}
    </fieldset>
  );
}
