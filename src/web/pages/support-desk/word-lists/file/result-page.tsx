import { changesNothing, type LineProblem, type WordListKind } from '../../../../../supports/index.ts';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import type { Site } from '../../../../site.ts';
import type { WordFile } from '../../../../word-services.ts';
import { ChangeCounts, Changes } from '../changes.tsx';
import { wordsCrumbs, wordsHref } from '../links.ts';
import { kindWords } from '../words.ts';
import { words } from './words.ts';

interface ResultPageProps {
  site: Site;
  kind: WordListKind;
  outcome: WordFile;
  /** Whether it has been taken, or only would be. */
  isTaken: boolean;
}

/** What a file does to a list, before and after it is taken. */
export function WordFilePage({ site, kind, outcome, isTaken }: ResultPageProps) {
  const { file, rowCount, problems, changes } = outcome;
  const isRefused = problems.length > 0;
  const isNothing = changesNothing(changes);
  const title = isRefused ? words.errorTitle : isTaken ? words.doneTitle : words.previewTitle;
  return (
    <Layout site={site} title={title} kind="list" nav="supports" crumbs={wordsCrumbs(kind)}>
      <PageHead
        over={`${kindWords[kind]}　${file}`}
        title={title}
        lead={isTaken && !isRefused ? words.doneLead : undefined}
      />
      {isRefused && <Problems problems={problems} />}
      {!isRefused && <p class="quiet number">{words.rows(rowCount)}</p>}
      {!isRefused && (isNothing ? <p>{words.same}</p> : <ChangeCounts changes={changes} />)}
      {!isTaken && !isRefused && !isNothing && <TakeForm kind={kind} outcome={outcome} />}
      {!isRefused && !isNothing && <Changes kind={kind} changes={changes} />}
      <Ways kind={kind} />
    </Layout>
  );
}

const Ways = ({ kind }: { kind: WordListKind }) => (
  <ul class="section section__links">
    {(
      [
        ['/file', words.again],
        ['', words.list],
        ['/try', words.tryIt],
      ] as const
    ).map(([path, text]) => (
      <li>
        <a href={wordsHref(kind, path)}>{text}</a>
      </li>
    ))}
  </ul>
);

const Problems = ({ problems }: { problems: readonly LineProblem[] }) => (
  <section class="section" aria-labelledby="problems">
    <h2 id="problems">{words.problems}</h2>
    <p class="notice">{words.problemsLead}</p>
    <ul>
      {problems.map(({ line, message }) => (
        <li>
          {words.problem(line)}　{message}
        </li>
      ))}
    </ul>
  </section>
);

const TakeForm = ({ kind, outcome: { key, base } }: { kind: WordListKind; outcome: WordFile }) => (
  <form method="post" action={wordsHref(kind, `/file/${encodeURIComponent(key)}`)} class="words-yes">
    <input type="hidden" name="base" value={String(base)} />
    <button class="button" type="submit">
      {words.takeThis}
    </button>
  </form>
);
