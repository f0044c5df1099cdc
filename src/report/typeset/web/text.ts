import type { Inline, Text } from '../../document.ts';
import type { RenderContext } from './context.ts';
import { Html, html, type Part } from './html.ts';
import { words } from './words.ts';

/** A text with its lines, its weight and its links. */
export function renderText(text: Text, context: RenderContext): Html {
  const parts = typeof text === 'string' ? [text] : text;
  return html`${parts.map((part) => renderInline(part, context))}`;
}

function renderInline(part: Inline, context: RenderContext): Part {
  if (typeof part === 'string') return lines(part);
  if ('pageOf' in part) return pageReference(part.pageOf, context);
  const inner = part.strong ? html`<strong>${lines(part.text)}</strong>` : html`${lines(part.text)}`;
  const href = part.link === undefined ? null : addressOf(part.link, part.text, context);
  return href === null ? inner : html`<a href="${href}">${inner}</a>`;
}

const lines = (text: string): Part[] =>
  text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [new Html('<br>'), line]));

/** A web page has no page numbers: what stands there leads to the thing itself. */
function pageReference(id: string, context: RenderContext): Part {
  const title = context.titleOf?.(id) ?? null;
  const href = addressOf(id, title ?? id, context);
  const label = (context.isSheet?.(id) ?? title === null) ? words.sheet : (title ?? words.here);
  if (href === null) return title === null ? '－' : label;
  const whole = title === null || label === title ? null : html`<span class="doc-hidden">（${title}）</span>`;
  return html`<a href="${href}">${label}${whole}</a>`;
}

function addressOf(id: string, text: string, context: RenderContext): string | null {
  const href = context.href(id);
  if (href === null) {
    context.complain?.(
      'reference',
      `「${text}」のリンク先「${id}」がこの文書にありません。リンクを付けずに載せました。参照先の識別子を確かめてください。`,
    );
  }
  return href;
}

/** The text without links and weight, for titles and attributes. */
export function plainText(text: Text): string {
  const parts = typeof text === 'string' ? [text] : text;
  return parts
    .map((part) => (typeof part === 'string' ? part : 'pageOf' in part ? '' : part.text))
    .join('')
    .replaceAll('\n', '');
}
