import type { Block, Contents, Cover, Heading, List, Paragraph, Place } from '../../document.ts';
import { marksItself } from '../office/index.ts';
import { identified } from './anchor.ts';
import type { RenderContext } from './context.ts';
import { renderFigure } from './figure.ts';
import { attribute, Html, html } from './html.ts';
import { renderSheet } from './sheet.ts';
import { renderTable } from './table.ts';
import { plainText, renderText } from './text.ts';
import { words } from './words.ts';

/**
 * The blocks as HTML for a page of the caller's: every text escaped, no style and no script in it, each thing under its
 * id, each heading with what follows it in a `<section>`. Looks as `blockStyles()` says, inside an element `.paper`.
 */
export const renderBlocks = (blocks: readonly Block[], context: RenderContext): string =>
  renderSequence(blocks, context, context.headingLevel ?? 2).text;

/** Blocks in order. A heading holds what follows until one of its own level; depth counts nesting, so no level is left out. */
export function renderSequence(blocks: readonly Block[], context: RenderContext, depth: number): Html {
  const parts: Html[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    if (block.kind !== 'heading') {
      parts.push(renderBlock(block, context, depth));
      at += 1;
      continue;
    }
    const after = blocks.slice(at + 1);
    const length = after.findIndex((next) => next.kind === 'heading' && next.level <= block.level);
    const inside = length === -1 ? after : after.slice(0, length);
    parts.push(section(block, inside, context, depth));
    at += inside.length + 1;
  }
  return html`${parts}`;
}

function section(heading: Heading, inside: readonly Block[], context: RenderContext, depth: number): Html {
  const tag = new Html(`h${Math.min(depth, 6)}`);
  return html`<section class="doc-section doc-section--${heading.level}"${identified(heading.id, context)}>
<${tag}>${heading.text}</${tag}>
${beside(heading.at, heading.id, context)}${renderSequence(inside, context, depth + 1)}</section>
`;
}

function renderBlock(block: Exclude<Block, Heading>, context: RenderContext, depth: number): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`${paragraph(block, context)}${beside(block.at, block.id, context)}`;
    case 'list':
      return html`${list(block, context)}${beside(block.at, block.id, context)}`;
    case 'table':
      return renderTable(block, context);
    case 'figure':
      return html`${renderFigure(block, context)}${beside(block.at, block.id, context)}`;
    case 'sheet':
      return renderSheet(block, context, depth, (inner, level) => renderSequence(inner, context, level));
    case 'side-by-side':
      return html`<div class="doc-beside-each-other">
${renderSequence(block.blocks, context, depth)}</div>
`;
    case 'notice':
      return html`<p class="doc-notice"${identified(block.id, context)}><strong>${words.notice}</strong> ${block.text}</p>\n`;
    case 'contents':
      return contents(block, context, depth);
    case 'cover':
      return cover(block, depth);
    case 'page-break':
      return html``;
  }
}

export const beside = (
  at: readonly Place[] | undefined,
  id: string | undefined,
  context: RenderContext,
): Html => new Html(context.beside?.(at ?? [], id) ?? '');

function paragraph({ style, text, id }: Paragraph, context: RenderContext): Html {
  return html`<p class="doc-${style}"${identified(id, context)}>${renderText(text, context)}</p>\n`;
}

/** A mark as wide as a character and without a space behind it: ・, ※. */
const FULL_MARK = /^[・※○●◆◇■□](?!\s)/;

/** Items that bring their own mark, (1) or ①, get no dot. */
function list({ items, id }: List, context: RenderContext): Html {
  const own = items.length > 0 && items.every((item) => marksItself(plainText(item)));
  return html`<ul class="doc-list${own ? ' doc-list--marked' : ''}"${identified(id, context)}>
${items.map((item) => html`<li${attribute('class', FULL_MARK.test(plainText(item)) && 'has-full-mark')}>${renderText(item, context)}</li>\n`)}</ul>
`;
}

function contents({ id, title, entries }: Contents, context: RenderContext, depth: number): Html {
  const tag = new Html(`h${Math.min(depth, 6)}`);
  const entry = ({ id: target, level, text }: Contents['entries'][number]) => {
    const href = context.href(target);
    return html`<li class="is-level-${level}">${href === null ? text : html`<a href="${href}">${text}</a>`}</li>\n`;
  };
  return html`<section class="doc-contents"${identified(id, context)}>
<${tag}>${title.replace(/[\s\u3000]+/g, '')}</${tag}>
<ul>
${entries.map(entry)}</ul>
</section>
`;
}

function cover({ year, titleLines, issued, issuer, notes }: Cover, depth: number): Html {
  const tag = new Html(`h${Math.min(depth, 6)}`);
  return html`<div class="doc-cover">
<${tag}><span class="doc-cover__year">${year}</span> ${titleLines.map((line) => html`<span class="doc-cover__line">${line}</span>`)}</${tag}>
<p class="doc-cover__issue">${issued === null ? null : html`${issued}　`}${issuer}</p>
${notes.map((note) => html`<p class="doc-cover__note">${note}</p>\n`)}</div>
`;
}
