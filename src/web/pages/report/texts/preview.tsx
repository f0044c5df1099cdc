import type { Site } from '../../../site.ts';
import { firmText, type TextBody } from './text-form-fields.ts';
import { words } from './words.ts';

/** The text as the paper sets it. */
export function Preview({ site, body, usual }: { site: Site; body: TextBody; usual: string }) {
  const { heading, paragraphs } = body;
  const { program = null, firms = [], pictures = [] } = body.details;
  return (
    <section class="paper paper--text" aria-labelledby="preview" role="status">
      <h2 id="preview" class="small quiet">
        {words.previewTitle}
      </h2>
      <p class="paper__title">{heading ?? usual}</p>
      {(program !== null || firms.length > 0) && (
        <p>
          （
          {[program, firms.map(firmText).join('・')]
            .filter((part) => part !== null && part !== '')
            .join('：')}
          ）
        </p>
      )}
      {paragraphs.map((paragraph) => (
        <p class="paper__paragraph">{paragraph}</p>
      ))}
      {pictures.map(({ id, alt, caption }) => (
        <figure>
          <img src={site.links.picture(id)} alt={alt} />
          {caption !== null && <figcaption class="small">{caption}</figcaption>}
        </figure>
      ))}
    </section>
  );
}
