import type { ShownPicture } from '../../../../ledger/index.ts';
import { FileField, TextField } from '../../../components/fields.tsx';
import type { Site } from '../../../site.ts';
import { words } from './words.ts';

interface PictureFieldsProps {
  site: Site;
  pictures: readonly ShownPicture[];
  wrong: ReadonlySet<string | undefined>;
}

/** The pictures of a case study, each with its words, and a place for one more. */
export function PictureFields({ site, pictures, wrong }: PictureFieldsProps) {
  return (
    <fieldset class="choices pictures">
      <legend>{words.pictures}</legend>
      {pictures.map((picture, i) => (
        <Kept site={site} picture={picture} i={i} />
      ))}
      <FileField
        name="picture"
        label={words.picture}
        hint={words.picturesHint}
        isWrong={wrong.has('picture')}
        accept="image/png,image/jpeg"
      />
      <TextField name="alt" label={words.alt} value="" isWrong={wrong.has('alt')} />
      <TextField name="caption" label={words.caption} value="" />
    </fieldset>
  );
}

function Kept({ site, picture: { id, alt, caption }, i }: { site: Site; picture: ShownPicture; i: number }) {
  return (
    <div class="pictures__kept">
      <p class="quiet">{words.pictureNo(i + 1)}</p>
      <img src={site.links.picture(id)} alt={alt} />
      <TextField name={`alt-${i}`} label={words.alt} value={alt} />
      <TextField name={`caption-${i}`} label={words.caption} value={caption ?? ''} />
      <p>
        <input type="checkbox" id={`remove-${i}`} name={`remove-${i}`} value="yes" />{' '}
        <label for={`remove-${i}`}>{words.remove}</label>
      </p>
    </div>
  );
}
