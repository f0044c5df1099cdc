import { type FoundSupport, type PlaceName, SITUATIONS } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import { repeated } from '../../portal/links.ts';
import { SupportItem } from '../../portal/support-item.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

const text = words.start;

interface StartPageProps {
  site: Site;
  count: number;
  soon: readonly FoundSupport[];
  today: string;
  placeName: PlaceName;
}

/** The firm's door: one box, ten situations, a few questions. */
export function FindStartPage({ site, count, soon, today, placeName }: StartPageProps) {
  return (
    <PortalLayout site={site} title={text.title} description={text.lead(count)} feed="/find/feed.atom">
      <h1>{text.title}</h1>
      <p class="lead">{text.lead(count)}</p>
      <Box />
      <section>
        <h2>{text.situations}</h2>
        <ul class="situations">
          {Object.values(SITUATIONS).map(({ word, purposes }) => (
            <li>
              <a href={`/find/results?${repeated('purpose', purposes)}`}>{word}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text.questions}</h2>
        <p>{text.questionsLead}</p>
        <a class="go go--second" href="/find/questions">
          {text.questionsGo}
        </a>
        <NumberForm />
      </section>
      {soon.length > 0 && (
        <section>
          <h2>{text.soon}</h2>
          <ul class="items">
            {soon.map((found) => (
              <SupportItem {...{ found, today, placeName }} href={`/supports/${found.support.id}`} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{text.other}</h2>
        <div class="ways">
          <a href="/find/results">{text.allList}</a>
          <a href="/widget/how-to">{text.widget}</a>
          <a href="/api">{text.data}</a>
        </div>
      </section>
    </PortalLayout>
  );
}

/** One box for a sentence or a word. */
function Box() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every screen reader
    <form role="search" action="/find/results" method="get" class="group">
      <label for="q">{text.box}</label>
      <p class="hint" id="q-hint">
        {text.boxHint}
      </p>
      <textarea id="q" name="q" rows={3} maxlength={500} aria-describedby="q-hint q-example" />
      <p class="hint" id="q-example">
        {text.boxExample}
      </p>
      <button class="go" type="submit">
        {text.go}
      </button>
    </form>
  );
}

function NumberForm() {
  return (
    <details class="fold group">
      <summary>{text.number}</summary>
      <form action="/find/questions" method="get">
        <p>{text.numberLead}</p>
        <label for="number">{text.numberLabel}</label>
        <input id="number" name="number" inputmode="numeric" maxlength={13} autocomplete="off" />
        <button class="go go--second" type="submit">
          {text.numberGo}
        </button>
      </form>
    </details>
  );
}
