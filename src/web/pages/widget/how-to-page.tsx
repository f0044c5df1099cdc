import { type Ask, PURPOSES } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import type { Site } from '../../site.ts';
import type { Place } from '../../support-services.ts';
import { snippet } from './snippet.ts';
import { words } from './words.ts';

const text = words.howTo;

export interface HowToProps {
  site: Site;
  /** Where the house is reached, without a slash at its end. */
  base: string;
  ask: Ask;
  /** The same as an address holds it. */
  query: string;
  places: readonly Place[];
}

/** What to copy into another site's page. */
export function HowToPage(props: HowToProps) {
  const { site, base, query } = props;
  const address = query === '' ? '/widget' : `/widget?${query}`;
  return (
    <PortalLayout site={site} title={text.title} description={text.lead}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <ChoiceForm {...props} />
      <section>
        <h2>{text.code}</h2>
        <p class="hint" id="code-hint">
          {text.codeHint}
        </p>
        <textarea id="code" readonly rows={7} aria-label={text.code} aria-describedby="code-hint">
          {snippet(`${base}${address}`)}
        </textarea>
        <p class="ways">
          <a href={address}>{text.look}</a>
        </p>
      </section>
      <section>
        <h2>{text.promises}</h2>
        <ul>
          {text.list.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </section>
    </PortalLayout>
  );
}

function ChoiceForm({ ask, places }: HowToProps) {
  const place = ask.profile?.establishments?.[0];
  return (
    <section>
      <h2>{text.choose}</h2>
      <form action="/widget/how-to" method="get">
        <div class="group">
          <label for="place">{text.place}</label>
          <select id="place" name="place">
            <option value="">{text.anyPlace}</option>
            {places.map(({ code, name }) => (
              <option value={code} selected={code === place}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="group">
          <label for="purpose">{text.purpose}</label>
          <select id="purpose" name="purpose">
            <option value="">{text.anyPurpose}</option>
            {Object.entries(PURPOSES).map(([purpose, word]) => (
              <option value={purpose} selected={purpose === ask.purposes?.[0]}>
                {word}
              </option>
            ))}
          </select>
        </div>
        <div class="group">
          <label for="q">{text.text}</label>
          <input id="q" name="q" value={ask.text ?? ''} maxlength={500} />
        </div>
        <button class="go go--second" type="submit">
          {text.make}
        </button>
      </form>
    </section>
  );
}
