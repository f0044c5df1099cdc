import { TextField } from '../../../components/fields.tsx';
import { formWords, words } from '../words.ts';
import { DateField } from './fields.tsx';
import type { ChangeForm } from './form.ts';
import { orNull } from './sent.ts';

const text = formWords.rename;

export const rename: ChangeForm = {
  ...{ title: text.title, lead: text.lead },
  Fields: ({ sent }) => (
    <>
      <TextField name="name" value={sent.one('name')} label={text.name} />
      <TextField name="kana" value={sent.one('kana')} label={words.kana} hint={formWords.kanaHint} />
      <DateField name="from" value={sent.one('from')} label={text.from} hint={formWords.dayHint} />
    </>
  ),
  order: (sent, id) => ({
    ...{ kind: 'rename', id, name: sent.one('name'), kana: orNull(sent.one('kana')), from: sent.one('from') },
  }),
};
