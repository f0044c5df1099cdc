import { ENDPOINTS, type Endpoint } from '../../api/v1/openapi/endpoints.ts';
import { PROBLEMS } from '../../api/v1/problem.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { EXAMPLES } from './examples.ts';
import { words } from './words.ts';

/** How programs ask; every address with an example that works here. */
export function ApiPage({ site, origin }: { site: Site; origin: string }) {
  return (
    <Layout site={site} title={words.title} kind="subject">
      <PageHead title={words.title} lead={words.lead} />
      <section class="prose">
        <h2>{words.rules}</h2>
        <ul>
          {words.rulesText.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
        <h2>{words.description}</h2>
        <p>{words.descriptionText}</p>
        <p>
          <a href="/api/openapi.json">{`${origin}/api/openapi.json`}</a>
        </p>
      </section>
      {ENDPOINTS.map((endpoint) => (
        <EndpointPart endpoint={endpoint} origin={origin} />
      ))}
      <Problems />
      <section class="section prose">
        <h2>{words.whole}</h2>
        <p>
          {words.wholeText} <a href="/data">{words.data}</a>
        </p>
      </section>
    </Layout>
  );
}

function EndpointPart({ endpoint, origin }: { endpoint: Endpoint; origin: string }) {
  const { id, method, path, summary, description, inPath = {}, parameters, body } = endpoint;
  const named = [
    ...Object.entries(inPath),
    ...Object.entries(parameters.shape).map(([name, shape]) => [name, shape.description ?? ''] as const),
  ];
  return (
    <section class="section" id={id}>
      <h2>{summary}</h2>
      <div class="prose">
        <p>
          <code>{`${method.toUpperCase()} ${path}`}</code>
        </p>
        {description !== undefined && <p>{description}</p>}
        {body !== undefined && (
          <p>
            {words.body}：{words.bodyText}
          </p>
        )}
        <p>{words.example}</p>
        <pre class="example">{EXAMPLES[id]?.(origin)}</pre>
      </div>
      {named.length > 0 && <Parameters named={named} />}
    </section>
  );
}

function Parameters({ named }: { named: readonly (readonly [name: string, what: string])[] }) {
  return (
    <details class="section">
      <summary>{words.parameters}</summary>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.parameter}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(([name, what]) => (
            <tr>
              <th scope="row">
                <code>{name === 'answers' ? 'a.…' : name}</code>
              </th>
              <td data-head={words.what}>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Problems() {
  return (
    <section class="section">
      <h2>{words.problems}</h2>
      <p>{words.problemsText}</p>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col" class="count">
              {words.status}
            </th>
            <th scope="col">{words.problem}</th>
            <th scope="col">{words.next}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(PROBLEMS).map(([kind, { status, title, detail }]) => (
            <tr id={`problem-${kind}`}>
              <td class="count" data-head={words.status}>
                {status}
              </td>
              <th scope="row">{title}</th>
              <td data-head={words.next}>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
