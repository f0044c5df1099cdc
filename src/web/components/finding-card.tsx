import type { Child } from 'hono/jsx';
import type { Finding, FindingWaiver } from '../../ledger/index.ts';
import { formatFiscalYear } from '../../values/index.ts';
import { marked } from '../difference.tsx';
import { circled } from '../figures.ts';
import { placeText } from './origin.tsx';
import { SeverityMark } from './severity.tsx';

interface FindingCardProps {
  finding: Finding & { id?: string; fiscalYear?: number };
  ruleTitle: string;
  /** The program's page, when the ledger holds it. */
  programHref?: string | undefined;
  /** Where a person says which of the statements holds. */
  mend?: { href: string; text: string } | undefined;
  /** Somebody's word that it may stand. */
  waiver?: FindingWaiver | undefined;
  /** Where a person lets it stand, or takes that back. */
  waiveHref?: string | undefined;
  /** Where a line can be looked at; no link where the document is not held. */
  lineHref?: ((place: { file: string; line: number; pdfPage?: number }) => string | undefined) | undefined;
}

const text = {
  expected: 'あるべき記載・もう一方の記載',
  actual: 'ここの記載',
  rule: '規則',
  place: '場所',
  waive: 'このままにする（理由）',
  waived: '許容',
  withdraw: '許容を取り消す',
};

/** The anchor of a finding on a page. */
export const findingId = ({ id }: { id: string }) => `finding-${id}`;

/** The contradiction with both statements side by side; what differs is set in weight and underlined. */
export function FindingCard(props: FindingCardProps) {
  const { finding, ruleTitle, programHref, mend, waiver, waiveHref, lineHref } = props;
  const [expected, actual] = marked(finding.expected, finding.actual);
  return (
    <li class="finding" id={finding.id === undefined ? undefined : findingId({ id: finding.id })}>
      <p>
        <SeverityMark severity={finding.severity} />
        {finding.fiscalYear !== undefined && (
          <span class="finding__where">{formatFiscalYear(finding.fiscalYear)}</span>
        )}
      </p>
      <div>
        <Head finding={finding} programHref={programHref} />
        <p class="finding__message">{finding.message}</p>
        {(finding.expected !== '' || finding.actual !== '') && (
          <dl class="finding__sides">
            <div>
              <dt>{text.actual}</dt>
              <dd>{actual}</dd>
            </div>
            <div>
              <dt>{text.expected}</dt>
              <dd>{expected}</dd>
            </div>
          </dl>
        )}
        <p class="finding__foot">
          <span>
            {text.place}：<Places finding={finding} lineHref={lineHref} />
          </span>
          <span>
            {text.rule}：<a href={`/rules/${finding.rule}`}>{ruleTitle}</a>
          </span>
          {mend !== undefined && <a href={mend.href}>{mend.text}</a>}
          {waiveHref !== undefined && (
            <a href={waiveHref}>{waiver === undefined ? text.waive : text.withdraw}</a>
          )}
        </p>
        {waiver !== undefined && <LetStand waiver={waiver} />}
      </div>
    </li>
  );
}

/** A finding that somebody lets stand, in two lines: it asks for nothing more. */
export function WaivedFinding({ finding, waiver, waiveHref }: FindingCardProps & { waiver: FindingWaiver }) {
  return (
    <li
      class="finding finding--waived"
      id={finding.id === undefined ? undefined : findingId({ id: finding.id })}
    >
      <p>{text.waived}</p>
      <div>
        <p class="finding__message">{finding.message}</p>
        <LetStand waiver={waiver} />
        {waiveHref !== undefined && (
          <p class="finding__foot">
            <a href={waiveHref}>{text.withdraw}</a>
          </p>
        )}
      </div>
    </li>
  );
}

function LetStand({ waiver: { reason, by, at } }: { waiver: FindingWaiver }) {
  return (
    <p class="finding__waiver">
      <strong>{text.waived}</strong>　{reason}
      <span class="quiet">{`　${by}　${dayOf(at)}`}</span>
    </p>
  );
}

const dayInJapan = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' });
const dayOf = (time: string) => dayInJapan.format(Date.parse(time));

function Head({ finding, programHref }: { finding: Finding; programHref: string | undefined }) {
  const { policy, no, program } = finding;
  if (program === undefined && policy === undefined) return null;
  return (
    <h3 class="finding__program">
      {policy !== undefined && <span class="quiet">{placeInList(policy, no)}</span>}
      {program !== undefined && (programHref ? <a href={programHref}>{program}</a> : program)}
    </h3>
  );
}

/** ① 5番: which row of which policy list. */
function placeInList(policy: number, no: number | undefined): string {
  return no === undefined ? `${circled(policy)} ` : `${circled(policy)} ${no}番　`;
}

function Places({ finding, lineHref }: Pick<FindingCardProps, 'finding' | 'lineHref'>) {
  const own = {
    file: finding.file,
    line: finding.line,
    ...(finding.pdfPage ? { pdfPage: finding.pdfPage } : {}),
  };
  const places = finding.places.length === 0 ? [own] : finding.places;
  const several = new Set(places.map(({ file }) => file)).size > 1;
  const nodes: Child[] = places.slice(0, 12).map((place, i) => {
    const words = several ? `${place.file} ${placeText(place)}` : placeText(place);
    const href = lineHref?.(place);
    return (
      <>
        {i > 0 && '、'}
        {href === undefined ? words : <a href={href}>{words}</a>}
      </>
    );
  });
  return (
    <>
      {nodes}
      {places.length > 12 && ` ほか${places.length - 12}か所`}
    </>
  );
}
