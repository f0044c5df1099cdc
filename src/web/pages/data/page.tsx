import type { DataTable } from '../../../report/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { dayText } from '../../japanese-time.ts';
import type { Site } from '../../site.ts';
import type { Dump, Dumps } from './dumps.ts';
import { words } from './words.ts';

interface DataPageProps {
  site: Site;
  dumps: Dumps;
  terms: string | null;
}

/** What can be taken away, what it means, and under which terms. */
export function DataPage({ site, dumps: { madeOn, files, tables }, terms }: DataPageProps) {
  return (
    <Layout site={site} title={words.title} kind="list">
      <PageHead title={words.title} lead={words.lead} />
      <p>
        {words.madeOn}：{dayText(madeOn)}
      </p>
      <section class="section">
        <h2>{words.files}</h2>
        <Files files={files} />
      </section>
      <section class="section prose">
        <h2>{words.form}</h2>
        <ul>
          {words.formText.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
        <h2>{words.terms}</h2>
        <p>{terms ?? words.noTerms}</p>
        <p>
          <a href="/api">{words.api}</a>
        </p>
      </section>
      <section class="section">
        <h2>{words.columns}</h2>
        {tables.map((table) => (
          <Columns table={table} />
        ))}
      </section>
    </Layout>
  );
}

function Files({ files }: { files: readonly Dump[] }) {
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.what}</th>
          <th scope="col" class="count">
            {words.rows}
          </th>
          <th scope="col" class="count">
            {words.size}
            <span class="unit">{words.kilobytes}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, title, rows, bytes }) => (
          <tr>
            <th scope="row">
              <a href={`/data/${name}`}>{name}</a>
            </th>
            <td data-head={words.what}>{title}</td>
            <td class="count" data-head={words.rows}>
              {rows.toLocaleString('ja-JP')}
            </td>
            <td class="count" data-head={`${words.size}（${words.kilobytes}）`}>
              {Math.ceil(bytes / 1024).toLocaleString('ja-JP')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Columns({ table: { id, title, columns } }: { table: DataTable }) {
  return (
    <details>
      <summary>{`${title}（${id}.csv）`}</summary>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.codes}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ head, meaning, unit, codes }) => (
            <tr>
              <th scope="row">{head}</th>
              <td data-head={words.meaning}>{meaning}</td>
              <td data-head={words.unit}>{unit}</td>
              <td data-head={words.codes}>{codes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
