import type { Severity } from '../../../ledger/index.ts';
import { Layout } from '../../components/layout.tsx';
import { Markdown } from '../../components/markdown.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { SeverityMark } from '../../components/severity.tsx';
import type { RuleBrief } from '../../services.ts';
import type { Site } from '../../site.ts';
import { severityWords } from '../../words.ts';
import { words } from './words.ts';

interface RulesPageProps {
  site: Site;
  rules: readonly RuleBrief[];
  csv: string;
}

export function RulesPage({ site, rules, csv }: RulesPageProps) {
  return (
    <Layout site={site} title={words.title} kind="list" nav="findings">
      <PageHead title={words.title} lead={words.lead} csv={csv} />
      <Meaning />
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.severities}</th>
            <th scope="col">{words.id}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, title, severities }) => (
            <tr>
              <th scope="row" class="name">
                <a href={site.links.rule(id)}>{title}</a>
              </th>
              <td data-head={words.severities}>
                <Severities severities={severities} />
              </td>
              <td data-head={words.id}>
                <code>{id}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

function Meaning() {
  return (
    <ul class="tally small" aria-label={words.meaning}>
      {(Object.keys(severityWords) as Severity[]).map((severity) => (
        <li>
          <SeverityMark severity={severity} />　{severityWords[severity].meaning}
        </li>
      ))}
    </ul>
  );
}

function Severities({ severities }: { severities: readonly Severity[] }) {
  return (
    <>
      {severities.map((severity, i) => (
        <>
          {i > 0 && '　'}
          <SeverityMark severity={severity} />
        </>
      ))}
    </>
  );
}

/** The rule's own page.md: its first heading is the title of this page. */
export function RulePage({ site, rule, text }: { site: Site; rule: RuleBrief; text: string }) {
  const [, title = rule.title, body = text] = /^\s*#\s+([^\n]+)\n([\s\S]*)$/.exec(text) ?? [];
  const crumbs = [{ text: words.title, href: '/rules' }];
  return (
    <Layout site={site} title={title} kind="subject" nav="findings" crumbs={crumbs}>
      <PageHead over={<code>{rule.id}</code>} title={title} />
      <p class="rule-severities">
        <Severities severities={rule.severities} />
      </p>
      <div class="prose">
        <Markdown text={body} />
        <p>
          <a href={site.links.at('/findings', { rule: rule.id })}>{words.seeFindings}</a>
        </p>
      </div>
    </Layout>
  );
}
