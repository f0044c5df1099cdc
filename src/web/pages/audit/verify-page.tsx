import type { ChainBreak, ChainVerdict } from '../../../platform/index.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/fields.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { shortMoment } from '../../moment.ts';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

interface VerifyPageProps {
  site: Site;
  /** What was entered as the value noted down earlier. */
  noted?: string;
  isWrong?: boolean;
  verdict?: ChainVerdict;
}

/** Asks for a value that was noted down, and says what the whole log looks like. */
export function VerifyPage({ site, noted = '', isWrong = false, verdict }: VerifyPageProps) {
  const title = isWrong ? `${words.errorTitle}：${words.verifyTitle}` : words.verifyTitle;
  const errors = isWrong ? [{ field: 'noted', message: words.badNoted }] : [];
  return (
    <Layout
      site={site}
      title={title}
      kind="task"
      nav="audit"
      crumbs={[{ text: words.title, href: '/audit' }]}
    >
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead title={words.verifyTitle} lead={words.verifyLead} />
        {verdict !== undefined && <Verdict verdict={verdict} noted={noted} />}
        <form method="post" action="/audit/verify" class="audit-verify">
          <TextField
            name="noted"
            label={words.noted}
            hint={words.notedHint}
            value={noted}
            isWrong={isWrong}
          />
          <p class="buttons">
            <button class="button" type="submit">
              {verdict === undefined ? words.verify : words.again}
            </button>
          </p>
        </form>
      </div>
    </Layout>
  );
}

function Verdict({ verdict, noted }: { verdict: ChainVerdict; noted: string }) {
  const { isWhole, entries, breaks, head, clockTurnedBack } = verdict;
  return (
    <>
      {isWhole ? (
        <div class="done" role="status">
          <p>
            <strong>{words.whole}</strong>
          </p>
          <p>{words.wholeWhat(entries)}</p>
        </div>
      ) : (
        <div class="error-summary" role="alert">
          <h2>{words.broken}</h2>
          <ul>
            {breaks.map((each) => (
              <li>{inWords(each)}</li>
            ))}
          </ul>
          <p>{words.brokenNext}</p>
        </div>
      )}
      {noted !== '' && <p>{verdict.noted === null ? words.notedMissing : words.notedFound(verdict.noted)}</p>}
      {clockTurnedBack.length > 0 && (
        <section class="section">
          <h2>{words.clock}</h2>
          <p class="hint">{words.clockWhat}</p>
          <ul>
            {clockTurnedBack.map(({ seq, before, at }) => (
              <li>{words.clockAt(seq, shortMoment(before, true), shortMoment(at, true))}</li>
            ))}
          </ul>
        </section>
      )}
      {head.seq > 0 && (
        <section class="section">
          <h2>{words.head}</h2>
          <p>{words.headEntry(head.seq)}</p>
          <p class="hash">
            {inFours(head.hash).map((four) => (
              <span>{four}</span>
            ))}
          </p>
          <p class="hint">{words.headWhat}</p>
        </section>
      )}
    </>
  );
}

function inWords({ kind, seq, to = seq }: ChainBreak): string {
  const [first, last] = [seq, to].map((each) => each.toLocaleString('ja-JP'));
  return words.breaks[kind](first === last ? first! : `${first}番から${last}`);
}

/** Nobody copies sixty-four characters without losing the place. */
const inFours = (hash: string): string[] => hash.match(/.{4}/g) ?? [];
