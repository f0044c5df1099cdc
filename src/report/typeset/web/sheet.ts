import type { Block, Sheet } from '../../document.ts';
import { identified } from './anchor.ts';
import type { RenderContext } from './context.ts';
import { Html, html } from './html.ts';

type Inside = (blocks: readonly Block[], depth: number) => Html;

/** A sheet under its band: number and name, marks, the amount at the right end. */
export function renderSheet(sheet: Sheet, context: RenderContext, depth: number, inside: Inside): Html {
  const tag = new Html(`h${Math.min(depth, 6)}`);
  const name = html`<span class="doc-sheet__number">${sheet.number}</span> ${sheet.title}`;
  return html`<section class="doc-sheet"${identified(sheet.id, context)}>
<div class="doc-sheet__band"><${tag}>${name}</${tag}>${sheetFacts(sheet)}</div>
${new Html(context.beside?.(sheet.at ?? [], sheet.id) ?? '')}${inside(sheet.blocks, depth + 1)}</section>
`;
}

/** 新規, 再掲 and the amount. */
export function sheetFacts({ marks, amount }: Sheet): Html {
  const labels = marks.map((mark) => html`<span class="doc-mark">${mark}</span>`);
  return html`<p class="doc-sheet__facts">${labels}${
    amount === null ? null : html`<span class="doc-sheet__amount">${amount}</span>`
  }</p>`;
}
