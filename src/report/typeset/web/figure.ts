import type { Figure } from '../../document.ts';
import { identified } from './anchor.ts';
import type { RenderContext } from './context.ts';
import { harmlessSvg } from './harmless-svg.ts';
import { attribute, Html, html } from './html.ts';
import { isPicture } from './photograph.ts';
import { renderTable } from './table.ts';
import { words } from './words.ts';

/** A chart or photograph with title, source and notes; the figures behind it are one tap away. */
export function renderFigure(figure: Figure, context: RenderContext): Html {
  const { number, title, unit, source, notes, data } = figure;
  return html`<figure class="doc-figure"${identified(figure.id, context)}>
<figcaption>${number === null ? null : html`<span class="doc-figure__number">${number}</span> `}${title}${
    unit === null ? null : html`<span class="doc-figure__unit">${words.unit(unit)}</span>`
  }</figcaption>
${picture(figure, context)}
${notes.map((note) => html`<p class="doc-note">${words.note(note)}</p>\n`)}${
  source === null ? null : html`<p class="doc-note">${words.source(source)}</p>\n`
}${
  data === null
    ? null
    : html`<details class="doc-data"><summary>${words.data}</summary>
${renderTable(data, context)}</details>
`
}</figure>
`;
}

function picture(figure: Figure, context: RenderContext): Html {
  if (figure.picture === null) return html`<p class="doc-missing">${words.missing}</p>`;
  const address = context.picture?.(figure);
  const image = address === undefined ? contained(figure) : linked(figure, address);
  if (image === null) return html`<p class="doc-missing">${figure.alt}（${words.noPicture}）</p>`;
  const kind = figure.picture.kind === 'svg' ? 'chart' : 'photograph';
  return kind === 'photograph'
    ? html`<div class="doc-figure__picture">${image}</div>`
    : html`<div class="doc-figure__picture doc-scroll" role="region" aria-label="${words.scroll(figure.title)}" tabindex="0">${image}</div>`;
}

function linked(figure: Figure, source: string | null): Html | null {
  if (source === null) return null;
  const size = figure.picture?.kind === 'svg' ? sizeOf(figure.picture.svg) : null;
  return html`<img class="${figure.picture?.kind === 'svg' ? 'is-chart' : 'is-photograph'}" src="${source}" alt="${
    figure.alt
  }"${attribute('width', size?.width)}${attribute('height', size?.height)} loading="lazy">`;
}

/** Picture and page in one: a page with a strict policy loads no `data:` drawing. */
function contained({ picture, alt }: Figure): Html | null {
  if (picture?.kind === 'svg') {
    const svg = harmlessSvg(picture.svg);
    return svg === null ? null : new Html(svg.replace(/^<svg[^>]*>/, (tag) => described(tag, alt)));
  }
  if (picture === null || !isPicture(picture)) return null;
  return html`<img class="is-photograph" src="data:${picture.mediaType};base64,${picture.bytes}" alt="${alt}">`;
}

/** The figure's own words stand for the drawing, in the place of those that it may have brought. */
function described(tag: string, alt: string): string {
  const size = sizeOf(tag);
  const own = html`<svg role="img" aria-label="${alt}"${attribute('width', size?.width)}${attribute('height', size?.height)}`;
  return tag.replaceAll(/\s(?:xmlns|role|aria-label|width|height)="[^"]*"/g, '').replace('<svg', own.text);
}

/** On paper its words have 7 points, on a screen 14 pixels. */
const PIXELS_PER_POINT = 1.9;

/** The drawing's size in CSS pixels, so that nothing moves when it arrives. */
function sizeOf(svg: string): { width: number; height: number } | null {
  const box = /viewBox="\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg);
  if (box === null) return null;
  const pixels = (points: string) => Math.round(Number(points) * PIXELS_PER_POINT);
  return { width: pixels(box[1]!), height: pixels(box[2]!) };
}
