import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';

export type ErrorKind = 'notFound' | 'forbidden' | 'tooLarge' | 'unreadable' | 'noSpace' | 'broken';

/** What happened and what to do next; never a stack trace. */
export function ErrorPage({ site, kind }: { site: Site; kind: ErrorKind }) {
  const { title, text } = words[kind];
  const ways: [string, string][] = [
    ['/', shared.home],
    [site.links.years(), shared.years],
    [site.links.at('/search'), shared.search],
    ['/check', shared.check],
  ];
  return (
    <Layout site={site} title={title} kind="task">
      <PageHead title={title} lead={text} />
      <h2 class="visually-hidden">{words.next}</h2>
      <ul class="doors">
        {ways.map(([href, name]) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
