import { formatFiscalYear } from '../../../../values/index.ts';
import { TextArea, TextField } from '../../../components/fields.tsx';
import { PictureFields } from './picture-fields.tsx';
import { firmText, type TextBody } from './text-form-fields.ts';
import type { TextPageProps } from './text-page-props.ts';
import { textHref } from './texts-page.tsx';
import { words } from './words.ts';

/** What a person writes; where last year's text waits, first the choice to keep it. */
export function TextForm(props: TextPageProps) {
  const { site, fiscalYear, text, sent, conflict, errors = [] } = props;
  const isStudy = text.kind === 'case-study';
  const held = { heading: isStudy && text.state !== 'missing' ? text.heading : null };
  const body: TextBody = sent?.body ?? { ...held, paragraphs: text.paragraphs, details: text.details };
  const { program, firms = [], pictures = [] } = body.details;
  const wrong = new Set(errors.map(({ field }) => field));
  if (!site.may('text.write')) return <p class="hint">{words.noWriting}</p>;
  return (
    <>
      {text.state === 'carried' && <KeepForm {...props} />}
      <form
        method="post"
        action={textHref(site, fiscalYear, text.slot)}
        enctype={isStudy ? 'multipart/form-data' : undefined}
      >
        <input type="hidden" name="version" value={String(conflict?.version ?? text.version)} />
        {isStudy && (
          <>
            <TextField name="heading" label={words.caseTitle} value={body.heading ?? ''} />
            <TextField name="program" label={words.program} value={program ?? ''} />
            <TextArea
              name="firms"
              label={words.firms}
              hint={words.firmsHint}
              value={firms.map(firmText).join('\n')}
              rows={2}
              isWrong={wrong.has('firms')}
            />
          </>
        )}
        <TextArea
          name="body"
          label={words.body}
          hint={words.bodyHint}
          value={body.paragraphs.join('\n')}
          rows={14}
          isWrong={wrong.has('body')}
        />
        {isStudy && <PictureFields site={site} pictures={pictures} wrong={wrong} />}
        <p class="buttons">
          <button class="button" type="submit" name="wants" value="written">
            {words.save}
          </button>
          <button class="button button--second" type="submit" name="wants" value="preview">
            {words.preview}
          </button>
          {!text.isRequired && (
            <button class="button button--second" type="submit" name="wants" value="omitted">
              {words.omit}
            </button>
          )}
        </p>
        <p class="hint">{words.next}</p>
      </form>
    </>
  );
}

/** An explicit choice, with a name: last year's words are never printed as this year's by themselves. */
function KeepForm({ site, fiscalYear, text }: TextPageProps) {
  return (
    <form method="post" action={`${textHref(site, fiscalYear, text.slot)}/keep`} class="carried">
      <h2>{words.carriedTitle(formatFiscalYear(text.carriedFrom ?? fiscalYear))}</h2>
      <p>{words.carriedWhat}</p>
      <input type="hidden" name="version" value={String(text.version)} />
      <button class="button button--second" type="submit">
        {words.keep}
      </button>
      <p class="hint">{words.keepNext}</p>
    </form>
  );
}
