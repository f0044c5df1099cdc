import type { Found, PlaceName } from '../../../../../supports/index.ts';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import type { Site } from '../../../../site.ts';
import { wordsCrumbs, wordsHref } from '../links.ts';
import { WordsNav } from '../nav.tsx';
import { words as shared } from '../words.ts';
import { Missed } from './missed.tsx';
import type { MissedWord } from './most-missed.ts';
import { Result } from './result.tsx';
import { words } from './words.ts';

interface TryPageProps {
  site: Site;
  say: string;
  /** `null`: nothing was said. */
  found: Found | null;
  missed: readonly MissedWord[];
  placeName: PlaceName;
}

/** How the kept lists understand what a firm says. */
export const TryPage = ({ site, say, found, missed, placeName }: TryPageProps) => (
  <Layout
    site={site}
    title={`${shared.try}：${shared.title}`}
    kind="list"
    nav="supports"
    crumbs={wordsCrumbs('terms')}
  >
    <PageHead over={shared.title} title={shared.try} lead={words.lead} />
    <WordsNav kind="terms" place="/try" />
    <div class="task">
      <form method="get" action={wordsHref('terms', '/try')}>
        <div class="field">
          <label for="say">{words.say}</label>
          <p class="hint" id="say-hint">
            {words.sayHint}
          </p>
          <input type="text" id="say" name="say" value={say} maxlength={500} aria-describedby="say-hint" />
        </div>
        <button class="button" type="submit">
          {words.run}
        </button>
      </form>
    </div>
    {found !== null && <Result found={found} placeName={placeName} />}
    <Missed site={site} missed={missed} />
  </Layout>
);
