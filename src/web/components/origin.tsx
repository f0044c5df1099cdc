import type { Child } from 'hono/jsx';
import type { ValueOrigin } from '../../ledger/index.ts';
import type { Links } from '../links.ts';
import { placeKind } from '../words.ts';

export interface OtherStatement {
  text: string;
  origin: ValueOrigin;
}

interface FigureProps {
  links: Links;
  /** What is shown. */
  text: string;
  /** What the figure is, for the panel and for screen readers: 事業費. */
  what: string;
  /** `null` when no document states it. */
  origin: ValueOrigin | null;
  /** Statements about the same thing that say otherwise. */
  others?: OtherStatement[];
  /** Why this statement was accepted. */
  why?: string;
  /** The panel opens to the right of the figure's start, not to the left of its end. */
  start?: boolean;
  /** Other statements exist, but are told elsewhere. */
  differs?: boolean;
  children?: Child;
}

const panel = {
  origin: 'の出どころ',
  differs: '異なる記載あり',
  document: '文書',
  place: '場所',
  value: '記載',
  elsewhere: '別の記載',
  nowhere: '文書に記載がありません。',
};

/** 328行目, in a PDF 12ページ 7行目. */
export function placeText({ line, pdfPage }: { line: number; pdfPage?: number | undefined }): string {
  return pdfPage === undefined ? `${line}行目` : `${pdfPage}ページ ${line}行目`;
}

/** A figure that opens the place it was taken from, and what else is said about the same thing. */
export function Figure({
  links,
  text,
  what,
  origin,
  others = [],
  why,
  start,
  differs,
  children,
}: FigureProps) {
  return (
    <details class={start ? 'origin origin--start' : 'origin'}>
      <summary>
        {(differs || others.length > 0) && <DiffersMark />}
        <span class="figure">{text}</span>
        <span class="visually-hidden">
          （{what}
          {panel.origin}）
        </span>
      </summary>
      <div class="origin__panel">
        {origin === null ? <p>{panel.nowhere}</p> : <Statement {...{ links, text, origin }} />}
        {others.map((other) => (
          <div class="origin__why">
            <Statement links={links} text={other.text} origin={other.origin} different />
          </div>
        ))}
        {why !== undefined && <p class="origin__why">{why}</p>}
        {children}
      </div>
    </details>
  );
}

/** Stands beside a value about which documents of the same year disagree. */
export function DiffersMark() {
  return (
    <span class="origin__differs" title={panel.differs}>
      <span aria-hidden="true">◆</span>
      <span class="visually-hidden">{panel.differs}</span>
    </span>
  );
}

interface StatementProps extends OtherStatement {
  links: Links;
  different?: boolean;
}

function Statement({ links, text, origin, different }: StatementProps) {
  return (
    <dl>
      <dt>{different ? panel.elsewhere : panel.value}</dt>
      <dd class={different ? 'is-different' : undefined}>{text}</dd>
      <dt>{panel.place}</dt>
      <dd>
        <a href={links.origin(origin)}>
          {placeKind(origin)} {placeText(origin)}
        </a>
      </dd>
      <dt>{panel.document}</dt>
      <dd>{origin.file}</dd>
    </dl>
  );
}

/** A figure whose place is one step away: for dense rows in which one panel already tells the row's place. */
export function FigureLink({ links, text, origin }: { links: Links; text: string; origin: ValueOrigin }) {
  return (
    <a class="figure" href={links.origin(origin)}>
      {text}
    </a>
  );
}
